namespace ReportModel.Generator.Tests;

/// <summary>Reports made by hand, small enough to read what is printed of them.</summary>
internal static class Samples
{
    public const string JointSymbol = "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4";

    public static readonly Body Wg2 = new() { Symbol = "CTOC/COP/WG.2", Acronym = "WG.2", Name = "Working Group of Government Experts on Technical Assistance" };
    public static readonly Body Wg3 = new() { Symbol = "CTOC/COP/WG.3", Acronym = "WG.3", Name = "Working Group on International Cooperation" };
    public static readonly Body Cop = new() { Symbol = "CTOC/COP", Acronym = "COP", Name = "Conference of the Parties" };
    public static readonly State China = State("CHN", "China", "China");
    public static readonly State CoteDIvoire = State("CIV", "Côte d’Ivoire", "CoteDIvoire");

    /// <summary>A joint report of two bodies, with something of everything.</summary>
    public static Report Joint { get; } = MakeJoint();

    /// <summary>A report of one body that shares documents and a resolution with the joint one.</summary>
    public static Report Single { get; } = new()
    {
        Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2021/9"),
        Language = "zh",
        Title = "国际合作工作组会议报告",
        Bodies = [Wg3],
        Paragraphs = [Paragraph("CTOC/COP/WG.3/2021/9", 1, "工作组建议如下：")],
        Recommendations = [Recommendation("CTOC/COP/WG.3/2021/9", 1, null, "鼓励缔约国合作。", Wg3)],
        Documents = [Document("CTOC/COP/WG.3/2022/2", "秘书处编写的背景文件", Wg3)],
        Resolutions = [Resolution(Cop, "9/1", ResolutionKind.Resolution, null)],
    };

    public static Recommendation Recommendation(string report, int paragraph, string? letter, string text, params Body[] bodies) => new()
    {
        Id = new(FormattableString.Invariant($"{report}#{paragraph}{(letter is null ? "" : $"({letter})")}")),
        Report = DocumentSymbol.Parse(report),
        Paragraph = paragraph,
        Letter = letter,
        Text = text,
        Language = "zh",
        AdoptedBy = [.. bodies],
        Source = new(10 * paragraph, 1, (10 * paragraph) + 1, 5, 40),
    };

    public static Document Document(string symbol, string title, params Body[] bodies) =>
        new() { Symbol = DocumentSymbol.Parse(symbol), Title = title, Language = "zh", SubmittedTo = [.. bodies], Source = new(800, 3, 801, 9, 50) };

    public static Resolution Resolution(Body body, string number, ResolutionKind kind, string? title) => new()
    {
        Id = new($"{body.Symbol}#{(kind == ResolutionKind.Decision ? "decision" : "resolution")}{number}"),
        Body = body,
        Number = number,
        Kind = kind,
        Title = title,
        Language = "zh",
        Source = new(7, 9, 7, 20, 11),
    };

    public static Paragraph Paragraph(string report, int number, string text) => new()
    {
        Id = new(FormattableString.Invariant($"{report}#{number}")),
        Number = number,
        Text = text,
        Language = "zh",
        Section = new(report + "#section1"),
        Source = new(10 * number, 1, (10 * number) + 3, 7, 100),
    };

    private static AgendaItem Item(Body body, int number, string? letter, string title) => new()
    {
        Id = new(FormattableString.Invariant($"{body.Symbol}/2022#item{number}{(letter is null ? "" : $"({letter})")}")),
        Body = body,
        Number = number,
        Letter = letter,
        Title = title,
        Language = "zh",
        Source = new(700 + number, 3, 700 + number, 30, 27),
    };

    /// <summary>The catalogue's State: printed code asks the catalogue for it.</summary>
    private static State State(string iso3, string name, string identifier) =>
        StateCatalogue.TryGet(iso3, out var state) ? state : new() { Iso3 = iso3, Name = name, Identifier = identifier };

