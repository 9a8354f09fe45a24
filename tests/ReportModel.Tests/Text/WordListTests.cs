using ReportModel.Text;

namespace ReportModel.Tests.Text;

/// <summary>A list finds what a look at each of its words would find.</summary>
public class WordListTests
{
    private static readonly EquatableArray<string> Words =
        ["and", "as well as", "in", "in this regard", "a", "É tat", "étatique", " to ", "of the", "S.A.", "号文件", "that", "[note", "kind", ""];

    private static readonly string[] Texts =
    [
        "and in this  regard, AND in\tthis regardless", "a [note] a", "A\u00A0to  to of the", "état étatique Étatique É\u00A0tat", "S.A. and s.a.", "A/80/21 号文件 号文",
        "that\nthatch", "a", "", "in", "i", "as well\r\nas", "\u212Aand", "a{b", "a[note", "of  the", "of\u3000the", "a kind, \u212Aind and \u212AIND",
    ];

    [Fact]
    public void It_finds_what_a_look_at_each_word_finds()
    {
        var list = new WordList(Words);
        foreach (var text in Texts)
        {
            for (var at = 0; at <= text.Length; at++)
            {
                for (var to = at; to <= text.Length; to++)
                {
                    var isExpected = WordBoundary.StartsWithAny(text, at, to, Words, out var expected);
                    Assert.True(isExpected == list.StandsAt(text, at, to, out var end) && expected == end, $"'{text}' from {at} to {to}: {end} instead of {expected}");
                }
            }
        }
    }

    [Fact]
    public void Without_words_it_finds_nothing() => Assert.False(new WordList([]).StandsAt("and", 0, 3, out _));
}
