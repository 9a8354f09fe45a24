using ReportModel.Runtime;

namespace ReportModel.Tests;

/// <summary>The records of a generated report, field by field as they stand in a table.</summary>
public class RecordTests
{
    [Fact]
    public void A_section()
    {
        var section = Assert.Single(TableOf.With((ReportPart.Sections, "#section1|Section|一|1|1-2|1|#section1.A|Subsection|A|2")).Report.Sections);

        Assert.Equal(
            new Section
            {
                Id = new(TableOf.Symbol + "#section1"),
                Kind = SectionKind.Section,
                Number = "一",
                Title = "甲",
                Language = "zh",
                Paragraphs = new(1, 2),
                Sections = [new() { Id = new(TableOf.Symbol + "#section1.A"), Kind = SectionKind.Subsection, Number = "A", Title = "乙", Language = "zh" }],
            },
            section);
        Assert.Equal((TableOf.Position(4, 0), TableOf.Position(4, 1)), (section.Source, section.Sections[0].Source));
    }

    [Fact]
    public void A_paragraph_with_an_item_and_what_both_cite()
    {
        var paragraph = Assert.Single(TableOf.With((
            ReportPart.Paragraphs,
            "#1|1|3|#section1|1|Article|第 18 条(g)项|||UNTOC|1|UNTOC|18|g|||1|#7(k)|1|a|1|2|1|Resolution|第 9/1 号决议|CTOC/COP#resolution9/1|||||1|#2||80/1")).Paragraphs);

        Assert.Equal(
            new Paragraph
            {
                Id = new(TableOf.Symbol + "#1"),
                Number = 1,
                Text = "第一段。",
                Language = "zh",
                Section = new(TableOf.Symbol + "#section1"),
                Resolution = "80/1",
                Citations =
                [
                    new()
                    {
                        Kind = CitationKind.Article,
                        Words = "第 18 条(g)项",
                        Instrument = "UNTOC",
                        Article = new() { Instrument = "UNTOC", Number = 18, Subparagraph = "g" },
                        Recommendations = [new(TableOf.Symbol + "#7(k)")],
                    },
                ],
                Items =
                [
                    new()
                    {
                        Letter = "a",
                        Text = "甲",
                        Language = "zh",
                        Topic = "乙",
                        Citations = [new() { Kind = CitationKind.Resolution, Words = "第 9/1 号决议", Resolution = new("CTOC/COP#resolution9/1"), Paragraphs = [new(TableOf.Symbol + "#2")] }],
                    },
                ],
            },
            paragraph);
        Assert.Equal(
            [TableOf.Position(3, 0), TableOf.Position(3, 1), TableOf.Position(3, 2), TableOf.Position(3, 3)],
            [paragraph.Source, paragraph.Citations[0].Source, paragraph.Items[0].Source, paragraph.Items[0].Citations[0].Source]);
    }

    [Theory]
    [InlineData("LegalAct|第 2014/41 号指令||2014/41", "2014/41", null)]
    [InlineData("Document|见 A/80/21|||||A/80/21", null, "A/80/21")]
    public void A_citation_of_a_legal_act_or_a_document(string citation, string? act, string? document)
    {
        var read = Assert.Single(TableOf.With((ReportPart.Paragraphs, $"#1|1|3|#section1|1|{citation}")).Paragraphs[0].Citations);

        Assert.Equal((act, document), (read.LegalAct, read.Document?.ToString()));
    }

    [Fact]
    public void A_recommendation()
    {
        var table = TableOf.With((ReportPart.Recommendations, "#7(k)|#|7|k|3|1|2|0|1|1|StatesParties|缔约国|||Encourage|鼓励|\n#8|A/80/21|8||3|||1|Organization|刑警组织||1|国际刑警组织|INTERPOL||Invite|请||80/1"));

        Assert.Equal(
            [
                new Recommendation
                {
                    Id = new(TableOf.Symbol + "#7(k)"),
                    Report = DocumentSymbol.Parse(TableOf.Symbol),
                    Paragraph = 7,
                    Letter = "k",
                    Text = "第一段。",
                    Language = "zh",
                    Topic = "甲",
                    AdoptedBy = [TableOf.Wg3, TableOf.Ccpcj],
                    Operatives = [new() { Addressee = new() { Kind = AddresseeKind.StatesParties, Words = "缔约国" }, Modality = Modality.Encourage, Words = "鼓励" }],
                },
                new Recommendation
                {
                    Id = new(TableOf.Symbol + "#8"),
                    Report = DocumentSymbol.Parse("A/80/21"),
                    Paragraph = 8,
                    Text = "第一段。",
                    Language = "zh",
                    Resolution = "80/1",
                    Operatives =
                    [
                        new()
                        {
                            Addressee = new() { Kind = AddresseeKind.Organization, Words = "刑警组织", Organization = new() { Name = "国际刑警组织", Acronym = "INTERPOL" } },
                            Modality = Modality.Invite,
                            Words = "请",
                        },
                    ],
                },
            ],
            table.Recommendations);
        Assert.Equal([TableOf.Position(1, 0), TableOf.Position(1, 1)], table.Recommendations.Select(r => r.Source));
    }

