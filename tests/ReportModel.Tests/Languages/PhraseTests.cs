using ReportModel.Text;

namespace ReportModel.Tests.Languages;

public class PhraseTests
{
    [Theory]
    [InlineData("在{body}[的]议程项目{number}下", "在国际合作工作组议程项目 2 下，", "国际合作工作组", "2")]
    [InlineData("在{body}[的]议程项目{number}下", "在技术援助问题政府专家工作组的议程项目 3 下，", "技术援助问题政府专家工作组", "3")]
    [InlineData("会议[也]由{body}（{number}）担任主席", "会议也由 Burrows 先生（美国）担任主席", "Burrows 先生", "美国")]
    [InlineData("会议[也]由{body}（{number}）担任主席", "举行会议，会议由 A（B）担任主席", "A", "B")]
    [InlineData("由{body}[也][共同]审议{number}", "由工作组也共同审议移交", "工作组", "移交")]
    [InlineData("under item {number} of {body}", "They met under item 4 of the agenda", "the agenda", "4")]
    public void Places_hold_what_stands_there(string pattern, string text, string body, string number)
    {
        Assert.True(Match(pattern, text, out var match));
        Assert.Equal(body, match.TextOf("body"));
        Assert.Equal(number, match.TextOf("number"));
    }

    [Theory]
    [InlineData("在{body}[的]议程项目{number}下", "在本议程项目下，秘书处代表作了介绍")]
    [InlineData("通过了以下建议", "通过了以下的建议")]
    [InlineData("第{number}条", "第条")]
    [InlineData("作了发言：{states}", "作了发言：")]
    public void A_place_is_not_empty_and_words_are_not_guessed(string pattern, string text) =>
        Assert.False(Match(pattern, text, out _));

    [Theory]
    [InlineData("{a} [also] made", "also made")]
    [InlineData("held {count} meeting[s] of", "held 2 meetings in May and held 3 meetings of")] // after a place nothing is tried again
    public void Words_that_may_be_missing_are_no_place(string pattern, string text) => Assert.False(Match(pattern, text, out _));

    [Theory]
    [InlineData("{a} [also] made", "Balso made", "Balso")]
    [InlineData("said [also]{a}", "said alsoB", "alsoB")]
    [InlineData("a[n] {a}", "an end", "end")]
    [InlineData("held [a ]meeting of {a}", "held it, held meeting of May", "May")]
    public void Options_are_whole_words_where_they_stand_apart(string pattern, string text, string place)
    {
        Assert.True(Match(pattern, text, out var match));
        Assert.Equal(place, match.TextOf("a"));
        Assert.True(match["b"].IsEmpty);
    }

