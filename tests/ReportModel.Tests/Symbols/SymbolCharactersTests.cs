namespace ReportModel.Tests.Symbols;

public class SymbolCharactersTests
{
    [Fact]
    public void Letters_and_digits_are_those_of_ASCII()
    {
        Assert.Equal("0-9", Ranges(SymbolCharacters.IsDigit));
        Assert.Equal("A-Z", Ranges(SymbolCharacters.IsUpper));
        Assert.Equal("A-Z a-z", Ranges(SymbolCharacters.IsLetter));
        Assert.Equal("0-9 A-Z a-z", Ranges(SymbolCharacters.IsLetterOrDigit));
    }

    [Fact]
    public void Only_letters_have_another_case()
    {
        Assert.Equal("a-z", Ranges(c => SymbolCharacters.ToUpper(c) != c));
        Assert.Equal("A-Z", Ranges(c => SymbolCharacters.ToLower(c) != c));
        Assert.Equal("ABCXYZ", string.Concat("abcxyz".Select(SymbolCharacters.ToUpper)));
        Assert.Equal("abcxyz", string.Concat("ABCXYZ".Select(SymbolCharacters.ToLower)));
    }

    [Fact]
    public void Dashes_are_the_hyphens_the_dashes_and_the_minus_sign() =>
        Assert.Equal("- 2010-2015 2212", Ranges(SymbolCharacters.IsDash));

    [Fact]
    public void Marks_are_those_of_direction_and_zero_width() =>
        Assert.Equal("00AD 200B-200F 202A-202E 2060-2069 FEFF", Ranges(SymbolCharacters.IsMark));

    [Fact]
    public void Ignorable_is_white_space_and_what_encloses_a_symbol_in_Arabic() =>
        Assert.Equal(Ranges(c => char.IsWhiteSpace(c) || "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF".Contains(c)), Ranges(SymbolCharacters.IsIgnorable));

    [Fact]
    public void Words_go_on_with_letters_of_European_languages() =>
        Assert.Equal("0-9 A-Z _ a-z 00C0-024F", Ranges(SymbolCharacters.IsWordCharacter));

    [Fact]
    public void Other_slashes_and_lookalikes()
    {
        Assert.Equal("\\ | 2044 2215 FF0F", Ranges(SymbolCharacters.IsOtherSlash));
        Assert.Equal("0370-052F FF10-FF5A", Ranges(SymbolCharacters.IsLookalike));
    }

    [Fact]
    public void Roman_numerals_count_from_one_to_eighty_nine()
    {
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        for (var number = 1; number < 90; number++)
        {
            var numeral = tens[number / 10] + ones[number % 10];
            Assert.Equal(number, SymbolCharacters.RomanValue(numeral));
            Assert.Equal(numeral != "L", SymbolCharacters.IsRoman(numeral));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("IIX")]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("VV")]
    [InlineData("XXXX")]
    [InlineData("LL")]
    [InlineData("IVI")]
    [InlineData("IXV")]
    [InlineData("XIIIX")]
    [InlineData("XC")]
    [InlineData("x")]
    [InlineData("X1")]
    public void Other_letters_are_no_numeral(string text)
    {
        Assert.Equal(0, SymbolCharacters.RomanValue(text));
        Assert.False(SymbolCharacters.IsRoman(text));
    }

    [Theory]
    [InlineData("1900", true)]
    [InlineData("1999", true)]
    [InlineData("2000", true)]
    [InlineData("2099", true)]
    [InlineData("1899", false)]
    [InlineData("2100", false)]
    [InlineData("3000", false)]
    [InlineData("1019", false)]
    [InlineData("2919", false)]
    [InlineData("199", false)]
    [InlineData("19999", false)]
    [InlineData("19X9", false)]
    [InlineData("199X", false)]
    public void Years_are_those_of_two_centuries(string text, bool isYear) => Assert.Equal(isYear, SymbolCharacters.IsYear(text));

    [Theory]
    [InlineData("0", true)]
    [InlineData("0123456789", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("a1", false)]
    public void A_number_is_digits_and_at_least_one(string text, bool isNumber) => Assert.Equal(isNumber, SymbolCharacters.AreDigits(text));

    /// <summary>The characters of the Basic Multilingual Plane of a kind: "A-Z 2010-2015".</summary>
    private static string Ranges(Func<char, bool> isOfKind)
    {
        var ranges = new List<string>();
        for (var first = 0; first <= char.MaxValue; first++)
        {
            if (!isOfKind((char)first))
            {
                continue;
            }

            var last = first;
            while (last < char.MaxValue && isOfKind((char)(last + 1)))
            {
                last++;
            }

            ranges.Add(first == last ? Name(first) : $"{Name(first)}-{Name(last)}");
            first = last;
        }

        return string.Join(" ", ranges);
    }

    private static string Name(int c) => c is > ' ' and < 0x7F ? ((char)c).ToString() : c.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
