using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>Which tests come by which mutants, and how much processor time each takes; measured once for a mutated assembly.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<string, (int Milliseconds, HashSet<int> Mutants)> _byTest = [];
    private readonly HashSet<int> _static = [];

    private Coverage()
    {
    }

    private static string Path => System.IO.Path.Combine(
        AppContext.BaseDirectory,
        $"coverage-{typeof(ReportParser).Module.ModuleVersionId:N}-{Suite.Assembly.ManifestModule.ModuleVersionId:N}.txt");

    /// <summary>Reads what was measured, or measures it.</summary>
    /// <param name="shared">The static fields.</param>
    public static Coverage Of(SharedValues shared)
    {
        var coverage = new Coverage();
        if (!coverage.TryRead())
        {
            coverage.Measure(shared);
            coverage.Write();
        }

        return coverage;
    }

    /// <summary>What another process has measured.</summary>
    public static Coverage Written()
    {
        var coverage = new Coverage();
        return coverage.TryRead() ? coverage : throw new InvalidOperationException("The tests have not been measured.");
    }

    /// <summary>The tests that come by a mutant: all of them, where it is come by while static fields are made.</summary>
    public IReadOnlyList<Test> TestsOf(int mutant) => _static.Contains(mutant)
        ? Suite.Tests
        : [.. Suite.Tests.Where(t => _byTest[t.Name].Mutants.Contains(mutant))];

    public int Milliseconds(Test test) => _byTest[test.Name].Milliseconds;

    private void Measure(SharedValues shared)
    {
        // The first time a method is called, it is compiled, too.
        foreach (var test in Suite.Tests)
        {
            test.Run();
        }

        _static.UnionWith(MutantSwitch.CoveredBy(shared.Remake));
        foreach (var test in Suite.Tests)
        {
            shared.Remake();
            var mutants = MutantSwitch.CoveredBy(() =>
            {
                shared.RemakeFor(test.Class);
                test.Run();
            });
            var before = Environment.CpuUsage.TotalTime;
            test.Run();
            _byTest[test.Name] = ((int)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds, [.. mutants]);
        }
    }

    private bool TryRead()
    {
        if (!File.Exists(Path))
        {
            return false;
        }

        var lines = File.ReadAllLines(Path);
        _static.UnionWith(Numbers(lines[0]));
        foreach (var fields in lines.Skip(1).Select(l => l.Split('\t')))
        {
            _byTest[fields[0]] = (Number(fields[1]), [.. Numbers(fields[2])]);
        }

        return Suite.Tests.All(t => _byTest.ContainsKey(t.Name));
    }

    private void Write() => File.WriteAllLines(
        Path,
        [
            string.Join(' ', _static),
            .. _byTest.Select(t => FormattableString.Invariant($"{t.Key}\t{t.Value.Milliseconds}\t{string.Join(' ', t.Value.Mutants)}")),
        ]);

    private static IEnumerable<int> Numbers(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
