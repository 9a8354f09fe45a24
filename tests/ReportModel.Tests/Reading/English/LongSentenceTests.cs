using ReportModel.Reading;

namespace ReportModel.Tests.Reading.English;

/// <summary>In a sentence that is longer than any, only the first words that announce speakers count. Its full stop is no part of it.</summary>
public class LongSentenceTests
{
    [Theory]
    [InlineData(0, "Cuba|Japan")]
    [InlineData(1, "Cuba")]
    public void Speakers_after_the_vote(int more, string speakers) => Assert.Equal(
        speakers.Split('|'),
        Speakers("At ", " meetings, statements were made before the vote by the representatives of Cuba and after the vote by the representative of Japan", more));

    [Theory]
    [InlineData(0, "Peru|Chile|Mali")]
    [InlineData(1, "Chile|Mali")]
    public void Speakers_before_a_semicolon(int more, string speakers) => Assert.Equal(
        speakers.Split('|'),
        Speakers("Before the vote, the representative of Peru made a statement; after ", " meetings, statements were made by the representatives of Chile and Mali", more));

    private static IEnumerable<string> Speakers(string before, string after, int more) =>
        EnglishReport.Saying(before + new string('x', Sentences.Longest + more - before.Length - after.Length) + after + ".").Statements.Select(statement => statement.Name);
}
