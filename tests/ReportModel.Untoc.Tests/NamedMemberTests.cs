namespace ReportModel.Untoc.Tests;

/// <summary>Members as users write them, with values read from the report by hand.</summary>
public class NamedMemberTests
{
    [Fact]
    public void Recommendation_7_k()
    {
        Recommendation k = Recommendations.Wg3_2022.K;
        Assert.Equal("鼓励缔约国在收到其他缔约国取得囚犯同意后发出的移交请求后，适当考虑该请求并及时回复请求国是否允准该请求。", k.Text);
        Assert.Equal("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4, para. 7 (k)", k.ToString());
        Assert.Equal((7, "k"), (k.Paragraph, k.Letter));
        Assert.Equal("WG.3", Assert.Single(k.AdoptedBy).Acronym);
        Assert.Equal("StatesParties: Encourage (鼓励)", Assert.Single(k.Operatives).ToString());
        Assert.Equal((159, 1), (k.Source.Line, k.Source.Column));
        Assert.Equal((161, 23), (k.Source.EndLine, k.Source.EndColumn));
    }

    [Fact]
    public void Joint_recommendation_9_l()
    {
        Recommendation l = Recommendations.Wg2Wg3_2022.Para9.L;

        Assert.Equal(
            "根据预防犯罪和刑事司法委员会第三十一届会议通过的题为“为开展国际合作防止和打击非法贩运野生生物加强国际法律框架”的第 31/1 号决议，"
            + "请各国除其他外向毒品和犯罪问题办公室提供本国对可能采取的对策的意见，包括可能拟订一项《打击有组织犯罪公约》附加议定书，"
            + "以弥补目前预防和打击非法贩运野生生物的国际法律框架中可能存在的任何空白。",
            l.Text);
        Assert.Equal(["WG.3", "WG.2"], l.AdoptedBy.Select(b => b.Acronym));
        Assert.Equal("States: Invite (请)", Assert.Single(l.Operatives).ToString());
        Assert.Equal((10, "b"), (Recommendations.Wg2Wg3_2022.Para10.B.Paragraph, Recommendations.Wg2Wg3_2022.Para10.B.Letter));
    }

    [Fact]
    public void Agenda_items()
    {
        AgendaItem opening = AgendaItems.Wg3_2022.Item1A;
        Assert.Equal("会议开幕", opening.Title);
        Assert.Equal(("WG.3", 1, "a", true), (opening.Body.Acronym, opening.Number, opening.Letter, opening.IsJoint));

        Assert.Equal(new ParagraphRange(12, 29), AgendaItems.Wg3_2022.Item2.Discussion);
        Assert.Equal(AgendaItems.Wg2_2022.Item2.Id, Assert.Single(AgendaItems.Wg3_2022.Item3.JointWith));
        Assert.Equal("预防和打击有组织犯罪的有效战略，包括将性别和人权纳入主流", AgendaItems.Wg2_2022.Item3.Title);
    }

    [Theory]
    [InlineData("CIV", "CI", 384, "科特迪瓦")]
    public void Cote_d_Ivoire(string iso3, string iso2, int m49, string chinese)
    {
        State state = States.CoteDIvoire;

        Assert.Equal((iso3, iso2, m49, chinese), (state.Iso3, state.Iso2, state.M49, state.NameIn("zh")));
    }

    [Fact]
    public void States_have_the_names_that_English_readers_expect() => Assert.Equal(
        ["CHN", "GBR", "USA", "IRN", "BOL", "VEN", "KOR", "MDA", "TUR"],
        new[]
        {
            States.China, States.UnitedKingdom, States.UnitedStatesOfAmerica, States.Iran, States.Bolivia, States.Venezuela,
            States.RepublicOfKorea, States.RepublicOfMoldova, States.Turkiye,
        }.Select(s => s.Iso3));

    [Fact]
    public void Document()
    {
        Document document = Documents.Ctoc_Cop_Wg3_2022_2;

        Assert.Equal("CTOC/COP/WG.3/2022/2", document.Symbol.ToString());
        Assert.Equal("秘书处编写的背景文件，内容是被判刑人员的移交（《打击有组织犯罪公约》第 17 条）", document.Title);
        Assert.Equal("WG.3", Assert.Single(document.SubmittedTo).Acronym);
        Assert.Equal("CTOC/COP/2020/CRP.5", Documents.Ctoc_Cop_2020_Crp5.Symbol.ToString());
    }

    [Fact]
    public void Both_halves_of_a_joint_document_are_one_record()
    {
        Assert.Same(Documents.Ctoc_Cop_Wg2_2022_1, Documents.Ctoc_Cop_Wg3_2022_1);
        Assert.Same(Documents.Ctoc_Cop_Wg2_2022_3, Documents.Ctoc_Cop_Wg3_2022_3);
        Assert.Same(Documents.Ctoc_Cop_Wg2_2022_4, Documents.Ctoc_Cop_Wg3_2022_4);
        Assert.Equal(["CTOC/COP/WG.2/2022/3", "CTOC/COP/WG.3/2022/3"], Documents.Ctoc_Cop_Wg3_2022_3.Symbols.Select(s => s.ToString()));
    }

    [Fact]
    public void Report()
    {
        Report report = Reports.Wg2Wg3_2022;

        Assert.Equal("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", report.Symbol.ToString());
        Assert.Equal((new CalendarDate(2022, 5, 23), new CalendarDate(2022, 5, 27), "维也纳"), (report.HeldFrom, report.HeldTo, report.Place));
        Assert.Equal("zh", report.Language);
    }

    [Fact]
    public void Paragraph_resolution_and_decision()
    {
        Assert.StartsWith("国际合作工作组在 2022 年 5 月 23 日第 1 和第 2 场会议上审议了", Paragraphs.Wg2Wg3_2022.P12.Text, StringComparison.Ordinal);
        Assert.Equal(("COP", ResolutionKind.Resolution, "9/1"), (Resolutions.Cop_9_1.Body.Acronym, Resolutions.Cop_9_1.Kind, Resolutions.Cop_9_1.Number));
        Assert.Equal(("CCPCJ", "31/1"), (Resolutions.Ccpcj_31_1.Body.Acronym, Resolutions.Ccpcj_31_1.Number));
        Assert.Equal((ResolutionKind.Decision, "2/2"), (Decisions.Cop_2_2.Kind, Decisions.Cop_2_2.Number));
    }

    /// <summary>The sum of the text with LF and without BOM; the seed has both already, so it is that of the file itself.</summary>
    [Fact]
    public void Sha256_is_that_of_the_seed() =>
        Assert.Equal("133014af253cffcac2539584d639721dbf9cba15f34b2fa221372a9b71e89938", Reports.Sha256.Wg2Wg3_2022);
}
