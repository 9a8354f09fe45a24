using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>Which tests come by which mutants, and how much processor time each takes; measured once for a mutated assembly.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<string, (int Milliseconds, HashSet<int> Mutants)> _byTest = [];
    private readonly HashSet<int> _once = [];

    private Coverage()
    {
    }

    private static string Path => System.IO.Path.Combine(
        AppContext.BaseDirectory,
        $"coverage-{typeof(ReportParser).Module.ModuleVersionId:N}-{Suite.Assembly.ManifestModule.ModuleVersionId:N}.txt");

    /// <summary>The mutants that are come by while static fields are made, which happens once.</summary>
    public IReadOnlySet<int> Once => _once;

    /// <summary>Reads what was measured, or measures it.</summary>
    /// <param name="make">Makes the static fields.</param>
    /// <param name="shared">What it made.</param>
    public static Coverage Of(Func<SharedValues> make, out SharedValues shared)
    {
        var coverage = new Coverage();
        if (coverage.TryRead())
        {
            shared = make();
            return coverage;
        }

        SharedValues? made = null;
        coverage._once.UnionWith(MutantSwitch.CoveredBy(() => made = make()));
        shared = made!;
        coverage.Measure(shared);
        coverage.Write();
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

        var lines = File.ReadAllLines(Path);
        _once.UnionWith(Numbers(lines[0]));
        foreach (var fields in lines.Skip(1).Select(l => l.Split('\t')))
        {
            _byTest[fields[0]] = (Number(fields[1]), [.. Numbers(fields[2])]);
        }

        return Suite.Tests.All(t => _byTest.ContainsKey(t.Name));
    }

    private void Write() => File.WriteAllLines(
        Path,
        [
            string.Join(' ', _once),
            .. _byTest.Select(t => FormattableString.Invariant($"{t.Key}\t{t.Value.Milliseconds}\t{string.Join(' ', t.Value.Mutants)}")),
        ]);

    private static IEnumerable<int> Numbers(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
