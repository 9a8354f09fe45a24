namespace ReportModel.Tests.Catalogues;

/// <summary>Lists of States and organizations in real reports: every name in them is known.</summary>
public class NamesInRealReportsTests
{
    [Fact]
    public void The_States_that_attended_the_meetings_of_the_seed()
    {
        var names = List(Repository.SeedText, "82. 《公约》下列缔约国", "参会：", '、');

        Assert.Equal(79, names.Select(name => Find(name, "zh").Iso3).Distinct().Count());
    }

    [Fact]
    public void The_organizations_that_attended_the_meetings_of_the_seed()
    {
        // Two names of the list contain 、 or stand before ，: the reader of attendance tells them apart, this test only asks.
        string[] acronyms = ["AIAMP", "BAMIN", "CARICC", "CIS", "GCC", "Council of Europe", "Frontex", "IISG", "INTERPOL"];
        string[] names =
        [
            "伊比利亚―美洲检察官协会", "巴尔干资产管理机构间网络", "中亚区域打击非法贩运麻醉药品、精神药物及其前体信息和协调中心",
            "独立国家联合体", "海湾阿拉伯国家合作委员会", "欧洲委员会", "欧洲边境和海岸警卫队机构", "一体化内部安全治理进程",
            "国际刑事警察组织（国际刑警组织）",
        ];
        var text = string.Concat(Repository.SeedText.Where(c => !char.IsWhiteSpace(c)));

        Assert.All(names, name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.Equal(acronyms, names.Select(name => OrganizationCatalogue.TryFind(name, "zh", out var found) ? found.ToString() : name));
    }

    [Theory]
    [InlineData("voting was as follows", "In favour:", 85)]
    [InlineData("Against:", "Abstaining:", 41)]
    public void The_States_that_voted_in_1998_by_their_names_of_then(string after, string announcement, int votes)
    {
        var path = Repository.SharedFile("reports/A_53_603.en.txt");
        if (path is null)
        {
            Assert.Skip("The report is not here.");
        }

        var names = List(File.ReadAllText(path), after, announcement, ',');

        Assert.Equal(votes, names.Select(name => Find(name, "en").Iso3).Distinct().Count());
    }

    /// <summary>The names between an announcement and the full stop after it, lines joined as their language joins them.</summary>
    private static string[] List(string text, string after, string announcement, char separator)
    {
        var joined = string.Join(separator == ',' ? " " : "", text.Split('\n').Select(line => line.Trim()).Prepend(""));
        var start = joined.IndexOf(announcement, joined.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal) + announcement.Length;
        var end = joined.IndexOf(separator == ',' ? '.' : '。', start);
        return joined[start..end].Split(separator, StringSplitOptions.TrimEntries);
    }

    private static State Find(string name, string language)
    {
        Assert.True(StateCatalogue.TryFind(name, language, out var state), name);
        return state;
    }
}
