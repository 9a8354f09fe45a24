using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.Tests;

/// <summary>References from one report of a project to another are held against what that one has.</summary>
public class CrossReferenceTests
{
    private const string JointPath = "/documents/CTOC_COP_WG.2_2030_4-CTOC_COP_WG.3_2030_4.zh.txt";
    private const string CitingPath = "/documents/CTOC_COP_WG.6_2030_5.en.txt";

    private const string Joint = """
        会议报告

        1. 会议开幕。

        2. 国际合作工作组通过了以下建议：

        (a) 鼓励各国合作；

        (b) 鼓励各国参与。

        3. 提出的措施有：(a)合作；(b)培训；(c)援助。

        """;

    [Theory]
    [InlineData("CTOC/COP/WG.3/2030/4, para. 3")]
    [InlineData("CTOC/COP/WG.2/2030/4, para. 2 (b)")]
    [InlineData("CTOC/COP/WG.3/2030/4-CTOC/COP/WG.2/2030/4, paras. 1 to 3")]
    [InlineData("CTOC/COP/WG.2/2030/4, para. 3 (c)")] // an item of a list inside the sentence
    [InlineData("CTOC/COP/WG.2/2029/4, para. 9")] // no report of the project
    [InlineData("CTOC/COP/WG.2/2030/4/Add.1, para. 9")]
    public async Task What_is_there_is_no_finding(string reference) => Assert.Empty(await FindAsync(Citing(reference)));

    [Theory]
    [InlineData("CTOC/COP/WG.3/2030/4, para. 4", "paragraph 4 of CTOC/COP/WG.3/2030/4", "that report, which ends with paragraph 3, has none such")]
    [InlineData("CTOC/COP/WG.2/2030/4, para. 9 (a)", "paragraph 9 of CTOC/COP/WG.2/2030/4", "that report, which ends with paragraph 3, has none such")]
    [InlineData("paragraphs 3 to 8 of CTOC/COP/WG.2/2030/4", "paragraphs 4, 5, 6 and 2 more of CTOC/COP/WG.2/2030/4", "that report, which ends with paragraph 3, has none such")]
    [InlineData("CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4, para. 2 (c)", "paragraph 2 (c) of CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4", "the items of paragraph 2 of that report are (a) to (b)")]
    [InlineData("CTOC/COP/WG.2/2030/4, para. 1 (a)", "paragraph 1 (a) of CTOC/COP/WG.2/2030/4", "paragraph 1 of that report has no items")]
    public async Task What_is_not_there_is_a_finding_at_the_reference(string reference, string place, string instead)
    {
        var text = Citing(reference);
        var finding = Assert.Single(await RunAsync(text));

        Assert.Equal("RM0048", finding.Id);
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal($"'{reference}' refers to {place}, but {instead}; correct the number or the letter here, or restore what that report lost", finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(CitingPath, finding.Location.GetLineSpan().Path);
        Assert.Equal((2, 7), (finding.Location.GetLineSpan().StartLinePosition.Line, finding.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Equal(reference, text.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task A_file_beside_the_report_that_cites_silences_it() =>
        Assert.Empty(await FindAsync(Citing("CTOC/COP/WG.3/2030/4, para. 4"), (CitingPath + SuppressionFile.Extension, "RM0048 \"para. 4\"  # printed so\n")));

    [Fact]
    public async Task An_entry_for_a_reference_that_is_right_is_stale() =>
        Assert.Equal(["RM0040"], await FindAsync(Citing("CTOC/COP/WG.3/2030/4, para. 3"), (CitingPath + SuppressionFile.Extension, "RM0048 \"para. 3\"  # printed so\n")));

    /// <summary>The Chinese text ends with paragraph 3, the English one goes on: one of the two is enough.</summary>
    [Fact]
    public async Task Any_text_of_a_report_will_do() => Assert.Empty(await FindAsync(
        Citing("CTOC/COP/WG.3/2030/4, para. 4"),
        ("/documents/CTOC_COP_WG.3_2030_4.en.txt", "Report on the meeting\n\n1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n")));

    /// <summary>Two reports that cite each other wait for each other's text, not for each other's findings.</summary>
    [Fact]
    public async Task Reports_may_cite_each_other() => Assert.Equal(
        ["RM0048", "RM0048"],
        await FindAsync(
            "Report\n\n1. See CTOC/COP/WG.7/2030/5, para. 1.\n\n2. See CTOC/COP/WG.7/2030/5, para. 2.\n",
            ("/documents/CTOC_COP_WG.7_2030_5.en.txt", "Report\n\n1. See CTOC/COP/WG.6/2030/5, paras. 1 and 7.\n")));

    [Fact]
    public async Task A_report_whose_paragraphs_are_those_of_chapters_has_none_of_its_own()
    {
        var found = await RunAsync(
            Citing("E/2030/24, para. 4"),
            ("/documents/E_2030_24.en.txt", "Report on the session\n\nChapter I\nOpening\n\n1. One.\n\n2. Two.\n\nChapter II\nClosing\n\n1. One.\n\n2. Two.\n"));

        Assert.Contains("that report has no paragraphs but those of its chapters, annexes and resolutions", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Citing(string reference) => $"Report\n\n1. See {reference}.\n";

    private static async Task<IEnumerable<string>> FindAsync(string citing, params (string Path, string Text)[] others) =>
        (await RunAsync(citing, others)).Select(finding => finding.Id);

    private static async Task<IEnumerable<Diagnostic>> RunAsync(string citing, params (string Path, string Text)[] others) => await Analysis.RunAsync(
        [new InMemoryText(CitingPath, citing), new InMemoryText(JointPath, Joint), .. others.Select(other => new InMemoryText(other.Path, other.Text))],
        ItemMetadata.Document);
}
