namespace ReportModel.Tests.Reading;

/// <summary>The bodies that a sentence names, in the words that reports have for them.</summary>
public class BodyListTests
{
    [Theory]
    [InlineData("两个工作组", "WG.2 WG.3")]
    [InlineData("会议期间各工作组", "WG.2 WG.3")]
    [InlineData("会议期间国际合作工作组", "WG.3")]
    [InlineData("在会议期间，国际合作工作组", "WG.3")]
    [InlineData("在会议期间，技术援助问题政府专家工作组和国际合作工作组", "WG.2 WG.3")]
    [InlineData("国际合作工作组以及缔约方会议", "WG.3 COP")]
    public void Who_adopted_a_recommendation(string bodies, string acronyms)
    {
        var result = JointReport.Parse($"1. {bodies}通过了以下建议：\n\n(a) 鼓励各国开展合作。");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(acronyms, string.Join(' ', Assert.Single(result.Report.Recommendations).AdoptedBy.Select(body => body.Acronym)));
    }

    /// <summary>Behind the title mark stands the name of the conference of another convention.</summary>
    [Fact]
    public void A_name_with_title_marks_is_known_as_a_whole()
    {
        var result = JointReport.Parse("1. 《联合国气候变化框架公约》缔约方会议通过了以下建议：\n\n(a) 鼓励各国开展合作。");

        Assert.Equal("FCCC/CP", Assert.Single(Assert.Single(result.Report.Recommendations).AdoptedBy).Symbol);
    }

    /// <summary>A name of so many characters is looked up as a whole, conjunctions and all.</summary>
    [Theory]
    [InlineData(80, "WG.20")]
    [InlineData(160, "WG.20")]
    [InlineData(161, "")]
    public void A_name_of_up_to_160_characters_is_one(int length, string acronym)
    {
        var name = "Working Group on Rivers and Lakes and Ic".PadRight(length, 'e');
        var own = new BodyEntry { Body = new() { Symbol = "CTOC/COP/WG.20", Acronym = "WG.20", Name = name } };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.6/2030/5"), Language = "en", Bodies = BodyCatalogue.Default.With([own]) };
        var result = ReportParser.Parse(
            $"Report on the meeting of the Working Group on Firearms\n\n1. The documents before the {name} were the following:\n(a) Report on rivers (CTOC/COP/2030/3);\n(b) Report on lakes (CTOC/COP/2030/4).\n",
            options,
            TestContext.Current.CancellationToken);

        Assert.Equal(acronym, string.Join(' ', result.Report.Documents[0].SubmittedTo.Select(body => body.Acronym)));
        Assert.Equal(acronym.Length == 0, result.Diagnostics.Any(finding => finding.Id == "RM0021"));
    }

    [Fact]
    public void A_body_that_is_none_is_a_finding_at_its_name_and_the_others_are_read()
    {
        var result = JointReport.Parse("1. 在会议上，国际合作工作组和海洋工作组通过了以下建议：\n\n(a) 鼓励各国开展合作。");

        var finding = Assert.Single(result.Diagnostics);
        Assert.Contains("'海洋工作组'", finding.Message, StringComparison.Ordinal);
        Assert.Equal((3, 17, 22), (finding.Source.Line, finding.Source.Column, finding.Source.EndColumn));
        Assert.Equal("WG.3", Assert.Single(Assert.Single(result.Report.Recommendations).AdoptedBy).Acronym);
    }

    [Fact]
    public void An_agenda_under_no_name_is_that_of_a_body_without_one()
    {
        var result = JointReport.Parse("1. 两个工作组通过了议程如下：\n\n1. 组织事项。\n\n2. 移交。");

        Assert.All(result.Report.AgendaItems, item => Assert.Equal(("", ""), (item.Body.Symbol, item.Body.Name)));
        Assert.Equal(["/2030#item1", "/2030#item2"], result.Report.AgendaItems.Select(item => item.Id.Value));
    }
}