    private static Report MakeJoint()
    {
        Statement statement = new()
        {
            AgendaItems = [new("CTOC/COP/WG.3/2022#item2")],
            Order = 1,
            Capacity = SpeakerCapacity.StateParty,
            State = China,
            Name = "中国",
            Paragraph = 72,
            Words = "作了发言",
        };
        var items = new[] { ("a", "鼓励缔约国合作；"), ("b", "各国应考虑 \"夏洛克\" 与 C:\\<&>；") };
        return new()
        {
            Symbol = DocumentSymbol.Parse(JointSymbol),
            Title = "国际合作工作组和技术援助问题政府专家工作组会议报告",
            Language = "zh",
            Bodies = [Wg2, Wg3],
            HeldFrom = new(2022, 5, 23),
            HeldTo = new(2022, 5, 27),
            Place = "维也纳",
            Sections = [new() { Id = new(JointSymbol + "#section1"), Number = "一", Title = "建议", Language = "zh", Paragraphs = new(7, 10) }],
            Paragraphs =
            [
                Paragraph(JointSymbol, 7, "国际合作工作组通过了以下建议：") with
                {
                    Items = [.. items.Select(i => new ParagraphItem { Letter = i.Item1, Text = i.Item2, Topic = "移交", Language = "zh" })],
                },
                Paragraph(JointSymbol, 9, "两个工作组通过了以下建议："),
            ],
            Recommendations =
            [
                Recommendation(JointSymbol, 7, "a", items[0].Item2, Wg3) with
                {
                    Topic = "移交",
                    Operatives = [new() { Addressee = new() { Words = "缔约国" }, Modality = Modality.Encourage, Words = "鼓励" }],
                    Citations = [new() { Kind = CitationKind.Article, Words = "第 2(b)条", Article = new() { Instrument = "UNTOC", Number = 2, Subparagraph = "b" }, Source = new(71, 4, 71, 10, 6) }],
                },
                Recommendation(JointSymbol, 7, "b", items[1].Item2, Wg3),
                Recommendation(JointSymbol, 8, null, "秘书处应继续。", Wg2),
                Recommendation(JointSymbol, 9, "a", "缔约国应当加强国际合作。", Wg3, Wg2),
                Recommendation(JointSymbol, 9, "b", "请缔约国采取措施。", Wg3, Wg2),
                Recommendation(JointSymbol, 10, "a", "鼓励受审议缔约方。", Wg3, Wg2),
            ],
            AgendaItems =
            [
                Item(Wg3, 1, null, "组织事项") with { IsJoint = true, JointWith = [new("CTOC/COP/WG.2/2022#item1")], SubItems = [Item(Wg3, 1, "a", "会议开幕")] },
                Item(Wg3, 2, null, "被判刑人员的移交") with { Discussion = new(12, 29), Sittings = [new(1, new(2022, 5, 23))], Statements = [statement] },
                Item(Wg2, 1, null, "组织事项") with { IsJoint = true, JointWith = [new("CTOC/COP/WG.3/2022#item1")] },
            ],
            Statements = [statement],
            Attendance = [new() { State = CoteDIvoire, Name = "科特迪瓦", Paragraph = 82 }],
            States = [China, CoteDIvoire],
            Officers = [new() { Name = "Thomas Burrows", Body = Wg3, Paragraph = 70 }],
            Meetings = [new() { Body = Wg3, Count = 6, HeldFrom = new(2022, 5, 23), HeldTo = new(2022, 5, 27), Hours = [new(new(11, 0, 0), new(13, 0, 0))], Paragraph = 70 }],
            Documents =
            [
                Document("CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1", "临时议程说明", Wg3, Wg2),
                Document("CTOC/COP/WG.3/2022/2", "秘书处编写的背景文件", Wg3),
                Document("CTOC/COP/2020/CRP.5", "秘书处的说明", Wg2),
            ],
            Resolutions =
            [
                Resolution(Cop, "2/2", ResolutionKind.Decision, null),
                Resolution(Cop, "9/1", ResolutionKind.Resolution, "建立实施情况审议机制"),
            ],
            Instruments = [new() { Key = "UNTOC", Name = "United Nations Convention against Transnational Organized Crime", Articles = [new() { Instrument = "UNTOC", Number = 2 }] }],
        };
    }
}
