namespace ReportModel.Tests.BadInput;

public class AgendaReferenceTests
{
    private const string AsOnTheAgenda = "is no item of the agenda that this report adopts; write the number or the title as on the agenda";

    /// <summary>The statements stay, in order, without an item.</summary>
    [Theory]
    [InlineData("议程项目 2 下，《公约》", "议程项目 12 下，《公约》", "(1090,5): warning RM0024: '在国际合作工作组议程项目 12 下' ", 72, 8)]
    [InlineData("议程项目 2 下，《公约》", "议程项目二下，《公约》", "(1090,5): warning RM0024: '在国际合作工作组议程项目二下' ", 72, 8)]
    [InlineData("在题为“其他事项”的联合", "在题为“其它事项”的联合", "(1125,10): warning RM0024: '在题为“其它事项”的联合议程项目下' ", 77, 1)]
    [InlineData("在关于通过联合报告的", "在关于批准联合报告的", "(1127,5): warning RM0024: '在关于批准联合报告的议程项目下' ", 78, 19)]
    public void Statements_under_an_item_that_the_agenda_does_not_have(string words, string by, string finding, int paragraph, int statements)
    {
        var reading = Reading.Of(SeedWith.Replaced(words, by)).Finds(finding + AsOnTheAgenda);

        Assert.Equal(
            Seed.SeedReport.Report.Statements.Where(s => s.Paragraph == paragraph).Select(s => s.Name),
            reading.Report.Statements.Where(s => s.Paragraph == paragraph && s.AgendaItems.IsEmpty).Select(s => s.Name));
        reading.AndNothingElse(changed: 1, lost: statements, gained: statements);
    }

    [Fact]
    public void Statements_under_no_item_at_all()
    {
        var reading = Reading.Of(SeedWith.Replaced("议程项目 2 下，《公约》", "议程项目下，《公约》"))
            .Finds("(1090,23): warning RM0028: No agenda item is named under which these statements were made, so they belong to none; name it as reports do: '在{body}[的]议程项目{number}下'");

        Assert.Equal(8, reading.Report.Statements.Count(s => s.Paragraph == 72 && s.AgendaItems.IsEmpty));
        reading.AndNothingElse(changed: 1, lost: 8, gained: 8);
    }

    [Fact]
    public void A_heading_that_names_an_item_which_the_agenda_does_not_have() =>
        Reading.Of(SeedWith.Replaced("国际合\n\n作工作组议程项目3；", "国际合\n\n作工作组议程项目13；"))
            .Finds($"(811,35): warning RM0024: '国际合作工作组议程项目13' {AsOnTheAgenda}")
            .Changes("section #section3.C.1 Topic 1", "discussion CTOC/COP/WG.3/2022#item3")
            .AndNothingElse(changed: 2, lost: 4, gained: 4);

    [Fact]
    public void A_wrong_number_on_the_agenda_is_found_there_and_where_the_right_one_is_used() =>
        Reading.Of(SeedWith.Replaced("  2. 被判刑人员的移交（《打", "  3. 被判刑人员的移交（《打")).Finds(
            $"(1090,5): warning RM0024: '在国际合作工作组议程项目 2 下' {AsOnTheAgenda}",
            "(1176,3): warning RM0010: Agenda item 3 stands where agenda item 2 is due; number it '2.'");

    [Fact]
    public void An_item_of_the_agenda_without_its_number_is_told_it() =>
        Reading.Of(SeedWith.Replaced("  2. 被判刑人员的移交（《打", "  被判刑人员的移交（《打")).Finds(
            $"(1090,5): warning RM0024: '在国际合作工作组议程项目 2 下' {AsOnTheAgenda}",
            "(1176,3): warning RM0014: '被判刑人员的移交（《打击有组织犯罪公约》…' belongs to no paragraph, list or heading; begin it with '2.'");

    [Fact]
    public void A_wrong_letter_on_the_agenda() =>
        Reading.Of(SeedWith.Replaced("   (b) 通过议程和工作安排", "   (c) 通过议程和工作安排"))
            .Finds("(1174,4): warning RM0012: Sub-item (c) of agenda item 1 stands where sub-item (b) is due; restore what is missing, or letter it '(b)'")
            .Changes("agenda item CTOC/COP/WG.2/2022#item1(b)")
            .AndNothingElse(changed: 1, lost: 2, gained: 2);

    [Fact]
    public void A_joint_item_whose_counterpart_has_another_title() =>
        Reading.Of(SeedWith.Replaced("5. 其他事项（联合项目）", "5. 其它事项（联合项目）"))
            .Finds(Alone(1186, "其它事项"), Alone(1216, "其他事项"))
            .Changes("agenda item CTOC/COP/WG.3/2022#item5", "agenda item CTOC/COP/WG.2/2022#item6")
            .AndNothingElse(changed: 2, lost: 1, gained: 1);

    [Fact]
    public void A_joint_item_whose_counterpart_lost_its_mark() =>
        Reading.Of(SeedWith.Replaced("（联合项目）。 \n\n  4. 与", "。 \n\n  4. 与"))
            .Finds(Alone(1202, "适用《打击有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪"))
            .Changes("agenda item CTOC/COP/WG.3/2022#item3", "agenda item CTOC/COP/WG.2/2022#item2")
            .AndNothingElse(changed: 2);

    private static string Alone(int line, string title) => FormattableString.Invariant(
        $"({line},3): warning RM0029: '{title}' is marked as a joint item, but no other agenda of this report has a joint item of that title; write both titles and both marks alike");

    /// <summary>Twenty are told apart; what is left out is not left out in silence.</summary>
    [Theory]
    [InlineData(20, 20, 0)]
    [InlineData(21, 20, 1)]
    [InlineData(200, 20, 1)]
    public void A_title_that_too_many_items_have(int items, int read, int findings)
    {
        var agenda = string.Concat(Enumerable.Range(1, items).Select(i => $"{i}. 其他事项。\n\n"));
        var result = Reading.Parse(
            $"1. 国际合作工作组举行会议。\n\n2. 在题为“其他事项”的议程项目下，《公约》下列缔约国的代表作了发言：智利。\n\n3. 工作组通过了议程如下：\n\n国际合作工作组\n\n{agenda}4. 工作组通过了本报告。\n",
            new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"), Language = "zh" });

        Assert.Equal(read, Assert.Single(result.Report.Statements).AgendaItems.Count);
        Assert.Equal(
            Enumerable.Repeat("(3,8): warning RM0037: '其他事项' is the title of more than 20 agenda items; the first 20 are read, the others are left out here: name the item by body and number", findings),
            result.Diagnostics.Select(finding => finding.ToString()));
    }
}
