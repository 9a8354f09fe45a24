using System.Reflection;
using System.Runtime.CompilerServices;

namespace ReportModel.Mutation;

/// <summary>
/// What outlives a test: the values of static fields. Those that are made when first asked for, such as the parsed seed,
/// are forgotten before every mutant; all others are made before the first one.
/// </summary>
internal sealed class SharedValues
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly List<(object Lazy, (FieldInfo Field, object? Value)[] Fresh)> _lazy = [];

    private SharedValues()
    {
    }

    public bool AnyMade => _lazy.Exists(l => (bool)l.Lazy.GetType().GetProperty("IsValueCreated")!.GetValue(l.Lazy)!);

    /// <summary>Makes the static fields of the assemblies, and remembers what those look like that are not made yet.</summary>
    public static SharedValues Make(params Assembly[] assemblies)
    {
        var values = new SharedValues();
        foreach (var type in assemblies.SelectMany(a => a.GetTypes()).Where(t => !t.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            foreach (var field in type.GetFields(Any | BindingFlags.DeclaredOnly).Where(f => f.IsStatic && IsLazy(f.FieldType)))
            {
                var lazy = field.GetValue(null)!;
                values._lazy.Add((lazy, [.. field.FieldType.GetFields(Any).Where(f => !f.IsStatic).Select(f => (f, f.GetValue(lazy)))]));
            }
        }

        return values;
    }

    public void Forget()
    {
        foreach (var (lazy, fresh) in _lazy)
        {
            foreach (var (field, value) in fresh)
            {
                field.SetValue(lazy, value);
            }
        }
    }

    private static bool IsLazy(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lazy<>);
}
