using ReportModel.Text;

namespace ReportModel.Tests.Text;

/// <summary>Words between spaces end where they end; in Chinese any place is a boundary.</summary>
public class WordBoundaryTests
{
    [Theory]
    [InlineData("requests the", 8, true)]
    [InlineData("requests the", 7, false)]
    [InlineData("要求秘书处", 2, true)]
    [InlineData("2022年", 4, true)]
    [InlineData("étude", 1, false)]
    [InlineData("a|b", 1, true)]
    [InlineData("a{b", 2, true)]
    [InlineData("", 0, true)]
    public void Boundaries(string text, int at, bool isBoundary) => Assert.Equal(isBoundary, WordBoundary.IsAt(text, at));

    [Theory]
    [InlineData("Takes  note of", "takes note", 11)]
    [InlineData("takes notes", "takes note", -1)]
    [InlineData("takesnote", "takes note", -1)]
    public void Words_are_found_whatever_their_case(string text, string words, int end) =>
        Assert.Equal(end, WordBoundary.StartsWith(text, 0, text.Length, words, out var found) ? found : -1);

    [Theory]
    [InlineData("Re-emphasizes that", 13)]
    [InlineData("States’ views", 6)]
    [InlineData("- no word", 0)]
    [InlineData("co-", 2)]
    public void A_hyphen_may_stand_inside_a_word(string text, int end) => Assert.Equal(end, WordBoundary.EndOfWord(text, 0, text.Length));

    [Theory]
    [InlineData("Committee on Water", "Committee", true)]
    [InlineData("the Committee", "Committee", true)]
    [InlineData("the Committees", "Committee", false)]
    [InlineData("Committees", "Committee", false)]
    [InlineData("Subcommittee", "committee", false)]
    [InlineData("the Board", "Committee", false)]
    public void A_text_has_words_as_words(string text, string words, bool has) => Assert.Equal(has, WordBoundary.Contains(text, words));
}
