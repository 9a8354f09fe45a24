using System.Reflection;

namespace ReportModel.Mutation;

/// <summary>The class by which Stryker turns mutants on and off; it compiles it into the mutated assembly.</summary>
internal static class MutantSwitch
{
    /// <summary>The id that belongs to no mutant.</summary>
    public const int None = -1;

    private static readonly Type? s_control = Array.Find(typeof(ReportParser).Assembly.GetTypes(), t => t.Name == "MutantControl");
    private static readonly FieldInfo? s_active = s_control?.GetField("ActiveMutant");
    private static readonly FieldInfo? s_capture = s_control?.GetField("CaptureCoverage");
    private static readonly MethodInfo? s_data = s_control?.GetMethod("GetCoverageData");

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
        if (s_control is null)
        {
            action();
            return [];
        }

        s_data!.Invoke(null, null);
        s_capture!.SetValue(null, true);
        try
        {
            action();
        }
        finally
        {
            s_capture.SetValue(null, false);
        }

        return [.. ((IList<int>[])s_data.Invoke(null, null)!)[0]];
    }
}
