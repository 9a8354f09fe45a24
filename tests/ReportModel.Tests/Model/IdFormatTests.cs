namespace ReportModel.Tests.Model;

/// <summary>Ids of every kind have one format, and what is no id has the default value.</summary>
public class IdFormatTests
{
    [Fact]
    public void An_id_has_no_format_but_the_general_one()
    {
        AssertOneFormat(new AgendaItemId("CTOC/COP/WG.3/2022#item2"));
        AssertOneFormat(new ParagraphId("CTOC/COP/WG.3/2022/4#12"));
        AssertOneFormat(new RecommendationId("CTOC/COP/WG.3/2022/4#7(k)"));
        AssertOneFormat(new ResolutionId("CTOC/COP#resolution9/1"));
        AssertOneFormat(new SectionId("CTOC/COP/WG.3/2022/4#section3"));
    }

    [Fact]
    public void What_is_no_id_has_the_default_value()
    {
        Assert.False(AgendaItemId.TryParse("item2", out var item));
        Assert.False(ParagraphId.TryParse("12", out var paragraph));
        Assert.False(RecommendationId.TryParse("7(k)", out var recommendation));
        Assert.False(ResolutionId.TryParse("9/1", out var resolution));
        Assert.False(SectionId.TryParse("3", out var section));
        Assert.All([item.Value, paragraph.Value, recommendation.Value, resolution.Value, section.Value], Assert.Null);
    }

    [Fact]
    public void What_is_no_id_is_told_how_one_is_written()
    {
        AssertRefused(AgendaItemId.Parse, "an agenda item: write the body, '/', the year or session, '#item' and the item, such as 'CTOC/COP/WG.3/2022#item1(a)'");
        AssertRefused(ParagraphId.Parse, "a paragraph: write the report's symbol, '#' and the number, such as 'CTOC/COP/WG.3/2022/4#12'");
        AssertRefused(ResolutionId.Parse, "a resolution or decision: write the body, '#resolution' or '#decision' and the number, such as 'CTOC/COP#resolution9/1'");
        AssertRefused(SectionId.Parse, "a section: write the report's symbol, '#section' and the path of numbers, such as 'CTOC/COP/WG.3/2022/4#section3.A.1'");

        static void AssertRefused<T>(Func<string, T> parse, string how) =>
            Assert.Equal($"'x' is no id of {how}.", Assert.Throws<FormatException>(() => parse("x")).Message);
    }

    [Fact]
    public void A_State_says_which_formats_it_has() => Assert.Equal(
        "A State has the formats \"G\" and \"C\" (the code alone); \"F\" is none.",
        Assert.Throws<FormatException>(() => StateCatalogue.ByIso3("CHN").ToString("F")).Message);

    private static void AssertOneFormat<T>(T id)
        where T : ISpanFormattable, IUtf8SpanFormattable
    {
        const string Refusal = "An id has one format, \"G\"; \"F\" is none.";

        Assert.Equal(Refusal, Assert.Throws<FormatException>(() => id.ToString("F", null)).Message);
        Assert.Equal(Refusal, Assert.Throws<FormatException>(() => id.TryFormat(new char[100], out _, "F", null)).Message);
        Assert.Equal(Refusal, Assert.Throws<FormatException>(() => id.TryFormat(new byte[100], out _, "F", null)).Message);
        Assert.True(id.TryFormat(new char[100], out var written, "G", null));
        Assert.Equal(id.ToString("G", null).Length, written);
    }
}
