namespace ReportModel.Tests.BadInput;

/// <summary>What the parser makes of a text, compared with what it makes of the seed as it is.</summary>
internal sealed class Reading
{
    private static readonly Lazy<IReadOnlyList<string>> Clean = new(() => Facts.Of(Seed.SeedReport.Report));

    private Reading(ParseResult result)
    {
        Report = result.Report;
        Findings = [.. result.Diagnostics.Select(d => d.ToString())];
        var facts = Facts.Of(Report);
        var (missing, added) = (Facts.Missing(Clean.Value, facts), Facts.Missing(facts, Clean.Value));
        var (missingNames, addedNames) = (missing.Select(Name).ToHashSet(), added.Select(Name).ToHashSet());
        Changed = [.. missing.Select(Name).Where(addedNames.Contains)];
        Lost = [.. missing.Select(Name).Where(name => !addedNames.Contains(name))];
        Gained = [.. added.Select(Name).Where(name => !missingNames.Contains(name))];
    }

    public Report Report { get; }

    /// <summary>The findings as compilers print them.</summary>
    public IReadOnlyList<string> Findings { get; }

    /// <summary>The facts that are there, but say something else, by name.</summary>
    public IReadOnlyList<string> Changed { get; }

    /// <summary>The facts of the seed that are not there.</summary>
    public IReadOnlyList<string> Lost { get; }

    /// <summary>The facts that the seed does not have.</summary>
    public IReadOnlyList<string> Gained { get; }

    public static Reading Of(string text) => new(Parse(text, Seed.SeedReport.Options));

    public static ParseResult Parse(string text, ReportParserOptions options) =>
        ReportParser.Parse(text, options, TestContext.Current.CancellationToken);

    public Reading Finds(params string[] findings)
    {
        Assert.Equal(findings, Findings);
        return this;
    }

    /// <summary>Asserts which facts say something else, and that no fact is lost or made up but those of <see cref="Loses"/> and <see cref="Gains"/>.</summary>
    public Reading Changes(params string[] names) => Same(names, Changed);

    public Reading Loses(params string[] names) => Same(names, Lost);

    public Reading Gains(params string[] names) => Same(names, Gained);

    /// <summary>Asserts that every other fact of the seed is read as ever.</summary>
    public void AndNothingElse(int changed = 0, int lost = 0, int gained = 0) =>
        Assert.Equal((changed, lost, gained), (Changed.Count, Lost.Count, Gained.Count));

    private Reading Same(string[] names, IReadOnlyList<string> actual)
    {
        Assert.Equal(names.Select(Seed.SeedText.Squeeze), actual);
        return this;
    }

    /// <summary>A row up to its first colon says which fact it is; the rest is what the fact says.</summary>
    private static string Name(string row) => row.Split(':')[0];
}
