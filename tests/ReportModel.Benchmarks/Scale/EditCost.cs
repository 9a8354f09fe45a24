using Microsoft.CodeAnalysis;

namespace ReportModel.Benchmarks;

/// <summary>What the generator does after an edit, beside its own cold run and beside a generator that does nothing.</summary>
internal static class EditCost
{
    private const string Edit = "edit";
    private const string Idle = "idle";
    private const string Word = "word";
    private const string Cold = "cold";
    private const string ColdOne = "cold one";

    /// <summary>Measures one project; the keys are without the number of its reports.</summary>
    public static IEnumerable<Ratio> Measure(ReportProject project)
    {
        var one = new ReportProject(1, project.Size);
        var edited = new EditedProject(project, project.Driver());
        var idle = new EditedProject(project, project.Driver(new IdleGenerator()));
        var times = Turns.Measure(
        [
            (Edit, edited.ChangeCode),
            (Idle, idle.ChangeCode),
            (Word, edited.ChangeWord),
            (Cold, () => GC.KeepAlive(project.Run())),
            (ColdOne, () => GC.KeepAlive(one.Run())),
        ]).ToDictionary(figure => figure.Name, figure => figure.Time, StringComparer.Ordinal);
        foreach (var (name, time) in times)
        {
            Console.WriteLine(FormattableString.Invariant($"{project.Count} reports, {name}: {time / 1000:0.0} µs"));
        }

        return
        [
            new("edit.cold", "generator after an unrelated edit in C#", "its own cold run", times[Edit] / times[Cold], 0.01),
            new("edit.idle", "generator after an unrelated edit in C#", "an empty generator with the same inputs", times[Edit] / times[Idle], 2),
            new("word.cold", "generator after one word of a report changed", "a cold run of one report", times[Word] / times[ColdOne], 3),
        ];
    }

    /// <summary>A project that somebody works on: each run sees another version than the run before.</summary>
    private sealed class EditedProject
    {
        private readonly ReportProject _project;
        private readonly IReadOnlyList<AdditionalText> _versions;
        private GeneratorDriver _driver;
        private int _code;
        private int _version;

        public EditedProject(ReportProject project, GeneratorDriver driver)
        {
            (_project, _versions) = (project, project.Versions);
            _driver = driver.RunGenerators(project.Compilations[0]);
        }

        public void ChangeCode()
        {
            _code = 1 - _code;
            _driver = _driver.RunGenerators(_project.Compilations[_code]);
        }

        public void ChangeWord()
        {
            var before = _versions[_version];
            _version = 1 - _version;
            _driver = _driver.ReplaceAdditionalText(before, _versions[_version]).RunGenerators(_project.Compilations[_code]);
        }
    }
}
