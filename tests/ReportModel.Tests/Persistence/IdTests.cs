using CsCheck;
using ReportModel.Tests.Seed;

namespace ReportModel.Tests.Persistence;

/// <summary>What an id looks like, and what is none.</summary>
public class IdTests
{
    private const string Report = "CTOC/COP/WG.3/2022/4";

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#8(aa)")]
    [InlineData("CTOC/COP/WG.3/2022/4#7")]
    [InlineData("CTOC/COP/WG.6/2022/4#7(б)")]
    [InlineData("E/2025/24#56/101(a)")]
    [InlineData("E/2025/24#56/101/3")]
    [InlineData("E/2025/24#56/125")]
    [InlineData("A/80/21#resolutionA/12(b)")]
    [InlineData("A/80/21#decisionII(a)")]
    [InlineData("E/2025/24#resolution-2/1")]
    [InlineData("E/2025/24#chapVIII/6")]
    [InlineData("FCCC/SBI/2018/9#annexII/1")]
    [InlineData("FCCC/CP/2018/10#1/CP.24/3")]
    [InlineData("CTOC/COP/WG.3/2022/4#7(aaaa)")]
    public void A_recommendation_id_is_a_symbol_and_a_place(string text)
    {
        Assert.Equal(text, RecommendationId.Parse(text));
        Assert.Equal(text, RecommendationId.Parse($"  {text}\r\n"));
    }

