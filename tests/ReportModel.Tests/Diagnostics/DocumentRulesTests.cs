namespace ReportModel.Tests.Diagnostics;

/// <summary>The rules about documents: how serious each is, and what follows from it.</summary>
public class DocumentRulesTests
{
    /// <summary>Without a symbol, a language, a text or a name that compiles, nothing can be generated.</summary>
    private static readonly string[] s_takeMembersAway =
    [
        "RM0001", "RM0002", "RM0003", "RM0004", "RM0005", "RM0006", "RM0030", "RM0031", "RM0032", "RM0033", "RM0034", "RM0035", "RM0036", "RM0049",
    ];

    [Fact]
    public void What_takes_members_away_is_an_error_and_nothing_else_is() => Assert.All(DocumentRules.All, rule =>
    {
        Assert.Equal(s_takeMembersAway.Contains(rule.Id), rule.TakesMembersAway);
        Assert.Equal(rule.TakesMembersAway, rule.Severity == ReportDiagnosticSeverity.Error);
    });

    [Fact]
    public void Only_a_recommendation_that_asks_nobody_is_no_more_than_worth_knowing() =>
        Assert.Equal(["RM0025"], DocumentRules.All.Where(rule => rule.Severity == ReportDiagnosticSeverity.Info).Select(rule => rule.Id));

    [Fact]
    public void Two_are_about_the_file_of_suppressions() =>
        Assert.Equal(["RM0040", "RM0041"], DocumentRules.All.Where(rule => rule.IsAboutSuppressions).Select(rule => rule.Id));

    [Fact]
    public void What_is_about_several_documents_is_reported_by_the_generator() => Assert.Equal(
        [.. s_takeMembersAway, "RM0047"], DocumentRules.All.Where(rule => rule.IsReportedByGenerator).Select(rule => rule.Id).OrderBy(id => (id == "RM0047", id)));

    [Fact]
    public void Each_has_an_id_of_its_own_a_title_and_a_message()
    {
        Assert.Equal(DocumentRules.All.Count, DocumentRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(
            typeof(DocumentRules).GetFields().Where(field => field.FieldType == typeof(DocumentRule)).Select(field => (DocumentRule)field.GetValue(null)!).OrderBy(rule => rule.Id, StringComparer.Ordinal),
            DocumentRules.All);
        Assert.All(DocumentRules.All, rule =>
        {
            Assert.Matches("^RM0[0-9]{3}$", rule.Id);
            Assert.Same(rule, DocumentRules.Find(rule.Id));
            Assert.NotEmpty(rule.Title);
            Assert.NotEmpty(rule.MessageFormat);
        });
        Assert.Null(DocumentRules.Find("RM0099"));
    }

    [Fact]
    public void A_finding_is_printed_as_compilers_do() => Assert.Equal(
        "(3,5): warning RM0010: Paragraph 4 stands where paragraph 2 is due; number it '2.'",
        DocumentRules.ParagraphSkipped.At(new(3, 5, 3, 7, 2), "Paragraph 4", "paragraph 2", "number it '2.'").ToString());
}
