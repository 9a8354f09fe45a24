namespace ReportModel.Tests.BadInput;

/// <summary>A colon that an extractor or a typist lost: a list whose lines show it is read all the same; a list inside a sentence is not, and that is said.</summary>
public class LostColonTests
{
    [Theory]
    [InlineData("供缔约方会议核可： \n\n(a) 鼓励缔约国通过", "供缔约方会议核可{0} \n\n(a) 鼓励缔约国通过", "paragraph 7 in #section2.A")]
    [InlineData("议程如\n\n下： ", "议程如\n\n下{0} ", "paragraph 81 in #section4.C")]
    [InlineData("收到了下列文件： \n\n  (a) 临时", "收到了下列文件{0} \n\n  (a) 临时", "paragraph 86 in #section4.E.u1")]
    public void A_list_of_lines_needs_no_colon(string words, string by, string changed)
    {
        foreach (var mark in new[] { "", ":", "。" })
        {
            Reading.Of(SeedWith.Replaced(words, by.Replace("{0}", mark, StringComparison.Ordinal)))
                .Finds().Changes(changed).AndNothingElse(changed: 1);
        }
    }

    [Theory]
    [InlineData("（联合项目）")]
    [InlineData("（联合项目）:")]
    [InlineData("（联合项目）。")]
    [InlineData("(联合项目)：")]
    public void The_sub_items_of_an_agenda_need_none_either(string end) =>
        Reading.Of(SeedWith.Replaced("  1. 组织事项（联合项目）：", $"  1. 组织事项{end}")).Finds().AndNothingElse();

    [Fact]
    public void A_list_of_States_attending_that_is_not_read_is_a_finding()
    {
        var reading = Reading.Of(SeedWith.Replaced("而在线上参会：阿尔巴", "而在线上参会阿尔巴"))
            .Finds("(1226,9): warning RM0027: '下列缔约国派代表出席了会议' announces a list, but none was found; write '：' before its first name");

        Assert.All(reading.Lost, name => Assert.Matches("^(attendance82|state)", name));
        Assert.Equal(89, reading.Report.Paragraphs.Count);
    }

    [Fact]
    public void A_list_of_speakers_that_is_not_read_is_a_finding()
    {
        var reading = Reading.Of(SeedWith.Replaced("作了发言：巴\n", "作了发言巴\n"))
            .Finds("(1090,26): warning RM0027: '下列缔约国的代表作了发言' announces a list, but none was found; write '：' before its first name");

        Assert.Equal(6, reading.Lost.Count);
        Assert.All(reading.Lost, name => Assert.StartsWith("statement72", name, StringComparison.Ordinal));
        reading.AndNothingElse(changed: 1, lost: 6);
    }
}