    /// <summary>Two spellings of a symbol are one id, and the id is that of the generated constant.</summary>
    [Fact]
    public void The_symbol_in_an_id_has_its_normal_form() =>
        Assert.Equal(new RecommendationId("CTOC/COP/WG.3/2022/L.4/Add.1#7(k)"), RecommendationId.Parse("CTOC/COP/WG.3/2022/L.4/ADD.1*#7(k)"));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("7(k)")]
    [InlineData("#7(k)")]
    [InlineData(Report)]
    [InlineData(Report + "#")]
    [InlineData(Report + "#k")]
    [InlineData(Report + "#7(K)")]
    [InlineData(Report + "#7()")]
    [InlineData(Report + "#7(k")]
    [InlineData(Report + "#7k")]
    [InlineData(Report + "#7/k")]
    [InlineData(Report + "#A")]
    [InlineData(Report + "#resolutiona")]
    [InlineData(Report + "#resolutionA/")]
    [InlineData(Report + "#resolutionA/12(B)")]
    [InlineData(Report + "#56//101")]
    [InlineData(Report + "#chap VIII/6")]
    [InlineData(Report + "#/3")]
    [InlineData(Report + "#7(k)(l)")]
    [InlineData(Report + "#7 (k)")]
    [InlineData(Report + "#07(k)")]
    [InlineData(Report + "#0")]
    [InlineData(Report + "#7(k)#7(k)")]
    [InlineData(Report + "#9999999999")]
    [InlineData("CTOC/COP/WG.3/2022/#7(k)")]
    [InlineData(Report + "#7\u200B(k)")]
    public void Anything_else_is_refused_with_a_reason(string text)
    {
        Assert.False(RecommendationId.TryParse(text, out var id));
        Assert.Equal(default, id);
        var error = Assert.Throws<FormatException>(() => RecommendationId.Parse(text));
        Assert.Equal($"'{text}' is no id of a recommendation: write the report's symbol, '#', the paragraph and its letter, such as 'CTOC/COP/WG.3/2022/4#7(k)'.", error.Message);
    }

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022#item2", true)]
    [InlineData("CTOC/COP/WG.3/2022#item1(a)", true)]
    [InlineData("CAC/COSP/IRG/I/3#item12", true)]
    [InlineData("审议工作组/2022#item1", true)]
    [InlineData("CTOC/COP/WG.3/2022#2", false)]
    [InlineData("CTOC/COP/WG.3/2022#Item2", false)]
    [InlineData("CTOC/COP/WG.3/2022#item", false)]
    [InlineData("CTOC/COP/WG.3/2022#item1(ab", false)]
    [InlineData("WG.3#item2", false)]
    [InlineData("CTOC/COP/WG.6#item2", false)]
    [InlineData("FCCC/SBI/2018/9#item2", true)]
    [InlineData("E/CN.3/2025#item2", true)]
    [InlineData("A/80/21#item2", true)]
    [InlineData("UNEP/EA.6/13#item2", true)]
    [InlineData("E/CN.7/580#item2", true)]
    [InlineData("/2022#item2", false)]
    [InlineData("CTOC/COP/WG.\u00AD3/2022#item2", false)]
    [InlineData("CTOC/COP/WG.3\u00A0/2022#item2", false)]
    public void Agenda_items(string text, bool isId) => Assert.Equal(isId, AgendaItemId.TryParse(text, out _));

    /// <summary>
    /// The parser takes the body from the catalogue, and the session from the report's symbol, whatever it looks like. A
    /// series that is a body itself and names others as it likes has no Roman sessions: XXVI would be one of these.
    /// </summary>
    [Theory]
    [InlineData("2022")]
    [InlineData("80")]
    [InlineData("ES-10")]
    [InlineData("S-33")]
    [InlineData("XXVI")]
    [InlineData("S-XXXIII")]
    [InlineData("EX(77)")]
    [InlineData("I/3")]
    public void Every_body_has_agenda_items_in_every_session(string session) =>
        Assert.All(
            BodyCatalogue.Default.All.Where(entry => !session.Contains('X', StringComparison.Ordinal) || entry.Body.Symbol.Contains('/', StringComparison.Ordinal) || entry.Body.Symbol is "A" or "E" or "S" or "T"),
            entry => Assert.True(AgendaItemId.TryParse($"{entry.Body.Symbol}/{session}#item1", out _), entry.Body.Symbol));

    [Theory]
    [InlineData(Report + "#12", true)]
    [InlineData(Report + "#999999999", true)]
    [InlineData(Report + "#1000000000", false)]
    [InlineData(Report + "#12(a)", false)]
    [InlineData(Report + "#-1", false)]
    [InlineData(Report + "#resolutionZ", true)]
    [InlineData(Report + "#chap123456789", true)]
    [InlineData(Report + "#chap1234567890", false)]
    [InlineData(Report + "#1/34567890123456789012345678901234567890", true)]
    [InlineData(Report + "#1/345678901234567890123456789012345678901", false)]
    public void Paragraphs(string text, bool isId) => Assert.Equal(isId, ParagraphId.TryParse(text, out _));

    [Theory]
    [InlineData("E/2025/24#12", 12, "")]
    [InlineData("E/2025/24#56/101/3", 3, "56/101")]
    [InlineData("E/2025/24#56/101/3(a)", 3, "56/101")]
    [InlineData("E/2025/24#56/101(a)", 0, "56/101")]
    public void The_place_of_an_id_says_what_a_paragraph_belongs_to(string id, int number, string scope) => Assert.Equal(scope, IdPlaces.ScopeOf(id, number));

    [Theory]
    [InlineData("CTOC/COP#resolution9/1", true)]
    [InlineData("E/CN.15#resolution26/3", true)]
    [InlineData("CTOC/COP#decision2/2", true)]
    [InlineData("A#resolution217 A (III)", true)]
    [InlineData("CTOC/COP#resolution", false)]
    [InlineData("CTOC/COP#resolution9_1", false)]
    [InlineData("CTOC/COP#9/1", false)]
    [InlineData("CTOC/COP#resolution/1", false)]
    [InlineData("CTOC/COP #resolution9/1", false)]
    [InlineData("#resolution9/1", false)]
    public void Resolutions(string text, bool isId) => Assert.Equal(isId, ResolutionId.TryParse(text, out _));

    [Theory]
    [InlineData(Report + "#section3.A.1", true)]
    [InlineData(Report + "#section3.A.u2", true)]
    [InlineData(Report + "#section", false)]
    [InlineData(Report + "#section3/A", false)]
    [InlineData(Report + "#section3.", false)]
    [InlineData(Report + "#section.3", false)]
    [InlineData(Report + "#section3..1", false)]
    [InlineData(Report + "#3.A", false)]
    public void Sections(string text, bool isId) => Assert.Equal(isId, SectionId.TryParse(text, out _));

    [Fact]
    public void Null_is_no_id()
    {
        Assert.Throws<ArgumentNullException>(() => RecommendationId.Parse(null!));
        Assert.False(RecommendationId.TryParse(null, out _));
    }

    /// <summary>Every id that the parser makes is one that binding takes, as it is.</summary>
    [Fact]
    public void The_ids_of_the_seed_are_ids()
    {
        var report = SeedReport.Report;
        Assert.All(report.Recommendations, r => Assert.Equal(r.Id, RecommendationId.Parse(r.Id)));
        Assert.All(report.Paragraphs, p => Assert.Equal(p.Id, ParagraphId.Parse(p.Id)));
        Assert.All(SeedReport.AllAgendaItems, i => Assert.Equal(i.Id, AgendaItemId.Parse(i.Id)));
        Assert.All(report.Resolutions, r => Assert.Equal(r.Id, ResolutionId.Parse(r.Id)));
        Assert.All(SeedReport.AllSections, s => Assert.Equal(s.Id, SectionId.Parse(s.Id)));
    }

    [Fact]
    public void Any_report_number_and_letter_make_an_id() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1990, 2050], Gen.Int[1, 400], Gen.Int[1, 999_999], Gen.Char['a', 'z'].Array[0, 3]).Sample((group, year, number, paragraph, letter) =>
        {
            var place = letter.Length == 0 ? $"{paragraph}" : $"{paragraph}({new string(letter)})";
            var text = $"CTOC/COP/WG.{group}/{year}/{number}#{place}";
            return RecommendationId.TryParse(text, out var id) && id.Value == text && id == RecommendationId.Parse(id.ToString());
        });

    /// <summary>No text whatever makes anything but an id or a refusal.</summary>
    [Fact]
    public void Any_text_is_an_id_or_none() => Gen.String[Gen.OneOf(Gen.Char, Gen.Char["#/().67kWGitemsection "]), 0, 30].Sample(text =>
        Agrees<RecommendationId>(text) && Agrees<ParagraphId>(text) && Agrees<AgendaItemId>(text) && Agrees<ResolutionId>(text) && Agrees<SectionId>(text));

    private static bool Agrees<T>(string text)
        where T : struct, ISpanParsable<T>
    {
        var isId = T.TryParse(text, null, out var id);
        if (!isId)
        {
            return id.Equals(default(T)) && Assert.Throws<FormatException>(() => T.Parse(text, null)) is not null;
        }

        return id.Equals(T.Parse(text, null)) && id.Equals(T.Parse(id.ToString()!, null));
    }
}