    [Fact]
    public void A_place_that_the_phrase_has_not_is_empty()
    {
        Assert.True(Match("{a} made {b}", "Malta made it", out var match));
        Assert.Equal(("Malta", "it", ""), (match.TextOf("a"), match.TextOf("b"), match.TextOf("c")));

        Assert.True(Match("{a} made {b} in {c}", "Malta made it in May", out match));
        Assert.Equal(("May", ""), (match.TextOf("c"), match.TextOf("d")));
    }

    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "x abc", false)]
    [InlineData("abc", "abc x", false)]
    [InlineData("abc", "x", false)]
    public void A_phrase_covers_a_whole_text(string pattern, string text, bool covers) => Assert.Equal(covers, new Phrase(pattern).Covers(text));

    [Fact]
    public void A_phrase_without_words_says_nothing()
    {
        Assert.Equal(("", null, ""), (new Phrase("").WordsBefore([':']), new Phrase("").LastCharacter, new Phrase("{}").FirstWords));
        Assert.Equal(('s', null), (new Phrase("{a} says").LastCharacter, new Phrase("says {a}").LastCharacter));
    }

    [Theory]
    [InlineData("speakers: {a}", "speakers")]
    [InlineData("speakers [today]: {a}", "speakers")]
    [InlineData("speakers", "")]
    [InlineData("speakers {a}: {b}", "speakers")]
    [InlineData("speakers {a} said", "")]
    [InlineData(":speakers{a}:", "")]
    public void The_mark_of_a_list_is_the_next_that_a_phrase_has(string pattern, string words) =>
        Assert.Equal(words, new Phrase(pattern).WordsBefore([':']));

    [Theory]
    [InlineData("会议{?}：{states}", "会议，包括在线：甲", "甲")]
    [InlineData("会议{?}：{states}", "会议：甲", "甲")]
    public void A_place_with_a_question_mark_may_be_empty(string pattern, string text, string states)
    {
        Assert.True(Match(pattern, text, out var match));
        Assert.Equal(states, match.TextOf("states"));
    }

    [Theory]
    [InlineData("会议由{name}（{state}）担任主席", "会议由 Smith (美国) 担任主席", "美国")]
    [InlineData("作了发言：{state}", "作了发言: 美国", "美国")]
    public void The_width_of_punctuation_does_not_count(string pattern, string text, string state)
    {
        Assert.True(Match(pattern, text, out var match));
        Assert.Equal(state, match.TextOf("state"));
    }

    [Theory]
    [InlineData("made by the representative[s] of {states}", "A statement was made by the representative of Malta", "Malta")]
    [InlineData("made by the representative[s] of {states}", "Statements were made by the representatives of Malta", "Malta")]
    [InlineData("statements were made by {states}", "Statements were made by Malta", "Malta")]
    [InlineData("{states} [also] made a statement", "Malta also made a statement", "Malta")]
    [InlineData("{states} made a statement", "Malta made\u00a0a statement", "Malta")]
    [InlineData("item {states}", "item3", "3")]
    public void In_scripts_with_spaces_options_go_on_with_words_and_small_letters_have_capitals(string pattern, string text, string states)
    {
        Assert.True(Match(pattern, text, out var match));
        Assert.Equal(states, match.TextOf("states"));
    }

    [Theory]
    [InlineData("the {name}", "in theory and practice")]
    [InlineData("{name} and {state}", "Iceland alone")]
    [InlineData("Chair of {body}", "the Vice-Chair of the group")]
    [InlineData("Chair {name}", "Chairs of groups")]
    [InlineData("Statement by {name}", "a statement by Malta")]
    [InlineData("representative[s] of {name}", "the representativesx of Malta")]
    public void In_scripts_with_spaces_words_stand_whole_and_capitals_are_capitals(string pattern, string text) =>
        Assert.False(Match(pattern, text, out _));

    [Fact]
    public void White_space_in_the_text_does_not_count() => Assert.True(Match("第2条", "第 2 条", out _));

    [Theory]
    [InlineData("a{b")]
    [InlineData("a[b")]
    [InlineData("{a}{b}")]
    public void A_phrase_that_cannot_be_read_says_why(string pattern) =>
        Assert.Contains(pattern, Assert.Throws<FormatException>(() => new Phrase(pattern)).Message, StringComparison.Ordinal);

    [Fact]
    public void Phrases_that_are_written_alike_are_equal_and_so_are_conventions_made_of_them()
    {
        Assert.Equal(new Phrase("第{number}条"), new Phrase("第{number}条"));
        Assert.NotEqual(new Phrase("第{number}条"), new Phrase("第{number}段"));
        Assert.Equal(new DraftingConventions { Hours = ["{hours}"] }, new DraftingConventions { Hours = ["{hours}"] });
    }

    [Fact]
    public void The_first_words_are_those_before_a_place_or_an_option()
    {
        Assert.Equal("会议", new Phrase("会议[也]由{name}").FirstWords);
        Assert.Equal("", new Phrase("{bodies}收到了下列文件").FirstWords);
        Assert.Equal("", new Phrase("").FirstWords);
    }

    private static bool Match(string pattern, string text, out PhraseMatch match)
    {
        var joined = new JoinedText(new LineStretches(SourceLines.Read(text), 1));
        joined.Add(new LineStretch(0, 0, text.Length));
        return new Phrase(pattern).TryMatch(joined, joined.All, out match);
    }
}
