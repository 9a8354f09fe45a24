using System.Reflection;

namespace ReportModel.Mutation;

/// <summary>The class by which Stryker turns mutants on and off; it compiles it into the mutated assembly.</summary>
internal static class MutantSwitch
{
    /// <summary>The id that belongs to no mutant.</summary>
    public const int None = -1;

    /// <summary>The name of the class.</summary>
    public const string Control = "MutantControl";

    /// <summary>Its field with the mutant that is on.</summary>
    public const string Active = "ActiveMutant";

    /// <summary>The field, made by <see cref="Preparation"/>, that notes which mutants are come by, unless it is null.</summary>
    public const string CameBy = "CameBy";

    private const int Most = 100_000;

    private static readonly Type? s_control = Array.Find(typeof(ReportParser).Assembly.GetTypes(), t => t.Name == Control);
    private static readonly FieldInfo? s_active = s_control?.GetField(Active);
    private static readonly FieldInfo? s_cameBy = s_control?.GetField(CameBy);

    /// <summary>The mutant that Stryker's runner asks about, which it writes into a file.</summary>
    public static int ChosenByStryker()
    {
        if (Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not { Length: > 0 } path || !File.Exists(path))
        {
            return None;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new BinaryReader(file);
        return reader.ReadInt32();
    }

    public static void TurnOn(int mutant) => s_active?.SetValue(null, mutant);

    public static void TurnOff() => TurnOn(None);

    /// <summary>The mutants that <paramref name="action"/> comes by.</summary>
    public static int[] CoveredBy(Action action)
    {
        var cameBy = new bool[Most];
        s_cameBy!.SetValue(null, cameBy);
        try
        {
            action();
        }
        finally
        {
            s_cameBy.SetValue(null, null);
        }

        return [.. Enumerable.Range(0, Most).Where(id => cameBy[id])];
    }
}
