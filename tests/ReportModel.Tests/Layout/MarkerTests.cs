using ReportModel.Layout;

namespace ReportModel.Tests.Layout;

public class MarkerTests
{
    [Theory]
    [InlineData("12. 国际", "Number", 12, true)]
    [InlineData("1.国际", "Number", 1, false)]
    [InlineData("27 日在", "None", 0, false)]
    [InlineData("2.5 亿", "None", 0, false)]
    [InlineData("99999999. 国", "None", 0, false)]
    [InlineData("(k) 鼓励", "Letter", 11, true)]
    [InlineData("(c)影响", "Letter", 3, false)]
    [InlineData("（a）提", "Letter", 1, false)]
    [InlineData("(bb) 提", "Letter", 28, true)]
    [InlineData("(ab) 提", "None", 0, false)]
    [InlineData("三. 审议", "Section", 3, true)]
    [InlineData("十二. 其他", "Section", 12, true)]
    [InlineData("A. 国际", "Capital", 1, true)]
    [InlineData("COVID-19 大", "None", 0, false)]
    [InlineData("(国际合作", "None", 0, false)]
    [InlineData("() 提", "None", 0, false)]
    [InlineData("(dddd) 提", "Letter", 82, true)]
    [InlineData("(eeeee) 提", "None", 0, false)]
    [InlineData("45、Smith", "Number", 45, false)]
    [InlineData("45.Smith", "None", 0, false)]
    [InlineData("45、(a)", "None", 0, false)]
    [InlineData("Á. 提", "None", 0, false)]
    public void A_line_begins_with_a_number_a_letter_or_neither(string line, string kind, int value, bool spaced)
    {
        var marker = Marker.Read(line, ChineseNumerals.Instance);

        Assert.Equal(kind, marker.Kind.ToString());
        Assert.Equal(value, marker.Value);
        Assert.Equal(spaced, marker.Spaced);
    }

    [Theory]
    [InlineData(1, "a")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(28, "bb")]
    [InlineData(52, "zz")]
    [InlineData(53, "aaa")]
    [InlineData(104, "zzzz")]
    public void Letters_and_their_places_agree(int place, string letter)
    {
        Assert.Equal(letter, Marker.LetterAt(place));
        Assert.Equal(place, Marker.PlaceOf(letter));
    }

    /// <summary>An extractor may tear a number from its text; what follows stands on the next line, so there is a space.</summary>
    [Theory]
    [InlineData("7.", "Number 7")]
    [InlineData("(b)", "Letter 2")]
    [InlineData("(b) x", "None 0")]
    [InlineData("B.", "Capital 2")]
    [InlineData("三、", "Section 3")]
    [InlineData("三三、", "None 0")]
    [InlineData("BC.", "None 0")]
    [InlineData("7", "None 0")]
    [InlineData("7.1.", "None 0")]
    public void A_number_or_letter_alone(string line, string expected)
    {
        var marker = Marker.ReadAlone(line, ChineseNumerals.Instance);

        Assert.Equal(expected, FormattableString.Invariant($"{marker.Kind} {marker.Value}"));
        Assert.Equal(marker.Kind != MarkerKind.None, marker.Spaced);
        Assert.Equal(marker.Spaced ? line.Length : 0, marker.Length);
    }
}
