namespace ReportModel.Tests.BadInput;

public class LetterTests
{
    private const string Third = "(c) 鼓励各国在国内";

    [Theory]
    [InlineData("d", "RM0012")]
    [InlineData("p", "RM0012")]
    [InlineData("b", "RM0013")]
    [InlineData("a", "RM0013")]
    public void A_wrong_letter_among_right_ones_is_one_finding(string letter, string rule) =>
        Reading.Of(SeedWith.Replaced(Third, $"({letter}) 鼓励各国在国内"))
            .Finds($"(114,1): warning {rule}: Item ({letter}) of paragraph 7 stands where item (c) is due; letter it '(c)'")
            .Changes()
            .Loses("item 7(c) under", "recommendation 7(c) of WG.3 under")
            .Gains($"item 7({letter}) under", $"recommendation 7({letter}) of WG.3 under");

    [Fact]
    public void A_list_that_does_not_begin_with_a_is_still_a_list() =>
        Reading.Of(SeedWith.Replaced("(a) 鼓励缔约国通过双边", "(b) 鼓励缔约国通过双边"))
            .Finds("(100,1): warning RM0012: Item (b) of paragraph 7 stands where item (a) is due; letter it '(a)'")
            .Changes()
            .Loses("item 7(a) under", "citation 7(a).0", "recommendation 7(a) of WG.3 under")
            .Gains("item 7(b) under", "citation 7(b).0", "recommendation 7(b) of WG.3 under");

    [Fact]
    public void The_last_letter_skipped_is_found_too() =>
        Reading.Of(SeedWith.Replaced("(k) 鼓励缔约国在收到", "(l) 鼓励缔约国在收到"))
            .Finds("(159,1): warning RM0012: Item (l) of paragraph 7 stands where item (k) is due; restore what is missing, or letter it '(k)'")
            .Changes()
            .Loses("item 7(k) under", "recommendation 7(k) of WG.3 under")
            .Gains("item 7(l) under", "recommendation 7(l) of WG.3 under");

    [Theory]
    [InlineData("")]
    [InlineData("c) ")]
    [InlineData("(C) ")]
    [InlineData("③ ")]
    public void An_item_whose_letter_is_lost_or_mistyped_is_told_its_letter(string letter)
    {
        var quoted = $"{letter}鼓励各国在国内法和任何适用条约允许的情况下"[..20];
        var reading = Reading.Of(SeedWith.Replaced(Third, $"{letter}鼓励各国在国内"));

        reading
            .Finds($"(114,1): warning RM0014: '{quoted}…' belongs to no paragraph, list or heading; begin it with '(c)'")
            .Changes()
            .Loses("item 7(c) under", "recommendation 7(c) of WG.3 under")
            .Gains();
        Assert.Equal(48, reading.Report.Recommendations.Count);
    }

    [Fact]
    public void The_last_item_without_its_letter_may_be_an_item_or_a_paragraph() =>
        Reading.Of(SeedWith.Replaced("(k) 鼓励缔约国在收到", "鼓励缔约国在收到"))
            .Finds("(159,1): warning RM0014: '鼓励缔约国在收到其他缔约国取得囚犯同意后…' belongs to no paragraph, list or heading; begin it with '(k)' or '8.' where that is missing, else join it to the text that it continues")
            .Changes()
            .Loses("item 7(k) under", "recommendation 7(k) of WG.3 under")
            .Gains();

    [Theory]
    [InlineData("（c） ")]
    [InlineData("(c)")]
    [InlineData("(c)\u3000")]
    public void A_letter_may_be_written_in_several_ways(string letter) =>
        Reading.Of(SeedWith.Replaced(Third, $"{letter}鼓励各国在国内")).Finds().AndNothingElse();

    /// <summary>An item that lost its letter may end with a colon, as an announcement of a list does.</summary>
    [Fact]
    public void The_items_after_one_without_its_letter_stay_in_their_list()
    {
        var reading = Reading.Of(SeedWith.Replaced("(b) 毒品和犯罪问题办公室可制定一项传播计划，以提高对“夏洛克”效\n\n用的认识；", "毒品和犯罪问题办公室可制定一项传播计划："));

        Assert.Equal(
            "(185,1): warning RM0014: '毒品和犯罪问题办公室可制定一项传播计划：' belongs to no paragraph, list or heading; begin it with '(b)'",
            Assert.Single(reading.Findings));
        Assert.Equal(48, reading.Report.Recommendations.Count);
    }
}
