namespace ReportModel.Tests.BadInput;

public class ParagraphNumberTests
{
    private const string Fifth = "\n5. 此外";
    private const string Thirteenth = "\n13. 来自罗马尼亚";

    /// <summary>The numbers go on as if nothing had happened, so one number is wrong, and one finding says so.</summary>
    [Theory]
    [InlineData("6", "RM0010")]
    [InlineData("105", "RM0010")]
    [InlineData("4", "RM0011")]
    [InlineData("3", "RM0011")]
    [InlineData("1", "RM0011")]
    public void A_wrong_number_among_right_ones_is_one_finding(string number, string rule) =>
        Reading.Of(SeedWith.Replaced(Fifth, $"\n{number}. 此外"))
            .Finds($"(53,1): warning {rule}: Paragraph {number} stands where paragraph 5 is due; number it '5.'")
            .Changes()
            .Loses("paragraph 5 in #section1.u2", "citation 5.0", "citation 5.1")
            .Gains($"paragraph {number} in #section1.u2", $"citation {number}.0", $"citation {number}.1");

    [Theory]
    [InlineData("113")]
    [InlineData("31")]
    public void A_number_far_off_does_not_make_those_after_it_wrong(string number) =>
        Reading.Of(SeedWith.Replaced(Thirteenth, $"\n{number}. 来自罗马尼亚"))
            .Finds($"(473,1): warning RM0010: Paragraph {number} stands where paragraph 13 is due; number it '13.'")
            .AndNothingElse(lost: 6, gained: 6);

    [Fact]
    public void A_paragraph_that_is_missing_is_named()
    {
        var start = SeedWith.Text.IndexOf(Fifth, StringComparison.Ordinal);
        var end = SeedWith.Text.IndexOf("\n6. 最后", StringComparison.Ordinal);

        Reading.Of(SeedWith.Replaced(SeedWith.Text[start..end], ""))
            .Finds("(53,1): warning RM0010: Paragraph 6 stands where paragraph 5 is due; restore what is missing, or number it '5.'")
            .Changes()
            .Loses(
                "paragraph 5 in #section1.u2", "citation 5.0", "citation 5.1",
                "resolution CTOC/COP#resolution9/1 Resolution COP 9/1 建立联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制");
    }

    [Fact]
    public void A_paragraph_twice_over_is_told_to_go() =>
        Reading.Of(SeedWith.Replaced("\n61. 一些发言者", "\n60. 一些发言者感到高兴。 \n\n61. 一些发言者"))
            .Finds("(975,1): warning RM0011: Paragraph 60 stands where paragraph 61 is due; number it '61.' and what follows anew, or remove it")
            .Changes()
            .Loses()
            .Gains("paragraph 60 in #section3.C.2");

    [Fact]
    public void The_first_paragraph_is_due_to_be_1() =>
        Reading.Of(SeedWith.Replaced("\n1. 联合国打击", "\n2. 联合国打击"))
            .Finds("(15,1): warning RM0010: Paragraph 2 stands where paragraph 1 is due; number it '1.'")
            .Changes("section #section1 Section 一", "section #section1.u1 Topic")
            .Loses("paragraph 1 in #section1.u1", "citation 1.0", "citation 1.1")
            .Gains("paragraph 2 in #section1.u1", "citation 2.0", "citation 2.1");

    [Theory]
    [InlineData("", 1)]
    [InlineData("13 ", 1)]
    [InlineData("13) ", 1)]
    [InlineData("13。", 1)]
    [InlineData("l3. ", 1)]
    [InlineData("１３．", 1)]
    [InlineData("\u200B13. ", 1)]
    public void A_paragraph_whose_number_is_lost_or_mistyped_is_told_its_number(string number, int column) =>
        AssertLost13(Reading.Of(SeedWith.Replaced(Thirteenth, $"\n{number}来自罗马尼亚")), number, column);

    private static void AssertLost13(Reading reading, string number, int column)
    {
        // An invisible character is shown by its number: the message is to say what stands there.
        var quoted = $"{number}来自罗马尼亚的主讲人提到了本国支持移交被判刑人所使用的"[..20].Replace("\u200B", "[U+200B]", StringComparison.Ordinal);
        reading
            .Finds($"(473,{column}): warning RM0014: '{quoted}…' belongs to no paragraph, list or heading; begin it with '13.'")
            .Changes()
            .Loses(
                "paragraph 13 in #section3.A.1", "citation 13.0", "citation 13.1", "citation 13.2", "citation 13.3", "citation 13.4",
                "act 2008/909/JHA FrameworkDecision 欧洲联盟理事会 2008-11-27", "instrument 1988Convention Treaty")
            .Gains("act 2008/909/JHA FrameworkDecision 欧盟理事会");
    }

    [Theory]
    [InlineData("13.")]
    [InlineData("13．")]
    [InlineData("13．　")]
    [InlineData("13、")]
    [InlineData("13.\t")]
    [InlineData("13.\u00A0")]
    [InlineData("  13.  ")]
    public void A_number_may_be_written_in_several_ways(string number) =>
        Reading.Of(SeedWith.Replaced(Thirteenth, $"\n{number}来自罗马尼亚")).Finds().AndNothingElse();

    [Fact]
    public void After_a_full_width_mark_a_paragraph_may_begin_with_a_Latin_name() =>
        Reading.Of(SeedWith.Replaced("\n45. Hikihara", "\n45、Hikihara")).Finds().AndNothingElse();

    /// <summary>The recommendations of a paragraph that lost its number are not given to the paragraph before.</summary>
    [Fact]
    public void A_paragraph_of_recommendations_without_its_number_is_one_finding()
    {
        var reading = Reading.Of(SeedWith.Replaced("\n9. 国际合作工作组和技术", "\n国际合作工作组和技术"));

        reading
            .Finds("(343,1): warning RM0014: '国际合作工作组和技术援助问题政府专家工作…' belongs to no paragraph, list or heading; begin it with '9.'")
            .Changes("section #section2.C Subsection C")
            .Gains("resolution E/CN.15#resolution31/1 Resolution CCPCJ 31/1", "instrument UNTOC Treaty 17() 6() 2(b)");
        Assert.Equal(49 - 12, reading.Report.Recommendations.Count);
        Assert.Equal(24, reading.Report.Recommendations.Count(r => r.Paragraph == 8));
        Assert.DoesNotContain(reading.Lost, name => name.StartsWith("item8", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_recommended_by_a_paragraph_that_bears_the_number_of_recommendations_by_mistake()
    {
        var reading = Reading.Of(SeedWith.Replaced("\n82. 《公约》", "\n8. 《公约》"));

        reading.Finds("(1226,1): warning RM0011: Paragraph 8 stands where paragraph 82 is due; number it '82.'");
        Assert.Equal(49, reading.Report.Recommendations.Count);
        Assert.DoesNotContain(reading.Changed, name => name.StartsWith("citation42", StringComparison.Ordinal));
        Assert.All(reading.Lost, name => Assert.Matches("^(paragraph82in|citation82|attendance82)", name));
    }
}
