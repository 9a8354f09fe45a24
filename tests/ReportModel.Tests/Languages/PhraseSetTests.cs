using ReportModel.Text;

namespace ReportModel.Tests.Languages;

public class PhraseSetTests
{
    [Theory]
    [InlineData("the Chair spoke; the Board met", 2)]
    [InlineData("the Board met", 0)] // two begin there, and the first of them counts
    [InlineData("the Council rested", -1)]
    public void What_begins_first_counts_and_of_several_the_first(string sentence, int place)
    {
        var filter = new PhraseFilter();
        var phrases = new PhraseSet([new Phrase("Board {a}"), new Phrase("Board met"), new Phrase("Chair {a}")], filter);
        var text = new JoinedText(new LineStretches(SourceLines.Read(sentence), 1));
        text.Add(new LineStretch(0, 0, sentence.Length));

        Assert.Equal(place >= 0, phrases.TryMatchFirst(text, text.All, out _, out var found));
        Assert.Equal(place, found);
    }
}
