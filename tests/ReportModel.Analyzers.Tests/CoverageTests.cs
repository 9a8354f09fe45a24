namespace ReportModel.Analyzers.Tests;

/// <summary>RM0045: how much of a document is to be understood, the project says.</summary>
public class CoverageTests
{
    private const string Text = "1. 会议开幕。\n\n一些发言者介绍了本国港口的做法，并强调联络点应当昼夜有人值守。\n\n3. 会议闭幕。\n";

    [Theory]
    [InlineData("", new[] { "RM0014" })]
    [InlineData("0", new[] { "RM0014" })]
    [InlineData("34", new[] { "RM0014" })]
    [InlineData("35", new[] { "RM0014", "RM0045" })]
    [InlineData(" 100 ", new[] { "RM0014", "RM0045" })]
    [InlineData("101", new[] { "RM0014" })]
    [InlineData("all", new[] { "RM0014" })]
    public async Task A_document_of_which_less_was_understood_is_found(string threshold, string[] ids) =>
        Assert.Equal(ids, (await RunAsync(Options(threshold), new InMemoryText(Seed.FileName, Text))).Select(static finding => finding.Id));

    [Fact]
    public async Task It_stands_where_most_was_left_over()
    {
        var found = await RunAsync(Options("80"), new InMemoryText(Seed.FileName, Text));

        Assert.Equal(
            "(3,1): warning RM0045: 34 % of the text was understood, and ReportModelCoverageThreshold asks for 80 %; of its 47 characters 31 belong to nothing, 31 of them in the stretch that begins here with '一些发言者介绍了本国港口的做法，并强调联…': give headings and paragraphs the numbers and lines that they have in the report, take out what is none of it, or ask for less",
            Analysis.Print(found[^1]));
    }

    [Fact]
    public async Task All_of_the_seed_is_understood() => Assert.Empty(await RunAsync(Options("100"), new InMemoryText(Seed.FileName, Seed.Text)));

    [Fact]
    public async Task A_suppress_file_silences_it()
    {
        var suppressions = new InMemoryText(Seed.FileName + SuppressionFile.Extension, "RM0014 \"一些发言者介绍了本国港口的做法\"  # printed so\nRM0045 \"一些发言者介绍了本国港口的做法\"  # printed so\n");

        Assert.Empty(await RunAsync(Options("80"), new InMemoryText(Seed.FileName, Text), suppressions));
    }

    /// <summary>A document that was read is not read again when the project asks for more of it, or for less.</summary>
    [Fact]
    public void Another_threshold_looks_at_the_old_findings_anew()
    {
        var findings = new DocumentFindings();
        var text = new CountingText(Text);
        var identity = new ReportInput(Seed.FileName, "", "", "", text).Identify();
        ReportDiagnostic[] Of(int threshold) => [.. findings.Of(text, identity, BodyCatalogue.Default, threshold, [], null, TestContext.Current.CancellationToken).InDocument];

        var parsed = Assert.Single(Of(0));
        Assert.Equal(["RM0014", "RM0045"], Of(80).Select(static finding => finding.Id));
        Assert.Same(parsed, Assert.Single(Of(0)));
    }

    private static FileOptions Options(string threshold)
    {
        var options = new FileOptions();
        options.AddProperty("ReportModelCoverageThreshold", threshold);
        options.AddDocument(Seed.FileName, new Dictionary<string, string>());
        return options;
    }

    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> RunAsync(FileOptions options, params InMemoryText[] files) =>
        await Analysis.RunAsync([.. files], options);
}
