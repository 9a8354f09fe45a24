using System.Globalization;

namespace ReportModel.Tests;

/// <summary>Citations as each language writes them, and that they are found again.</summary>
public class CitationTests
{
    private const string Symbol = "CTOC/COP/WG.3/2022/4";

    private static readonly Recommendation s_recommendation = new()
    {
        Id = new(Symbol + "#7(k)"),
        Report = DocumentSymbol.Parse(Symbol),
        Paragraph = 7,
        Letter = "k",
    };

    private static readonly Body s_body = new() { Symbol = "CTOC/COP/WG.3", Acronym = "WG.3" };
    private static readonly AgendaItem s_item = new() { Id = new("CTOC/COP/WG.3/2022#item1(a)"), Body = s_body, Number = 1, Letter = "a" };
    private static readonly Paragraph s_paragraph = new() { Id = new(Symbol + "#12"), Number = 12 };
    private static readonly Resolution s_resolution = new()
    {
        Id = new("E/CN.15#resolution26/3"),
        Body = new() { Symbol = "E/CN.15", Acronym = "CCPCJ" },
        Kind = ResolutionKind.Resolution,
        Number = "26/3",
    };

    [Theory]
    [InlineData(null, Symbol + ", para. 7 (k)", "WG.3, item 1 (a)", Symbol + ", para. 12", "CCPCJ resolution 26/3")]
    [InlineData("", Symbol + ", para. 7 (k)", "WG.3, item 1 (a)", Symbol + ", para. 12", "CCPCJ resolution 26/3")]
    [InlineData("G", Symbol + ", para. 7 (k)", "WG.3, item 1 (a)", Symbol + ", para. 12", "CCPCJ resolution 26/3")]
    [InlineData("en", Symbol + ", para. 7 (k)", "WG.3, item 1 (a)", Symbol + ", para. 12", "CCPCJ resolution 26/3")]
    [InlineData("zh", Symbol + "，第7(k)段", "WG.3，议程项目1(a)", Symbol + "，第12段", "CCPCJ第26/3号决议")]
    [InlineData("fr", Symbol + ", par. 7 k)", "WG.3, point 1 a)", Symbol + ", par. 12", "CCPCJ, résolution 26/3")]
    [InlineData("es", Symbol + ", párr. 7 k)", "WG.3, tema 1 a)", Symbol + ", párr. 12", "CCPCJ, resolución 26/3")]
    [InlineData("ru", Symbol + ", пункт 7 k)", "WG.3, пункт 1 a) повестки дня", Symbol + ", пункт 12", "CCPCJ, резолюция 26/3")]
    [InlineData("ar", Symbol + "، الفقرة 7 (ك)", "WG.3، البند 1 (أ)", Symbol + "، الفقرة 12", "CCPCJ، القرار 26/3")]
    public void A_citation_is_written_as_its_language_does(string? format, string recommendation, string item, string paragraph, string resolution)
    {
        Assert.Equal(recommendation, s_recommendation.ToString(format, null));
        Assert.Equal(item, s_item.ToString(format, null));
        Assert.Equal(paragraph, s_paragraph.ToString(format, null));
        Assert.Equal(resolution, s_resolution.ToString(format, new NumberFormatInfo { NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"] }));
        Assert.Equal(Symbol, new Document { Symbol = DocumentSymbol.Parse(Symbol) }.ToString(format, null));
    }

    [Fact]
    public void Without_a_letter_none_is_written()
    {
        Assert.Equal(Symbol + "，第12段", $"{s_recommendation with { Paragraph = 12, Letter = null }:zh}");
        Assert.Equal("WG.3, tema 1", $"{s_item with { Letter = null }:es}");
        Assert.Equal("CCPCJ, décision 26/3", $"{s_resolution with { Kind = ResolutionKind.Decision }:fr}");
    }

    [Theory]
    [InlineData("a", "أ")]
    [InlineData("e", "ه")]
    [InlineData("z", "ض")]
    [InlineData("aa", "أأ")]
    [InlineData("ii", "طط")]
    public void Arabic_items_have_the_letters_of_their_place(string letter, string arabic) =>
        Assert.Equal($"{Symbol}، الفقرة 7 ({arabic})", $"{s_recommendation with { Letter = letter }:ar}");

    [Theory]
    [InlineData("de")]
    [InlineData("EN")]
    [InlineData("X")]
    public void Another_format_is_refused_with_those_there_are(string format)
    {
        var error = Assert.Throws<FormatException>(() => s_recommendation.ToString(format, null));
        Assert.Contains("ar, en, es, fr, ru, zh", error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => s_item.ToString(format, null));
        Assert.Throws<FormatException>(() => s_paragraph.ToString(format, null));
        Assert.Throws<FormatException>(() => s_resolution.ToString(format, null));
        Assert.Throws<FormatException>(() => new Document().ToString(format, null));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void What_a_language_writes_is_found(string language)
    {
        Recommendation[] recommendations = [.. "abcdefghijklmnopqrstuvwxyz".Select(letter => s_recommendation with { Id = new($"{Symbol}#7({letter})"), Letter = letter.ToString() })];
        var catalogue = Runtime.Catalogues.OfRecommendations(1, static () => "CTOC/COP/WG.3/2022/4"u8, _ => [.. recommendations]);
        Assert.All(recommendations, r => Assert.Same(r, Assert.Single(catalogue.Find(r.ToString(language, null)))));

        AgendaItem[] items = [s_item with { Id = new("CTOC/COP/WG.3/2022#item2"), Number = 2, Letter = null }, s_item];
        var agenda = Runtime.Catalogues.OfAgendaItems(1, static () => "CTOC/COP/WG.3/2022"u8, _ => [.. items]);
        Assert.All(items, i => Assert.Same(i, Assert.Single(agenda.Find(i.ToString(language, null)))));

        var paragraphs = Runtime.Catalogues.OfParagraphs(1, static () => "CTOC/COP/WG.3/2022/4"u8, _ => [s_paragraph]);
        Assert.Same(s_paragraph, Assert.Single(paragraphs.Find(s_paragraph.ToString(language, null))));

        var resolutions = Runtime.Catalogues.OfResolutions(1, static () => "E/CN.15#resolution26/3"u8, _ => [s_resolution]);
        Assert.Same(s_resolution, Assert.Single(resolutions.Find(s_resolution.ToString(language, null))));
    }
}
