namespace ReportModel.Tests.Reading;

/// <summary>Statements of sentences that the seed does not have.</summary>
public class StatementTests
{
    private const string Agenda = "1. 工作组通过了议程如下：\n\n1. 组织事项。\n\n2. 移交。\n\n";

    /// <summary>Speakers are counted under each item, in whichever paragraphs they are named.</summary>
    [Fact]
    public void The_order_goes_on_under_the_same_item()
    {
        var report = Parse(Agenda + """
            2. 在议程项目 2 下，下列缔约国的代表作了发言：中国、日本。智利的观察员也作了发言。

            3. 在议程项目 1 下，下列缔约国的代表作了发言：智利。

            4. 在议程项目 2 下，下列缔约国的代表作了发言：荷兰。
            """).Report;

        Assert.Equal(
            ["2 1 CHN", "2 2 JPN", "2 3 CHL", "1 1 CHL", "2 4 NLD"],
            report.Statements.Select(s => $"{s.AgendaItems[0].Value[^1]} {s.Order} {s.State!.Iso3}"));
    }

    [Fact]
    public void A_speaker_has_the_place_and_the_words_of_the_text()
    {
        var statement = Assert.Single(Parse(Agenda + "2. 在议程项目 2 下，秘书处的一名代表作了介绍。").Report.Statements);

        Assert.Equal((SpeakerCapacity.Secretariat, "秘书处", "作了介绍", 2), (statement.Capacity, statement.Name, statement.Words, statement.Paragraph));
        Assert.Equal(new SourceSpan(9, 14, 9, 17, 3), statement.Source);
    }

    [Fact]
    public void Speakers_under_no_item_are_kept_and_are_a_finding()
    {
        var result = Parse(Agenda + "2. 《公约》下列缔约国的代表作了发言：中国。\n\n3. 秘书处代表作了介绍。");

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("RM0028", finding.Id);
        Assert.EndsWith("name it as reports do: '在{body}[的]议程项目{number}下'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceSpan(9, 8, 9, 21, 13), finding.Source);
        var statement = Assert.Single(result.Report.Statements);
        Assert.Equal(("CHN", 1, 0), (statement.State!.Iso3, statement.Order, statement.AgendaItems.Count));
    }

    [Fact]
    public void Conventions_that_name_no_items_have_no_example()
    {
        var own = DraftingConventions.For("zh")! with { ItemReferences = [] };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"), Conventions = own };
        var result = ReportParser.Parse("会议报告\n\n1. 《公约》下列缔约国的代表作了发言：中国。\n", options, TestContext.Current.CancellationToken);

        Assert.EndsWith("name it as reports do: ''", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Single(result.Report.Statements);
    }

    [Theory]
    [InlineData("在议程项目 9 下", "RM0024")]
    [InlineData("在海洋工作组议程项目 2 下", "RM0021")]
    [InlineData("在题为“引渡”的议程项目下", "RM0024")]
    public void An_item_that_is_none_is_one_finding_and_the_speakers_are_kept(string reference, string id)
    {
        var result = Parse($"{Agenda}2. {reference}，下列缔约国的代表作了发言：中国。");

        Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
        Assert.Empty(Assert.Single(result.Report.Statements).AgendaItems);
    }

    [Fact]
    public void An_item_under_which_nobody_spoke_is_no_finding() =>
        Assert.Empty(Parse(Agenda + "2. 在议程项目 9 下，会议审议了这一问题。").Diagnostics);

    private static ParseResult Parse(string text) => SmallReport.Parse("会议报告\n\n" + text.ReplaceLineEndings("\n"));

    [Fact]
    public void An_item_of_no_agenda_is_a_finding() => Assert.Contains(
        SmallReport.Parse("会议报告\n\n1. 在议程项目 2 下，下列缔约国的代表作了发言：中国。\n").Diagnostics, finding => finding.Id == DocumentRules.UnknownAgendaItem.Id);
}
