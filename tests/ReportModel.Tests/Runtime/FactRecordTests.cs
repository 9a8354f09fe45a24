using ReportModel.Runtime;

namespace ReportModel.Tests;

/// <summary>The facts that only the report itself holds, field by field as they stand in a table.</summary>
public class FactRecordTests
{
    [Fact]
    public void The_report()
    {
        var table = TableOf.With((ReportPart.States, "CHN\n\nJPN"));
        var report = table.Report;

        Assert.Equal(
            (TableOf.Symbol, "标题", "zh", "2022-05-23", "2022-05-27", "维也纳"),
            (report.Symbol.ToString(), report.Title, report.Language, report.HeldFrom.ToString(), report.HeldTo.ToString(), report.Place));
        Assert.Equal([TableOf.Wg3], report.Bodies);
        Assert.Equal([StateCatalogue.ByIso3("CHN"), State.None, StateCatalogue.ByIso3("JPN")], report.States);
        Assert.Same(report, table.Report);
        Assert.Equal((TableOf.Symbol, "标题"), (table.Itself.Symbol.ToString(), table.Itself.Title));
        Assert.Same(table.Itself, table.Itself);
    }

    [Fact]
    public void An_invited_speaker() => Assert.Equal(
        new InvitedSpeaker
        {
            Name = "Bo Li",
            State = StateCatalogue.ByIso3("CHN"),
            Capacity = "主席",
            Body = TableOf.Ccpcj,
            AgendaItems = [new("CTOC/COP/WG.3/2022#item1")],
            Paragraph = 9,
        },
        Read(TableOf.With((ReportPart.InvitedSpeakers, "Bo Li|CHN|主席|1|1|CTOC/COP/WG.3/2022#item1|9")).Report.InvitedSpeakers));

    [Fact]
    public void A_fact_may_be_under_the_items_of_the_one_before_it() => Assert.Equal(
        ["CTOC/COP/WG.3/2022#item1", "CTOC/COP/WG.3/2022#item1"],
        TableOf.With((ReportPart.InvitedSpeakers, "Bo Li|CHN|主席|1|1|CTOC/COP/WG.3/2022#item1|9\nLi Bo|CHN|主席|1|=|9")).Report.InvitedSpeakers.Select(speaker => Assert.Single(speaker.AgendaItems).Value));

    [Fact]
    public void A_State_or_an_organization_attending()
    {
        var attendance = TableOf.With((ReportPart.Attendance, "Party|CHN||中国|82\nIntergovernmentalObserver||1|African Union|||非洲联盟|84\nNonGovernmentalObserver|||民间组织|85|0")).Report.Attendance;

        Assert.Equal(
            [
                new Attendance { Status = AttendanceStatus.Party, State = StateCatalogue.ByIso3("CHN"), Name = "中国", Paragraph = 82 },
                new Attendance { Status = AttendanceStatus.IntergovernmentalObserver, Organization = new() { Name = "African Union" }, Name = "非洲联盟", Paragraph = 84 },
                new Attendance { Status = AttendanceStatus.NonGovernmentalObserver, Name = "民间组织", Count = 0, Paragraph = 85 },
            ],
            attendance);
        Assert.Equal([TableOf.Position(4, 0), TableOf.Position(4, 1), TableOf.Position(4, 2)], attendance.Select(a => a.Source));
    }

    [Fact]
    public void An_officer() => Assert.Equal(
        new Officer { Name = "Bo Li", Role = OfficerRole.ViceChair, State = StateCatalogue.ByIso3("CHN"), Body = TableOf.Wg3, Paragraph = 3 },
        Read(TableOf.With((ReportPart.Officers, "Bo Li|ViceChair|CHN|0|3")).Report.Officers));

    [Fact]
    public void A_meeting() => Assert.Equal(
        new Meeting
        {
            Body = TableOf.Wg3,
            Count = 10,
            HeldFrom = new(2022, 5, 23),
            HeldTo = new(2022, 5, 27),
            Hours = [new(new(11, 30, 0), new(13, 0, 0)), new(new(15, 0, 0), new(17, 0, 15))],
            Paragraph = 77,
            Sittings = [new(1, new(2022, 5, 23)), new(2, default)],
        },
        Read(TableOf.With((ReportPart.Meetings, "0|10|2022/5/23|2022/5/27|2|11:30:0|13:0:0|15:0:0|17:0:15|77|2|1|2022/5/23|2|")).Report.Meetings));

