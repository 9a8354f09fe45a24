using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ReportModel.Generator.Tests;

/// <summary>Several reports in one project: they cite each other, list each other as documents, and cite one resolution.</summary>
public class TogetherTests
{
    private const string Joint = "CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4";

    private const string First = """
        Report on the joint meeting

        1. The Conference, in its resolution 9/1, established the Mechanism.

        2. The Working Group on International Cooperation adopted the following recommendations:

        (a) States parties should cooperate;

        (b) States parties should provide assistance, as set out in Conference of the Parties decision 4/2.

        3. The meeting was closed.

        """;

    private const string Second = """
        Report on the meeting of the Working Group on Firearms

        1. One speaker referred to CTOC/COP/WG.3/2030/4, para. 2 (b), and paragraph 1 of document CTOC/COP/WG.2/2030/4.

        2. The Working Group on Firearms adopted the following recommendations:

        (a) States parties should apply resolution 9/1 of the Conference of the Parties;

        (b) States parties should consider CTOC/COP/WG.3/2030/4-CTOC/COP/WG.2/2030/4, para. 2.

        """;

    private const string Third = """
        Report on the meeting of the Working Group on Trafficking in Persons

        1. The Working Group had before it the following documents:

        (a) Report on the joint meeting (CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4);

        (b) Note by the Secretariat (CTOC/COP/WG.4/2030/2).

        2. It took note of document CTOC/COP/WG.2/2030/4.

        """;

    private static Project Three { get; } = new Project()
        .Add("/documents/CTOC_COP_WG.4_2030_5.en.txt", Third)
        .Add("/documents/CTOC_COP_WG.2_2030_4-CTOC_COP_WG.3_2030_4.en.txt", First)
        .Add("/documents/CTOC_COP_WG.6_2030_5.en.txt", Second);

    private static readonly Lazy<Assembly> s_loaded = new(() => Three.Load());

    [Fact]
    public void The_reports_have_no_findings_of_the_generator() => Assert.Empty(Three.Diagnose());

    [Theory]
    [InlineData("Recommendations", Joint + "#2(b)", "CTOC/COP/WG.6/2030/5, para. 1 cites CTOC/COP/WG.3/2030/4, para. 2 (b)", "CTOC/COP/WG.6/2030/5, para. 2 (b) cites CTOC/COP/WG.3/2030/4-CTOC/COP/WG.2/2030/4, para. 2")]
    [InlineData("Recommendations", "CTOC/COP/WG.2/2030/4#2(a)", "CTOC/COP/WG.6/2030/5, para. 2 (b) cites CTOC/COP/WG.3/2030/4-CTOC/COP/WG.2/2030/4, para. 2")]
    [InlineData("Recommendations", "CTOC/COP/WG.6/2030/5#2(a)")]
    [InlineData("Paragraphs", "CTOC/COP/WG.3/2030/4#1", "CTOC/COP/WG.6/2030/5, para. 1 cites paragraph 1 of document CTOC/COP/WG.2/2030/4")]
    [InlineData("Paragraphs", Joint + "#3")]
    [InlineData(
        "Documents",
        "CTOC/COP/WG.3/2030/4",
        "CTOC/COP/WG.4/2030/5, para. 1 (a) cites CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4",
        "CTOC/COP/WG.4/2030/5, para. 2 cites CTOC/COP/WG.2/2030/4",
        "CTOC/COP/WG.6/2030/5, para. 1 cites CTOC/COP/WG.3/2030/4, para. 2 (b)",
        "CTOC/COP/WG.6/2030/5, para. 1 cites paragraph 1 of document CTOC/COP/WG.2/2030/4",
        "CTOC/COP/WG.6/2030/5, para. 2 (b) cites CTOC/COP/WG.3/2030/4-CTOC/COP/WG.2/2030/4, para. 2")]
    [InlineData("Resolutions", "CTOC/COP#resolution9/1", "CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4, para. 1 cites resolution 9/1", "CTOC/COP/WG.6/2030/5, para. 2 (a) cites resolution 9/1")]
    [InlineData("Decisions", "CTOC/COP#decision4/2", "CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4, para. 2 (b) cites decision 4/2")]
    [InlineData("Decisions", null)]
    [InlineData("Documents", "no symbol")]
    public void Who_cites(string catalogue, string? id, params string[] expected)
    {
        var found = (EquatableArray<IncomingReference>)Type(catalogue).GetMethod("CitedBy", [typeof(string)])!.Invoke(null, [id])!;

        Assert.Equal(expected, found.Select(one => $"{one} cites {one.Citation.Words}"));
    }