    [Fact]
    public void An_addressee_may_be_a_body()
    {
        var operative = Assert.Single(TableOf.With((ReportPart.Recommendations, "#8||8||3|||1|Body|委员会|1||Should|应")).Recommendations[0].Operatives);

        Assert.Equal(new Operative { Addressee = new() { Kind = AddresseeKind.Body, Words = "委员会", Body = TableOf.Ccpcj }, Modality = Modality.Should, Words = "应" }, operative);
    }

    [Fact]
    public void An_agenda_item_with_a_sub_item_and_what_was_said()
    {
        // Of two statements one is the report's second, the other stands here; so does the panellist.
        const string Sub = "CTOC/COP/WG.3/2022#item1(a)|0|1|a|2||||||2|@1||||Observer|JPN||日本|5|发言|77国集团|2|1||Bo Li|CHN|中国||6";
        var table = TableOf.With(
            (ReportPart.AgendaItems, $"CTOC/COP/WG.3/2022#item1|0|1||1|1|1|E/CN.15/2022#item2|1|{Sub}|3-4|2|3|2022/5/24|4||0+1|0+1"),
            (ReportPart.Statements, "1|CTOC/COP/WG.3/2022#item1|1|StateParty|CHN||中国|4|作了发言\n|2|StateParty|CHL||智利|4|作了发言"),
            (ReportPart.Panellists, "Anna Smith|NLD|荷兰|1|CTOC/COP/WG.3/2022#item1|3"));

        var item = Assert.Single(table.Report.AgendaItems);
        Assert.Equal(("CTOC/COP/WG.3/2022#item1", 1, null, "甲", true), (item.Id.Value, item.Number, item.Letter, item.Title, item.IsJoint));
        Assert.Equal(TableOf.Wg3, item.Body);
        Assert.Equal("E/CN.15/2022#item2", Assert.Single(item.JointWith).Value);
        Assert.Equal(new ParagraphRange(3, 4), item.Discussion);
        Assert.Equal([new Sitting(3, new(2022, 5, 24)), new Sitting(4, default)], item.Sittings);
        Assert.Same(table.Report.Statements[0], Assert.Single(item.Statements));
        Assert.Same(table.Report.Panellists[0], Assert.Single(item.Panellists));

        var sub = Assert.Single(item.SubItems);
        Assert.Equal(("a", "乙", false), (sub.Letter, sub.Title, sub.IsJoint));
        Assert.Null(sub.Discussion);
        Assert.Same(table.Report.Statements[1], sub.Statements[0]);
        Assert.Equal(new Statement { Capacity = SpeakerCapacity.Observer, State = StateCatalogue.ByIso3("JPN"), Name = "日本", Paragraph = 5, Words = "发言", OnBehalfOf = "77国集团", Count = 2 }, sub.Statements[1]);
        Assert.Equal(new Panellist { Name = "Bo Li", State = StateCatalogue.ByIso3("CHN"), StateName = "中国", Paragraph = 6 }, Assert.Single(sub.Panellists));
        Assert.Equal((SourceSpan.None, SourceSpan.None), (sub.Statements[1].Source, sub.Panellists[0].Source));
        Assert.Equal([item, sub], table.FlatAgendaItems);
        Assert.Equal((TableOf.Position(2, 0), TableOf.Position(2, 1)), (item.Source, sub.Source));
    }

    [Fact]
    public void Statements_and_panellists()
    {
        var report = TableOf.With(
            (ReportPart.Statements, "2|CTOC/COP/WG.3/2022#item1|E/CN.15/2022#item2|1|StateParty|CHN||中国|4|作了发言|77国集团\n|2|RegionalEconomicIntegrationOrganization||1|European Union|EU|1|欧洲联盟|5|也作了发言||3"),
            (ReportPart.Panellists, "Anna Smith|NLD|荷兰|1|CTOC/COP/WG.3/2022#item1|3\nBo||亚特兰蒂斯")).Report;

        Assert.Equal(
            [
                new Statement
                {
                    AgendaItems = [new("CTOC/COP/WG.3/2022#item1"), new("E/CN.15/2022#item2")],
                    Order = 1,
                    Capacity = SpeakerCapacity.StateParty,
                    State = StateCatalogue.ByIso3("CHN"),
                    Name = "中国",
                    Paragraph = 4,
                    Words = "作了发言",
                    OnBehalfOf = "77国集团",
                },
                new Statement
                {
                    Order = 2,
                    Capacity = SpeakerCapacity.RegionalEconomicIntegrationOrganization,
                    Organization = new() { Name = "European Union", Acronym = "EU", IsRegionalEconomicIntegrationOrganization = true },
                    Name = "欧洲联盟",
                    Paragraph = 5,
                    Words = "也作了发言",
                    Count = 3,
                },
            ],
            report.Statements);
        Assert.Equal(
            [
                new Panellist { Name = "Anna Smith", State = StateCatalogue.ByIso3("NLD"), StateName = "荷兰", AgendaItems = [new("CTOC/COP/WG.3/2022#item1")], Paragraph = 3 },
                new Panellist { Name = "Bo", State = State.None, StateName = "亚特兰蒂斯" },
            ],
            report.Panellists);
        Assert.Equal([TableOf.Position(4, 0), TableOf.Position(4, 1)], report.Statements.Select(s => s.Source));
        Assert.Equal([TableOf.Position(4, 0), TableOf.Position(4, 1)], report.Panellists.Select(p => p.Source));
    }
}