    [Fact]
    public void A_document_and_a_resolution()
    {
        var table = TableOf.With((ReportPart.Documents, "CTOC/COP/WG.3/2022/1|1|2|1|0|1|CTOC/COP/WG.3/2022#item2"), (ReportPart.Resolutions, "CTOC/COP#decision9/1|0|Decision|9/1|题目"));

        Assert.Equal(new Document { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/1"), Title = "甲", Language = "zh", SubmittedTo = [TableOf.Ccpcj, TableOf.Wg3], AgendaItems = [new("CTOC/COP/WG.3/2022#item2")] }, Read(table.Report.Documents));
        Assert.Equal(new Resolution { Id = new("CTOC/COP#decision9/1"), Body = TableOf.Wg3, Kind = ResolutionKind.Decision, Number = "9/1", Title = "题目", Language = "zh" }, Read(table.Report.Resolutions));
        Assert.Equal(table.Report.Documents, table.Documents);
        Assert.Equal(table.Report.Resolutions, table.Resolutions);
    }

    [Fact]
    public void A_legal_act_and_an_instrument()
    {
        var report = TableOf.With((ReportPart.LegalActs, "2014/41|Directive|欧盟理事会|2014/4/3"), (ReportPart.Instruments, "UNTOC|Convention|Protocol|1|UNTOC|18|")).Report;

        Assert.Equal(new LegalAct { Number = "2014/41", Kind = LegalActKind.Directive, Issuer = "欧盟理事会", Date = new(2014, 4, 3) }, Read(report.LegalActs));
        Assert.Equal(new Instrument { Key = "UNTOC", Name = "Convention", Kind = InstrumentKind.Protocol, Articles = [new() { Instrument = "UNTOC", Number = 18 }] }, Read(report.Instruments));
    }

    [Fact]
    public void How_much_was_understood()
    {
        var coverage = TableOf.With((ReportPart.Coverage, "1000|900|2|1|84|2|3-4|7-7|1|9||11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|2|目 录|40|附件…|60")).Report.Coverage;

        Assert.Equal(
            new Coverage
            {
                Characters = 1000,
                CharactersWithRole = 900,
                Sequences = [new() { First = 1, Last = 84, Missing = [new(3, 4), new(7, 7)] }, new() { First = 1, Last = 9 }],
                Facts = new()
                {
                    Paragraphs = 11,
                    Recommendations = 12,
                    Operatives = 13,
                    AgendaItems = 14,
                    Statements = 15,
                    Panellists = 16,
                    InvitedSpeakers = 17,
                    Attendance = 18,
                    States = 19,
                    Officers = 20,
                    Meetings = 21,
                    Documents = 22,
                    Resolutions = 23,
                    LegalActs = 24,
                    Instruments = 25,
                },
                LeftOver = [new() { Words = "目 录", Characters = 40 }, new() { Words = "附件…", Characters = 60 }],
            },
            coverage);
        Assert.Equal((90, 3), (coverage.Percent, coverage.MissingParagraphs));
        Assert.Equal([TableOf.Position(4, 0), TableOf.Position(4, 1)], coverage.LeftOver.Select(text => text.Source));
    }

    /// <summary>Fields that are missing at the end have the default value.</summary>
    [Fact]
    public void What_a_line_leaves_out_is_the_default()
    {
        var report = TableOf.With((ReportPart.Officers, ""), (ReportPart.Meetings, ""), (ReportPart.LegalActs, ""), (ReportPart.Documents, ""), (ReportPart.Resolutions, "x")).Report;

        Assert.Equal(new Coverage(), report.Coverage);
        Assert.Equal(new Officer { Body = new() }, Read(report.Officers));
        Assert.Equal(new Meeting { Body = new() }, Read(report.Meetings));
        Assert.Equal(new LegalAct(), Read(report.LegalActs));
        Assert.Equal(new Document { Language = "zh" }, Read(report.Documents));
        Assert.Equal(new Resolution { Id = new("x"), Body = new(), Language = "zh" }, Read(report.Resolutions));
    }

    /// <summary>The only fact of a list, which stands at its first position.</summary>
    private static T Read<T>(EquatableArray<T> facts)
        where T : ReportFact
    {
        var fact = Assert.Single(facts);
        Assert.Equal(TableOf.Position(4, 0), fact.Source);
        return fact;
    }
}
