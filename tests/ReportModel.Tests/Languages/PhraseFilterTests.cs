namespace ReportModel.Tests.Languages;

/// <summary>A filter may say that words stand in a text which do not, never the other way round.</summary>
public class PhraseFilterTests
{
    [Theory]
    [InlineData("第 2 条", "第2条")]
    [InlineData("各国代 表：", "代表：")]
    [InlineData("各国代表:", "代表：")]
    [InlineData("(联合项目)，", "（联合项目）,")]
    [InlineData("The  Committee met", "the committee")]
    [InlineData("vice‑chair", "vice-chair")]
    [InlineData("the Group’s Chair", "Group's")]
    [InlineData("États parties", "états")]
    [InlineData("Ủy ban họp", "ủy ban")]
    [InlineData("was re elected", "reelected")]
    [InlineData("A", "a")]
    [InlineData("", "")]
    public void Words_that_stand_in_a_text_may_stand_there(string text, string words) => Assert.True(MayStand(words, text));

    [Theory]
    [InlineData("The Committee met", "were elected")]
    [InlineData("各国代表发言", "工作组")]
    public void Most_other_words_may_not(string text, string words) => Assert.False(MayStand(words, text));

    [Fact]
    public void Of_several_phrases_each_is_told_by_itself()
    {
        var filter = new PhraseFilter();
        var places = Enumerable.Range(0, 130).Select(i => filter.Add([$"number {i} of", "all"])).ToList();
        filter.Complete();
        var candidates = filter.In("Number 7 of them all, and number 129 of all");

        Assert.Equal([7, 129], places.Where(candidates.Has).ToArray());
        Assert.True(candidates.HasAny(places[0], 10));
        Assert.False(candidates.HasAny(places[10], 100));
    }

    [Fact]
    public void In_a_text_that_nobody_looked_at_all_may_stand() => Assert.True(default(PhraseCandidates).Has(1000));

    private static bool MayStand(string words, string text)
    {
        var filter = new PhraseFilter();
        var place = filter.Add([words]);
        filter.Complete();
        return filter.In(text).Has(place);
    }
}
