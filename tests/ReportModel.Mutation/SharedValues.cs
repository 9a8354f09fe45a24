using System.Reflection;
using System.Runtime.CompilerServices;

namespace ReportModel.Mutation;

/// <summary>
/// What outlives a test: the values of static fields, and what is kept in them. They are made anew for every mutant, so that
/// it is seen there too, and nothing is left of the one before.
/// </summary>
internal sealed class SharedValues
{
    /// <summary>
    /// An initializer that reads the field of another class finds what was there before, if the other one comes later; so
    /// all are called as often as such reading goes from class to class.
    /// </summary>
    private const int Rounds = 3;

    private readonly List<nint> _initializers;
    private readonly Dictionary<Type, nint> _ofTestClasses;
    private readonly HashSet<Type> _made = [];

    /// <summary>Has all static fields made by the runtime, which it does once.</summary>
    /// <param name="assemblies">The library, and what the tests consist of.</param>
    public SharedValues(params Assembly[] assemblies)
    {
        var types = assemblies.SelectMany(a => a.GetTypes())
            .Where(t => !t.ContainsGenericParameters && t.TypeInitializer is not null && t.Namespace != typeof(SharedValues).Namespace && t.Name != MutantSwitch.Control)
            .ToList();
        types.ForEach(t => RuntimeHelpers.RunClassConstructor(t.TypeHandle));
        _initializers = [.. types.Where(t => !Suite.Classes.Contains(t)).Select(InitializerOf)];
        _ofTestClasses = types.Where(Suite.Classes.Contains).ToDictionary(t => t, InitializerOf);
    }

    /// <summary>Makes them anew; those of a class of tests come when they are asked for.</summary>
    public void Remake()
    {
        _made.Clear();
        for (var round = 0; round < Rounds; round++)
        {
            _initializers.ForEach(Call);
        }
    }

    /// <summary>Makes anew what the tests of a class share, if that has not been done since <see cref="Remake"/>.</summary>
    public void RemakeFor(Type testClass)
    {
        if (_made.Add(testClass) && _ofTestClasses.TryGetValue(testClass, out var initializer))
        {
            Call(initializer);
        }
    }

    /// <summary>Reflection calls an initializer no second time, a pointer to it does.</summary>
    private static nint InitializerOf(Type type) => type.TypeInitializer!.MethodHandle.GetFunctionPointer();

    private static unsafe void Call(nint initializer) => ((delegate*<void>)initializer)();
}
