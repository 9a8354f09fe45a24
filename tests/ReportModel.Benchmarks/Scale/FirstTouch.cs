using System.Globalization;

namespace ReportModel.Benchmarks;

/// <summary>
/// What the first touch of one recommendation costs in a fresh process whose program holds many reports, beside the same
/// in the program that holds one.
/// </summary>
internal static class FirstTouch
{
    private const int Runs = 13;

    /// <param name="projects">The projects, compiled already; the first holds one report.</param>
    /// <param name="effort">In full, native programs too.</param>
    public static IEnumerable<Ratio> Measure(IReadOnlyList<ReportFiles> projects, Effort effort)
    {
        foreach (var project in projects)
        {
            MakeRunnable(project);
        }

        var jit = Ratios("jit", projects, project => Child.Run(Compiler.Dotnet, ["exec", project.Program]));
        return effort == Effort.Full
            ? jit.Concat(Ratios("aot", [.. projects], Native))
            : jit;

        static Child Native(ReportFiles project) => Child.Run(NativeProgram.Of(project), []);
    }

    /// <summary>Beside the program stand the library and the name of the framework.</summary>
    private static void MakeRunnable(ReportFiles project)
    {
        File.Copy(typeof(Report).Assembly.Location, Path.Combine(project.Folder, "ReportModel.dll"), overwrite: true);
        File.WriteAllText(
            Path.Combine(project.Folder, "Reports.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");
    }

    private static List<Ratio> Ratios(string way, IReadOnlyList<ReportFiles> projects, Func<ReportFiles, Child> run)
    {
        var times = projects.ToDictionary(project => project.Count, _ => new List<double>());
        var bytes = projects.ToDictionary(project => project.Count, _ => new List<double>());
        for (var i = 0; i < Runs; i++)
        {
            foreach (var project in projects)
            {
                var figures = run(project).Output.Split(' ');
                times[project.Count].Add(double.Parse(figures[0], CultureInfo.InvariantCulture));
                bytes[project.Count].Add(double.Parse(figures[1], CultureInfo.InvariantCulture));
            }
        }

        var name = way == "jit" ? "first touch" : "first touch in a native program";
        return
        [
            .. projects.Skip(1).SelectMany(project => new Ratio[]
            {
                new($"scale.touch.{way}.time.{Word(project)}", FormattableString.Invariant($"{name}, {project.Count} reports: processor time"), "the same with one report", Least(times, project) / Least(times, projects[0]), 1.25),
                new($"scale.touch.{way}.bytes.{Word(project)}", FormattableString.Invariant($"{name}, {project.Count} reports: memory allocated"), "the same", Median(bytes, project) / Median(bytes, projects[0]), 1.05),
            }),
        ];
    }

    private static string Word(ReportFiles project) => project.Count < 1000 ? "some" : "many";

    /// <summary>Whatever disturbs makes slower, never quicker.</summary>
    private static double Least(Dictionary<int, List<double>> figures, ReportFiles project) => figures[project.Count].Min();

    private static double Median(Dictionary<int, List<double>> figures, ReportFiles project) => figures[project.Count].Order().ElementAt(Runs / 2);
}
