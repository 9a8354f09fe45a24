namespace ReportModel.Tool.Tests;

/// <summary>What <c>show</c> draws. That all names are those of the generator, <see cref="SameAsCompilerTests"/> says.</summary>
public class ShowTests
{
    [Fact]
    public void A_small_report_is_seen_at_a_glance()
    {
        using var folder = new Folder();
        var run = ToolRun.Of("show", folder.Add(SmallReport.FileName, SmallReport.Text));
        // What counts is what stands on the lines, without the white space around it.
        var characters = SmallReport.Text.Split('\n').Sum(static line => line.Trim().Length);
        Assert.Equal(
            $"""
            CTOC/COP/WG.7/2030/4  zh  Reports.Wg7_2030
            ├── 偷运移民问题工作组2030年9月3日至5日在维也纳举行的会议报告
            ├── held  2030-09-03 to 2030-09-05  维也纳
            ├── Outline  2 paragraphs  2 recommendations
            │   ├── 一. 导言  Paragraphs.Wg7_2030.P1
            │   └── 二. 建议  Paragraphs.Wg7_2030.P2
            │       ├── Recommendations.Wg7_2030.A  States: Should       各国应指定港口联络点；
            │       └── Recommendations.Wg7_2030.B  Secretariat: Should  秘书处应编写港口联络点名录。
            ├── Coverage  100 %  of {characters} characters
            └── Findings  none


            """,
            run.Output);
    }

    [Fact]
    public void The_seed_is_drawn_the_same_each_time_in_plain_text()
    {
        var run = ToolRun.Of("show", Repository.SeedPath);
        Assert.Equal(ToolRun.Of("show", Repository.SeedPath).Output, run.Output);
        Assert.DoesNotContain(run.Output, static c => char.IsControl(c) && c != '\n');
        Assert.All(run.Lines, static line => Assert.True(Cells.Of(line) <= 120 && !line.EndsWith(' '), line));
    }

    /// <summary>Facts of the seed, each as a careful reader finds it there.</summary>
    [Theory]
    [InlineData("Outline  89 paragraphs  49 recommendations")]
    [InlineData("A. 国际合作工作组  Paragraphs.Wg2Wg3_2022.P12–P29")]
    [InlineData("Recommendations.Wg3_2022.F  States: Encourage; UNODC: Encourage  ")]
    [InlineData("AgendaItems.Wg3_2022.Item2  paras. 12–29  被判刑人员的移交（《打击有组织犯罪公约》第 17 条）")]
    [InlineData("6 statements, StateParty:  States.Brazil, States.Canada, States.China, States.Japan, States.Philippines,")]
    [InlineData("4 panellists:  Raluca Simion (States.Romania), Lisa Gezelius (States.Sweden),")]
    [InlineData("WG.3  6 meetings  2022-05-23 to 2022-05-27  Working Group on International Cooperation")]
    [InlineData("WG.2  Chair  Thomas Burrows  States.UnitedStatesOfAmerica")]
    [InlineData("IntergovernmentalObserver                9")]
    [InlineData("Documents.Ctoc_Cop_Wg3_2022_2     秘书处编写的背景文件，内容是被判刑人员的移交")]
    [InlineData("Resolutions.Cop_9_1     COP resolution 9/1     建立联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制")]
    [InlineData("Findings  none")]
    public void The_facts_of_the_seed_are_shown(string line) => Assert.Contains(line, ToolRun.Of("show", Repository.SeedPath).Output, StringComparison.Ordinal);

    /// <summary>A topic among the letters of a paragraph is a heading above those that belong to it.</summary>
    [Fact]
    public void Recommendations_stand_under_their_topic()
    {
        var lines = ToolRun.Of("show", Repository.SeedPath).Lines;
        var topic = Array.FindIndex(lines, static line => line.EndsWith("《联合国打击跨国有组织犯罪公约》在国内法理中的适用", StringComparison.Ordinal));
        Assert.Contains("Recommendations.Wg2_2022.G ", lines[topic - 1], StringComparison.Ordinal);
        Assert.Contains("Recommendations.Wg2_2022.H ", lines[topic + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void How_much_is_wrong_is_said()
    {
        using var folder = new Folder();
        var run = ToolRun.Of("show", folder.Add(SmallReport.FileName, SmallReport.WithSkippedLetter));
        Assert.Contains("└── Findings  1 warning  (reportmodel check prints them)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_report_is_said_and_does_not_hide_the_others()
    {
        using var folder = new Folder();
        var path = folder.Add("CTOC_COP_WG.7_2031_4.zh.txt", "港口");
        var run = ToolRun.Of("show", path, folder.Add(SmallReport.FileName, SmallReport.Text));
        Assert.StartsWith($"{path}(1,1): error RM0002: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Reports.Wg7_2030", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    [Fact]
    public void A_long_text_is_cut_where_a_line_ends_whatever_the_width_of_its_letters()
    {
        Assert.Equal("abcde", Cells.Cut("abcde", 5));
        Assert.Equal("abc…", Cells.Cut("abcde", 4));
        Assert.Equal("港口", Cells.Cut("港口", 4));
        Assert.Equal("港…", Cells.Cut("港口", 3));
        Assert.Equal("港…", Cells.Cut("港口联", 4));
    }
}
