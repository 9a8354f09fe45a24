namespace ReportModel.Mutation;

/// <summary>
/// Runs tests in the order in which they are likely to find a mutant soon: first those that found one of the last mutants,
/// which stand near it in the code, then all others, the quickest first.
/// </summary>
internal sealed class TestOrder(Coverage coverage, TimeLimit limit, IReadOnlyCollection<string> suspects)
{
    private const int MostSuspects = 12;
    private const int SlowSuspect = 300;

    private readonly List<string> _suspects = [.. suspects];

    /// <summary>The test that fails; null where none does.</summary>
    /// <param name="tests">The tests.</param>
    /// <param name="shared">What is made anew before the first of them; null in a process of its own.</param>
    public Test? FirstToFail(IReadOnlyCollection<Test> tests, SharedValues? shared)
    {
        var order = tests.OrderBy(t => Suspicion(t)).ThenBy(coverage.Milliseconds).ToList();
        var isFirst = true;
        if (order.Find(Fails) is not { } failed)
        {
            return null;
        }

        Suspect(failed.Name);
        return failed;

        bool Fails(Test test)
        {
            limit.Begin(coverage.Milliseconds(test));
            var fails = !test.Passes(Prepare);
            limit.End();
            return fails;

            void Prepare()
            {
                if (isFirst)
                {
                    isFirst = false;
                    shared?.Remake();
                }

                shared?.RemakeFor(test.Class);
            }
        }
    }

    private int Suspicion(Test test) =>
        coverage.Milliseconds(test) <= SlowSuspect && _suspects.IndexOf(test.Name) is >= 0 and var place ? place : MostSuspects;

    private void Suspect(string test)
    {
        _suspects.Remove(test);
        _suspects.Insert(0, test);
        if (_suspects.Count > MostSuspects)
        {
            _suspects.RemoveAt(MostSuspects);
        }
    }
}