    /// <summary>The place that cites is a recommendation, where it is one.</summary>
    [Fact]
    public void What_cites()
    {
        var found = (EquatableArray<IncomingReference>)Type("Recommendations").GetMethod("CitedBy")!.Invoke(null, [Joint + "#2(b)"])!;

        Assert.Equal([null, "CTOC/COP/WG.6/2030/5#2(b)"], found.Select(one => one.Recommendation?.Value));
        Assert.Equal([null, "b"], found.Select(one => one.Letter));
        Assert.Equal(["CTOC/COP/WG.6/2030/5#1", "CTOC/COP/WG.6/2030/5#2"], found.Select(one => one.Paragraph.Value));
        Assert.Equal(3, found[0].Citation.Source.Line);
    }

    [Fact]
    public void A_document_leads_to_the_report_that_it_is()
    {
        var documents = Type("Documents");
        var report = Type("Reports").GetProperty("Wg2Wg3_2030")!.GetValue(null);
        var listed = ((Report)Type("Reports").GetProperty("Wg4_2030")!.GetValue(null)!).Documents;

        Assert.Same(report, ReportOf(Get(documents, "Ctoc_Cop_Wg2_2030_4")));
        Assert.Same(report, ReportOf(listed[0]));
        Assert.Same(report, ReportOf(new Document { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/4") }));
        Assert.Same(report, ReportOf(new Document { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/4-CTOC/COP/WG.2/2030/4") }));
        Assert.Null(ReportOf(listed[1]));
        Assert.Null(ReportOf(new Document()));
        Assert.Null(ReportOf(null));
    }

    [Fact]
    public void The_documentation_of_a_document_leads_to_the_report()
    {
        var files = Three.Run(tracksSteps: false).Files;

        Assert.Contains("    /// <remarks>CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4; a report of this project: <see cref=\"Reports.Wg2Wg3_2030\"/></remarks>\n    public static RM_::Document Ctoc_Cop_Wg2_2030_4 =>", files["Wg2Wg3_2030.Report.g.cs"], StringComparison.Ordinal);
        Assert.Contains("    /// <remarks>CTOC/COP/WG.4/2030/2</remarks>\n    public static RM_::Document Ctoc_Cop_Wg4_2030_2 =>", files["Wg4_2030.Report.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>Two reports cite resolution 9/1, and only the second of them says its title.</summary>
    [Fact]
    public void A_resolution_that_several_reports_cite_is_one_record_with_the_title_that_one_gives()
    {
        const string Untitled = "会议报告\n\n1. 缔约方会议第9/1号决议设立了审议机制。\n";
        const string Titled = "会议报告\n\n1. 缔约方会议题为“审议机制”的第9/1号决议设立了审议机制。\n";
        var loaded = new Project()
            .Add("/documents/CTOC_COP_WG.2_2029_1.zh.txt", Untitled)
            .Add("/documents/CTOC_COP_WG.2_2030_1.zh.txt", Titled)
            .Add("/documents/CTOC_COP_WG.2_2031_1.zh.txt", Untitled).Load();
        var resolutions = loaded.GetType("My.App.UnitedNations.Resolutions")!;
        var all = (EquatableArray<Resolution>)resolutions.GetProperty("All")!.GetValue(null)!;

        var resolution = Assert.Single(all);
        Assert.Equal("审议机制", resolution.Title);
        Assert.Same(resolution, Get(resolutions, "Cop_9_1"));
        Assert.Same(resolution, Get(resolutions, "Cop_9_1"));
        Assert.Equal(3, ((EquatableArray<IncomingReference>)resolutions.GetMethod("CitedBy")!.Invoke(null, [resolution.Id.Value])!).Count);
    }

    /// <summary>Who cites whom is nothing that is generated: an edit of the report that cites prints that report alone.</summary>
    [Fact]
    public void An_edit_of_the_report_that_cites_leaves_the_others()
    {
        var before = Three.Run();
        var after = Three.Edit(static text => text.Replace("para. 2 (b), and", "para. 2 (a), and", StringComparison.Ordinal), file: 2).RunAfter(before);
        IncrementalStepRunReason[] expected = [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached];

        Assert.Equal(expected, after.Step(TrackingNames.ReportFiles).Select(step => step.Reason).Order());
        Assert.All(after.Step(TrackingNames.SharedFiles), step => Assert.Equal(IncrementalStepRunReason.Cached, step.Reason));
    }

    private static Type Type(string catalogue) => s_loaded.Value.GetType("My.App.UnitedNations." + catalogue)!;

    private static object? Get(Type catalogue, string member) => catalogue.GetProperty(member)!.GetValue(null);

    private static object? ReportOf(object? document)
    {
        object?[] arguments = [document, null];
        var isFound = (bool)Type("Reports").GetMethod("TryGet", [typeof(Document), typeof(Report).MakeByRefType()])!.Invoke(null, arguments)!;
        Assert.Equal(isFound, arguments[1] is not null);
        return arguments[1];
    }
}
