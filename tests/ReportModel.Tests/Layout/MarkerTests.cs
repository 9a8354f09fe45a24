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
}
