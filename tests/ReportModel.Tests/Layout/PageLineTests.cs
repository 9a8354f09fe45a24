using ReportModel.Layout;

namespace ReportModel.Tests.Layout;

/// <summary>The forms of the lines at the head and foot of pages.</summary>
public class PageLineTests
{
    [Theory]
    [InlineData("25-08482", true)]
    [InlineData("25-08482 (E)", true)]
    [InlineData("25-08482 (Ch)", true)]
    [InlineData("25-08482 (English)", false)]
    [InlineData("25-08482 E", false)]
    [InlineData("V.25-08482", true)]
    [InlineData("GE.25-08482", true)]
    [InlineData("v.25-08482", false)]
    [InlineData("ABC.25-08482", false)]
    [InlineData("abc.25-08482", false)]
    [InlineData("25.08482", false)]
    [InlineData("*12345*", true)]
    [InlineData("*1234*", false)]
    [InlineData("*letters*", false)]
    [InlineData("12345678*", false)]
    [InlineData("*12345678", false)]
    [InlineData("A/90/44", true)]
    public void A_head_is_a_symbol_a_job_number_or_a_bar_code(string line, bool isHead) => Assert.Equal(isHead, PageLine.IsOneAtHead(line));

    [Theory]
    [InlineData("25-08482 (E) 050635", true)]
    [InlineData("2/19 V.25-08482", true)]
    [InlineData("25-08482 A/90/44", true)]
    [InlineData("/...", true)]
    [InlineData("25-08482 /...", true)]
    [InlineData("25-08482 ab)", false)]
    [InlineData("25-08482 (ab", false)]
    [InlineData("25-08482 (", false)]
    [InlineData("2/19", false)]
    public void A_foot_has_a_job_number(string line, bool isFoot) => Assert.Equal(isFoot, PageLine.IsFoot(line));

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void Neither_is_longer_than_80_characters(int length, bool isOne)
    {
        Assert.Equal(isOne, PageLine.IsOneAtHead("25-08482 (E) 050635".PadRight(length, '5')));
        Assert.Equal(isOne, PageLine.IsFoot("25-08482 (E) 050635".PadRight(length, '5')));
        Assert.Equal(isOne, PageLine.IsJobWord("25-08482(E)".PadRight(length, '5')));
    }

    [Theory]
    [InlineData("____", false)]
    [InlineData("_____", true)]
    [InlineData("______", true)]
    [InlineData("___-__", false)]
    public void A_rule_is_five_underscores_or_more(string line, bool isRule) => Assert.Equal(isRule, PageLine.IsRule(line));
}
