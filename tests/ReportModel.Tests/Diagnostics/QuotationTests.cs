namespace ReportModel.Tests.Diagnostics;

public class QuotationTests
{
    [Theory]
    [InlineData("twenty characters ok", "twenty characters ok")]
    [InlineData("twenty-one characters", "twenty-one character…")]
    [InlineData("nineteen characters\U0001F600 and more", "nineteen characters…")]
    [InlineData("eighteen character\U0001F600 and more", "eighteen character\U0001F600…")]
    public void A_long_text_is_cut_between_characters(string text, string quoted) => Assert.Equal(quoted, Quotation.Of(text));

    [Theory]
    [InlineData("one\r\ntwo\tthree\u2028four", "one  two three four")]
    [InlineData("\u001B[31m", "[U+001B][31m")]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("\U000E0041", "[U+E0041]")]
    [InlineData("\U0001F600", "\U0001F600")]
    public void What_is_not_seen_is_shown_by_its_number(string text, string shown) => Assert.Equal(shown, Quotation.OnOneLine(text));

    /// <summary>No row of its own: the data of an attribute is UTF-8, which has no lone surrogates.</summary>
    [Fact]
    public void Half_a_character_is_shown_by_its_number() => Assert.Equal("a[U+D800]b", Quotation.OnOneLine("a\uD800b"));

    /// <summary>Eight characters stand for one that is not seen.</summary>
    [Fact]
    public void A_text_is_no_longer_for_its_numbers()
    {
        Assert.Equal(301, Quotation.OnOneLine(new string('\u202E', 300)).Length);
        Assert.Equal(new string('a', 300), Quotation.OnOneLine(new string('a', 300)));
    }
}
