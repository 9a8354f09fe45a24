using ReportModel.Text;

namespace ReportModel.Tests.Text;

public class SentencesTests
{
    [Theory]
    [InlineData("一。二；三", "一|二|三")]
    [InlineData("一。", "一")]
    [InlineData("。；一", "一")]
    [InlineData("一 。 。 二", "一|二")]
    [InlineData("一", "一")]
    [InlineData("。", "")]
    [InlineData("", "")]
    public void Sentences_have_no_marks_at_their_ends_and_none_is_empty(string text, string sentences) =>
        Assert.Equal(sentences, string.Join("|", Of(text, new TextRange(0, text.Length))));

    [Fact]
    public void Only_those_within_the_range_are_given() =>
        Assert.Equal("二|三", string.Join("|", Of("一。二。三。四", new TextRange(1, 5))));

    private static List<string> Of(string text, TextRange within)
    {
        var lines = SourceLines.Read(text);
        var joined = JoinedText.Join(lines, [new LineStretch(0, 0, text.Length)]);
        var sentences = new List<string>();
        foreach (var sentence in new Sentences(joined, within, "。；"))
        {
            sentences.Add(joined.Slice(sentence));
        }

        return sentences;
    }
}
