using System.Globalization;

namespace ReportModel.Benchmarks;

/// <summary>What compiling a project of reports costs, beside the same project with the generated files checked in as source.</summary>
internal static class CompileCost
{
    private const int ShortTurns = 2;
    private const int FullTurns = 4;
    private const string GeneratorTime = "generator execution time:";

    /// <summary>Compiles the project once: what is measured later compares with the files that this makes.</summary>
    public static void Prepare(ReportFiles project) => Compiler.Generate(project, project.Program, Directory.CreateDirectory(project.Emitted).FullName);

    /// <summary>Measures one project; the keys are without the number of its reports.</summary>
    public static IEnumerable<Ratio> Measure(ReportFiles project, Effort effort)
    {
        var size = new FileInfo(project.Program).Length;
        var (generating, compiling) = (new List<Child>(), new List<Child>());
        for (var turn = 0; turn < (effort == Effort.Full ? FullTurns : ShortTurns); turn++)
        {
            compiling.Add(Compiler.CompileEmitted(project, Path.Combine(project.Folder, "Emitted.dll"), project.Emitted));
            generating.Add(Compiler.Generate(project, project.Program, null));
        }

        yield return new("compile.time", "compiling: processor time", "the same with the emitted files as source", Least(generating, child => child.Time.Ticks) / Least(compiling, child => child.Time.Ticks), 1.15);
        yield return new("compile.memory", "compiling: peak memory", "the same", Least(generating, child => child.PeakBytes) / Least(compiling, child => child.PeakBytes), 1.25);
        yield return new("assembly.bytes", "assembly: bytes", "the reports' text in UTF-8", (double)size / project.TextBytes, 3);
        if (effort == Effort.Full)
        {
            var share = generating.Min(child => Seconds(child.Output));
            yield return new("compile.share", "generator's time as /reportanalyzer tells it", "the compiler's processor time", share / TimeSpan.FromTicks((long)Least(generating, child => child.Time.Ticks)).TotalSeconds, null);
        }
    }

    private static double Least(List<Child> children, Func<Child, double> figure) => children.Min(figure);

    private static double Seconds(string output)
    {
        var line = output.Split('\n').Single(line => line.Contains(GeneratorTime, StringComparison.Ordinal));
        return double.Parse(line.AsSpan(line.IndexOf(GeneratorTime, StringComparison.Ordinal) + GeneratorTime.Length).Trim().ToString().Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
