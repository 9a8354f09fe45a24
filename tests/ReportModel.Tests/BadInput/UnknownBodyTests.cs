namespace ReportModel.Tests.BadInput;

/// <summary>A name that is no body's is a finding where it stands; what was said of the body is kept.</summary>
public class UnknownBodyTests
{
    private const string Unknown = "国际合做工作组";

    [Fact]
    public void That_adopted_recommendations_is_not_made_up()
    {
        var reading = Reading.Of(SeedWith.Replaced("\n7. 国际合作工作组通过", $"\n7. {Unknown}通过"))
            .Finds(Finding(98, 4))
            .Changes("paragraph 7 in #section2.A");

        Assert.Equal(49, reading.Report.Recommendations.Count);
        Assert.All(reading.Report.Recommendations, r => Assert.Equal(r.Paragraph == 7, r.AdoptedBy.IsEmpty));
        reading.AndNothingElse(changed: 1, lost: 11, gained: 11);
    }

    [Fact]
    public void Among_several_that_adopted_recommendations_leaves_the_others()
    {
        var reading = Reading.Of(SeedWith.Replaced("\n9. 国际合作工作组和技术", $"\n9. {Unknown}和技术")).Finds(Finding(343, 4));

        Assert.All(
            reading.Report.Recommendations.Where(r => r.Paragraph == 9),
            r => Assert.Equal("WG.2", Assert.Single(r.AdoptedBy).Acronym));
        reading.AndNothingElse(changed: 1, lost: 12, gained: 12);
    }

    /// <summary>The items stay under the name that the heading gives; what refers to them by the right name is no further finding.</summary>
    [Fact]
    public void In_the_heading_of_an_agenda_keeps_its_items()
    {
        var reading = Reading.Of(SeedWith.Replaced("  国际合作工作组 \n\n \n\n  1. 组", $"  {Unknown} \n\n \n\n  1. 组")).Finds(Finding(1167, 3));

        Assert.Equal(13, reading.Report.AgendaItems.Count);
        Assert.Equal(6, reading.Report.AgendaItems.Count(i => i.Body.Name == Unknown));
        Assert.Equal(Seed.SeedReport.Report.Statements.Count, reading.Report.Statements.Count);
    }

    [Fact]
    public void In_the_bracket_of_a_heading_takes_only_its_own_discussion_away() =>
        Reading.Of(SeedWith.Replaced("国际合\n\n作工作组议程项目3；", "国际合\n\n做工作组议程项目3；"))
            .Finds(Finding(811, 35))
            .Changes("section #section3.C.1 Topic 1", "discussion CTOC/COP/WG.3/2022#item3")
            .AndNothingElse(changed: 2, lost: 4, gained: 4);

    [Fact]
    public void That_had_documents_before_it_leaves_the_documents()
    {
        var reading = Reading.Of(SeedWith.Replaced("\n86. 国际合作工作组收到", $"\n86. {Unknown}收到"))
            .Finds(Finding(1275, 5))
            .Changes("paragraph 86 in #section4.E.u1");

        Assert.Equal(8, reading.Report.Documents.Count);
        reading.AndNothingElse(changed: 1, lost: 4, gained: 4);
    }

    /// <summary>One mistake, one finding: that no item was found follows from it.</summary>
    [Fact]
    public void Under_whose_item_statements_were_made_leaves_the_statements()
    {
        var reading = Reading.Of(SeedWith.Replaced("在国际合作工作组议程项目 2 下", $"在{Unknown}议程项目 2 下"))
            .Finds(Finding(1090, 6))
            .Changes("paragraph 72 in #section4.B");

        Assert.Equal(8, reading.Report.Statements.Count(s => s.Paragraph == 72 && s.AgendaItems.IsEmpty));
        reading.AndNothingElse(changed: 1, lost: 8, gained: 8);
    }

    /// <summary>The Chair of an unknown body is not the Chair of all bodies of the report.</summary>
    [Fact]
    public void That_met_keeps_its_meeting_and_its_officer() =>
        Reading.Of(SeedWith.Replaced("\n70. 国际合作工作组于", $"\n70. {Unknown}于"))
            .Finds(Finding(1076, 5))
            .Changes("paragraph 70 in #section4.A")
            .Loses("officer 70 Thomas Burrows Chair USA WG.3", "meeting 70 WG.3 6 2022-05-23 2022-05-27 11")
            .Gains($"officer 70 Thomas Burrows Chair USA {Unknown}", $"meeting 70 {Unknown} 6 2022-05-23 2022-05-27 11");

    [Fact]
    public void Without_a_name_like_it_is_suggested_none() =>
        Assert.Equal(
            "(98,4): warning RM0021: '某某会' is no body in the catalogue; write its full name, or add it to the catalogue of bodies",
            Assert.Single(Reading.Of(SeedWith.Replaced("\n7. 国际合作工作组通过", "\n7. 某某会通过")).Findings));

    [Fact]
    public void Of_a_resolution_is_a_finding_where_neither_text_nor_report_names_a_body()
    {
        var options = Seed.SeedReport.Options with { Symbol = DocumentSymbol.None };
        var result = Reading.Parse("甲会议报告 \n\n1. 根据第 9/1 号决议。 \n\n2. 第二段。 \n\n", options);

        Assert.Equal(
            "(3,6): warning RM0021: '第 9/1 号决议' is no body in the catalogue; write its full name, or add it to the catalogue of bodies",
            Assert.Single(result.Diagnostics).ToString());
        Assert.Equal(2, result.Report.Paragraphs.Count);
    }

    private static string Finding(int line, int column) => FormattableString.Invariant(
        $"({line},{column}): warning RM0021: '{Unknown}' is no body in the catalogue (did you mean '国际合作工作组'?); write its full name, or add it to the catalogue of bodies");
}
