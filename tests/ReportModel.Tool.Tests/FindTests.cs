namespace ReportModel.Tool.Tests;

/// <summary>What <c>find</c> finds. Lines and columns are those of the seed, looked up in the file.</summary>
public class FindTests
{
    [Theory]
    [InlineData("7(k)", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("para. 7 (k)", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("paragraph 7 (k)", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("第7(k)段", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("CTOC/COP/WG.3/2022/4, para. 7 (k)", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("CTOC/COP/WG.2/2022/4#7(k)", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("para. 53", "(900,1): Paragraphs.Wg2Wg3_2022.P53")]
    [InlineData("agenda item 4", "(1182,3): AgendaItems.Wg3_2022.Item4", "(1208,3): AgendaItems.Wg2_2022.Item4")]
    [InlineData("WG.2, item 4", "(1208,3): AgendaItems.Wg2_2022.Item4")]
    [InlineData("CTOC/COP/WG.3/2022/2", "(1279,3): Documents.Ctoc_Cop_Wg3_2022_2")]
    [InlineData("CTOC/COP/WG.3/2022/1", "(1277,3): Documents.Ctoc_Cop_Wg2_2022_1, Documents.Ctoc_Cop_Wg3_2022_1")]
    [InlineData("CTOC/COP/WG.2/2022/1", "(1277,3): Documents.Ctoc_Cop_Wg2_2022_1, Documents.Ctoc_Cop_Wg3_2022_1")]
    [InlineData("CTOC/COP/WG.3/2022/4", "(1,1): Reports.Wg2Wg3_2022, Documents.Ctoc_Cop_Wg2_2022_4, Documents.Ctoc_Cop_Wg3_2022_4")]
    [InlineData("取得囚犯同意后发出的移交请求", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("取得囚犯\n  同意后发出的移交请求", "(159,1): Recommendations.Wg3_2022.K")]
    [InlineData("海上和海洋犯罪、非法采矿", "(851,1): Paragraphs.Wg2Wg3_2022.P47")]
    public void A_member_is_found_by_what_people_write(string text, params string[] members)
    {
        var run = ToolRun.Of("find", text, Repository.SeedPath);
        Assert.Equal(members.Select(static member => Repository.SeedPath + member), run.Lines.Where(static line => line[0] != ' '));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Of_each_it_says_name_id_and_text() => Assert.Equal(
        $"""
        {Repository.SeedPath}(159,1): Recommendations.Wg3_2022.K
            CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)
            鼓励缔约国在收到其他缔约国取得囚犯同意后发出的移交请求后，适当考虑该请求并及时回复请求国是否允准该请求。

        """,
        ToolRun.Of("find", "7(k)", Repository.SeedPath).Output);

    /// <summary>The words stand in the excerpt, however far into the paragraph they are.</summary>
    [Fact]
    public void An_excerpt_begins_near_the_words()
    {
        var line = ToolRun.Of("find", "打击贩运野生动物综合国家战略", Repository.SeedPath);
        Assert.Equal(ExitCode.Findings, line.ExitCode);
        var excerpt = ToolRun.Of("find", "打击贩运野生生物综合国家战略", Repository.SeedPath).Lines[2];
        Assert.StartsWith("    …", excerpt, StringComparison.Ordinal);
        Assert.Contains("打击贩运野生生物综合国家战略", excerpt, StringComparison.Ordinal);
        Assert.True(Cells.Of(excerpt) <= 120);
    }

    [Fact]
    public void What_is_not_there_is_said()
    {
        var run = ToolRun.Of("find", "para. 90", Repository.SeedPath);
        Assert.Equal((ExitCode.Findings, "", "reportmodel: 'para. 90' was not found\n"), (run.ExitCode, run.Output, run.Error));
    }

    /// <summary>A State is found by its name in any official language and by its code, and where it is first named.</summary>
    [Theory, InlineData("Peru"), InlineData("秘鲁"), InlineData("Pérou"), InlineData("PER")]
    public void A_State_is_found_by_its_names(string name)
    {
        var line = ToolRun.Of("find", name, Repository.SeedPath).Lines[0];
        Assert.EndsWith(": States.Peru", line, StringComparison.Ordinal);
        var (row, column) = line[(Repository.SeedPath.Length + 1)..line.IndexOf("):", StringComparison.Ordinal)].Split(',') is [var first, var second] ? (int.Parse(first, null), int.Parse(second, null)) : default;
        Assert.StartsWith("秘鲁", Repository.SeedText.Split('\n')[row - 1][(column - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_several_files_is_searched()
    {
        using var folder = new Folder();
        string[] paths = [folder.Add("CTOC_COP_WG.7_2031_4.zh.txt", SmallReport.Text), folder.Add(SmallReport.FileName, SmallReport.Text)];
        Assert.Equal(
            [$"{paths[0]}(13,1): Recommendations.Wg7_2031.B", $"{paths[1]}(13,1): Recommendations.Wg7_2030.B"],
            ToolRun.Of(["find", "2(b)", .. paths]).Lines.Where(static line => line[0] != ' '));
    }

    /// <summary>Of a report in two languages one has the members; what only the other says has no name in code.</summary>
    [Fact]
    public void What_only_another_language_says_has_no_member()
    {
        const string Chinese = "1. 国际合作工作组通过了以下建议：\n\n(a) 缔约国应设立联络点；\n\n(b) 秘书处应保存名单。\n";
        const string English = "1. The Working Group on International Cooperation adopted the following recommendations:\n\n(a) States parties should establish contact points.\n";
        using var folder = new Folder();
        var (chinese, english) = (folder.Add("CTOC_COP_WG.3_2047_1.zh.txt", Chinese), folder.Add("CTOC_COP_WG.3_2047_1.en.txt", English));

        Assert.Equal(
        [
            $"{english}(3,1): Recommendations.Wg3_2047.A",
            "    CTOC/COP/WG.3/2047/1#1(a)",
            "    States parties should establish contact points.",
            $"{chinese}(3,1): Recommendations.Wg3_2047.A",
            "    CTOC/COP/WG.3/2047/1#1(a)",
            "    缔约国应设立联络点；",
        ], ToolRun.Of("find", "1(a)", english, chinese).Lines);
        Assert.DoesNotContain("Recommendations.Wg3_2047.B", ToolRun.Of("find", "1(b)", english, chinese).Output, StringComparison.Ordinal);
        Assert.Contains("秘书处应保存名单。", ToolRun.Of("find", "1(b)", english, chinese).Output, StringComparison.Ordinal);
    }
}
