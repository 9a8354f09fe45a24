using System.Globalization;
using Xunit.Sdk;

namespace ReportModel.Mutation;

/// <summary>Which tests come by which mutants, and how much processor time each takes; measured once for a mutated assembly.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<string, (int Milliseconds, HashSet<int> Mutants)> _byTest = [];
    private readonly Suite _suite;

    private Coverage(Suite suite) => _suite = suite;

    private static string Path => System.IO.Path.Combine(
        AppContext.BaseDirectory,
        $"coverage-{typeof(ReportParser).Module.ModuleVersionId:N}-{Suite.Assembly.ManifestModule.ModuleVersionId:N}.txt");

    public static Coverage Of(Suite suite, SharedValues shared)
    {
        var coverage = new Coverage(suite);
        if (!coverage.TryRead())
        {
            coverage.Measure(shared);
            coverage.Write();
        }

        return coverage;
    }

    /// <summary>The tests that come by a mutant, the quickest first.</summary>
    public IReadOnlyList<ITestCase> TestsOf(int mutant) =>
        [.. _suite.Tests.Where(t => _byTest[t.UniqueID].Mutants.Contains(mutant)).OrderBy(t => _byTest[t.UniqueID].Milliseconds)];

    public int Milliseconds(IEnumerable<ITestCase> tests) => tests.Sum(t => _byTest[t.UniqueID].Milliseconds);

    private void Measure(SharedValues shared)
    {
        if (_suite.FirstToFail(_suite.Tests) is { } failed)
        {
            throw new InvalidOperationException($"{Suite.Name(failed)} fails without a mutant.");
        }

        foreach (var ofClass in _suite.Tests.GroupBy(t => t.TestClassName))
        {
            // A value that the tests of a class share is made by the first that asks; what that covers, all may depend on.
            var ofShared = new HashSet<int>();
            shared.Forget();
            foreach (var test in ofClass)
            {
                var anyMade = shared.AnyMade;
                // Taking notes allocates, which some tests forbid: whether they pass is of no interest here.
                var mutants = MutantSwitch.CoveredBy(() => _suite.FirstToFail([test]));
                var before = Environment.CpuUsage.TotalTime;
                _suite.FirstToFail([test]);
                _byTest[test.UniqueID] = ((int)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds, [.. mutants]);
                if (anyMade != shared.AnyMade)
                {
                    ofShared.UnionWith(mutants);
                }
            }

            foreach (var test in ofClass)
            {
                _byTest[test.UniqueID].Mutants.UnionWith(ofShared);
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

        return _suite.Tests.All(t => _byTest.ContainsKey(t.UniqueID));
    }

    private void Write() => File.WriteAllLines(
        Path,
        _byTest.Select(t => FormattableString.Invariant($"{t.Key}\t{t.Value.Milliseconds}\t{string.Join(' ', t.Value.Mutants)}")));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
