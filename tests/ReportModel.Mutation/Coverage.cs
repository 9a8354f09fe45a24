using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>Which tests come by which mutants, and how much processor time each takes; measured once for a mutated assembly.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<string, (int Milliseconds, HashSet<int> Mutants)> _byTest = [];

    private Coverage()
    {
    }

    private static string Path => System.IO.Path.Combine(
        AppContext.BaseDirectory,
        $"coverage-{typeof(ReportParser).Module.ModuleVersionId:N}-{Suite.Assembly.ManifestModule.ModuleVersionId:N}.txt");

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

    /// <summary>The tests that come by a mutant.</summary>
    public IReadOnlyList<Test> TestsOf(int mutant) => [.. Suite.Tests.Where(t => _byTest[t.Name].Mutants.Contains(mutant))];

    public int Milliseconds(Test test) => _byTest[test.Name].Milliseconds;

    public int Milliseconds(IEnumerable<Test> tests) => tests.Sum(Milliseconds);

    private void Measure(SharedValues shared)
    {
        foreach (var test in Suite.Tests)
        {
            test.Run();
        }

        foreach (var ofClass in Suite.Tests.GroupBy(t => t.Class))
        {
            // A value that the tests of a class share is made by the first that asks; what that covers, all may depend on.
            var ofShared = new HashSet<int>();
            shared.Forget();
            foreach (var test in ofClass)
            {
                var anyMade = shared.AnyMade;
                // Taking notes allocates, which some tests forbid: whether they pass is of no interest here.
                var mutants = MutantSwitch.CoveredBy(() => test.Passes());
                var before = Environment.CpuUsage.TotalTime;
                test.Passes();
                _byTest[test.Name] = ((int)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds, [.. mutants]);
                if (anyMade != shared.AnyMade)
                {
                    ofShared.UnionWith(mutants);
                }
            }

            foreach (var test in ofClass)
            {
                _byTest[test.Name].Mutants.UnionWith(ofShared);
            }
        }
    }

    private bool TryRead()
    {
        if (!File.Exists(Path))
        {
            return false;
        }

        foreach (var line in File.ReadLines(Path))
        {
            var fields = line.Split('\t');
            _byTest[fields[0]] = (Number(fields[1]), [.. fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)]);
        }

        return Suite.Tests.All(t => _byTest.ContainsKey(t.Name));
    }

    private void Write() => File.WriteAllLines(
        Path,
        _byTest.Select(t => FormattableString.Invariant($"{t.Key}\t{t.Value.Milliseconds}\t{string.Join(' ', t.Value.Mutants)}")));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
