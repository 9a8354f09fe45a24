namespace ReportModel.Tests.BadInput;

/// <summary>A name that is no State's is a finding where it stands; the other names of its list are read.</summary>
public class UnknownStateTests
{
    [Theory]
    [InlineData("布基纳法素", " (did you mean '布基纳法索'?)")]
    [InlineData("亚特兰蒂斯", "")]
    public void In_a_list_of_those_attending(string name, string suggestion) =>
        Reading.Of(SeedWith.Replaced("、布基纳法索、", $"、{name}、"))
            .Finds(Finding(1232, 12, name, suggestion))
            .Changes("paragraph 82 in #section4.D")
            .Loses("attendance 82 Party 布基纳法索 BFA", "state BFA")
            .Gains();

    /// <summary>The European Union is a party to some conventions: among the names of parties it is no unknown State.</summary>
    [Fact]
    public void An_organization_among_the_parties_is_none() =>
        Reading.Of(SeedWith.Replaced("、布基纳法索、", "、欧洲联盟、"))
            .Finds()
            .Changes("paragraph 82 in #section4.D")
            .Loses("attendance 82 Party 布基纳法索 BFA", "state BFA")
            .Gains("attendance 82 RegionalEconomicIntegrationOrganization 欧洲联盟 European Union");

    [Fact]
    public void At_the_end_of_a_list_of_speakers() =>
        Reading.Of(SeedWith.Replaced("南非和美国", "南非和美囯"))
            .Finds(Finding(1099, 31, "美囯", ""))
            .Changes("paragraph 73 in #section4.B")
            .Loses("statement 73 CTOC/COP/WG.3/2022#item3,CTOC/COP/WG.2/2022#item2 StateParty 美国 USA")
            .Gains();

    [Fact]
    public void In_a_list_of_speakers() =>
        Reading.Of(SeedWith.Replaced("西、加拿大、中国、日本", "西、加拿大、中園、日本"))
            .Finds(Finding(1092, 7, "中園", ""))
            .Changes("paragraph 72 in #section4.B")
            .Loses("statement 72 CTOC/COP/WG.3/2022#item2 StateParty 中国 CHN")
            .Gains();

    [Fact]
    public void Two_names_without_a_separator_are_one_that_is_unknown() =>
        Reading.Of(SeedWith.Replaced("、智利、", "智利、"))
            .Finds(Finding(1232, 18, "加拿大智利", ""))
            .Changes("paragraph 82 in #section4.D")
            .Loses("attendance 82 Party 加拿大 CAN", "attendance 82 Party 智利 CHL", "state CHL")
            .Gains();

    /// <summary>伊朗伊斯兰共和国 holds 和, but is one name also where it is misspelt.</summary>
    [Fact]
    public void As_a_signatory_whose_name_holds_a_conjunction() =>
        Reading.Of(SeedWith.Replaced("签署国伊朗伊斯兰共和国派", "签署国伊郎伊斯兰共和国派"))
            .Finds(Finding(1251, 12, "伊郎伊斯兰共和国", " (did you mean '伊朗伊斯兰共和国'?)"))
            .Changes("paragraph 84 in #section4.D")
            .Loses("attendance 84 SignatoryObserver 伊朗伊斯兰共和国 IRN")
            .Gains();

    [Fact]
    public void As_an_observer_that_speaks() =>
        Reading.Of(SeedWith.Replaced("。伊朗伊斯兰共和国的观察员", "。伊郎伊斯兰共和国的观察员", 1))
            .Finds(Finding(1115, 12, "伊郎伊斯兰共和国", " (did you mean '伊朗伊斯兰共和国'?)"))
            .Changes("paragraph 75 in #section4.B")
            .Loses("statement 75 CTOC/COP/WG.2/2022#item4 Observer 伊朗伊斯兰共和国 IRN")
            .Gains();

    /// <summary>A person stays, without the State.</summary>
    [Fact]
    public void As_that_of_a_panellist()
    {
        var reading = Reading.Of(SeedWith.Replaced("瑞典）；Abd", "瑞殿）；Abd"))
            .Finds(Finding(469, 19, "瑞殿", ""))
            .Changes("paragraph 12 in #section3.A.1")
            .Loses("panellist 12 CTOC/COP/WG.3/2022#item2 Lisa Gezelius 瑞典 SWE")
            .Gains("panellist 12 CTOC/COP/WG.3/2022#item2 Lisa Gezelius 瑞殿");

        Assert.Same(State.None, Assert.Single(reading.Report.Panellists, p => p.Name == "Lisa Gezelius").State);
    }

    [Fact]
    public void As_that_of_an_officer() =>
        Reading.Of(SeedWith.Replaced("Thomas Burrows（美国）", "Thomas Burrows（美囯）"))
            .Finds(Finding(1078, 22, "美囯", ""))
            .Changes("paragraph 70 in #section4.A")
            .Loses("officer 70 Thomas Burrows Chair USA WG.3")
            .Gains("officer 70 Thomas Burrows Chair WG.3");

    [Fact]
    public void As_that_of_an_invited_speaker() =>
        Reading.Of(SeedWith.Replaced("主席请日本常驻", "主席请曰本常驻"))
            .Finds(Finding(823, 19, "曰本", ""))
            .Changes("paragraph 44 in #section3.C.1")
            .AndNothingElse(changed: 1, lost: 1, gained: 1);

    private static string Finding(int line, int column, string name, string suggestion) => FormattableString.Invariant(
        $"({line},{column}): warning RM0020: '{name}' is no name of a State in language 'zh'{suggestion}; write the name as the United Nations does, and a separator between two names");
}
