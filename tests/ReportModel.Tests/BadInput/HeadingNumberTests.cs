namespace ReportModel.Tests.BadInput;

public class HeadingNumberTests
{
    [Theory]
    [InlineData(" 二. 建议", " 三. 建议", "(90,2): warning RM0010: Heading '三. 建议' stands where heading 2 is due; number it 2")]
    [InlineData(" 二. 建议", " 建议", "(448,2): warning RM0010: Heading '三. 审议情况概要' stands where heading 2 is due; restore what is missing, or number it 2")]
    [InlineData(" 一. 导言", " 导言", "(90,2): warning RM0010: Heading '二. 建议' stands where heading 1 is due; restore what is missing, or number it 1")]
    [InlineData(" B. 技术援助", " C. 技术援助", "(165,2): warning RM0010: Heading 'C. 技术援助问题政府专家工作组' stands where heading B is due; number it B")]
    [InlineData(" A. 国际合作工作组 \n\n \n\n7", " 国际合作工作组 \n\n \n\n7", "(165,2): warning RM0010: Heading 'B. 技术援助问题政府专家工作组' stands where heading A is due; restore what is missing, or number it A")]
    public void A_heading_with_a_wrong_number_or_none_is_one_finding_and_takes_no_paragraph_away(string words, string by, string finding)
    {
        var reading = Reading.Of(SeedWith.Replaced(words, by)).Finds(finding);

        Assert.Equal(89, reading.Report.Paragraphs.Count);
        Assert.Equal(49, reading.Report.Recommendations.Count);
        Assert.All(reading.Lost, name => Assert.Matches("^(section|paragraph|recommendation)", name));
    }

    [Theory]
    [InlineData(" 二、建议")]
    [InlineData(" 二．建议")]
    public void A_number_may_be_written_in_several_ways(string heading) =>
        Reading.Of(SeedWith.Replaced(" 二. 建议", heading)).Finds().AndNothingElse();

    [Fact]
    public void A_heading_that_ends_like_a_sentence_is_told_not_to() =>
        Assert.Equal(
            "(7,2): warning RM0014: '一. 导言。' belongs to no paragraph, list or heading; join it to the text that it continues, or end it without a full stop where it is a heading",
            Reading.Of(SeedWith.Replaced(" 一. 导言", " 一. 导言。")).Findings[0]);

    [Fact]
    public void Headings_that_begin_again_with_one_are_those_of_an_annex()
    {
        var result = Reading.Parse("甲工作组会议报告 \n\n一. 甲 \n\n1. 第一段。 \n\n二. 乙 \n\n2. 第二段。 \n\n附件 \n\n一. 丙 \n\n3. 第三段。 \n", Seed.SeedReport.Options);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(3, result.Report.Paragraphs.Count);
    }
}
