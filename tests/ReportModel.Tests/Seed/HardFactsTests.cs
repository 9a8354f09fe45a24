namespace ReportModel.Tests.Seed;

/// <summary>What every careful reader of the seed stumbles over once.</summary>
public class HardFactsTests
{
    [Fact]
    public void Numbered_headings_and_agenda_entries_are_no_paragraphs()
    {
        Assert.StartsWith("联合国打击跨国有组织犯罪公约缔约方会议在第2/2号决定中", SeedText.Squeeze(SeedReport.Paragraph(1).Text), StringComparison.Ordinal);
        Assert.DoesNotContain(SeedReport.Report.Paragraphs, p => SeedText.Squeeze(p.Text).StartsWith("被判刑人员的移交", StringComparison.Ordinal));
        Assert.DoesNotContain(SeedReport.Report.Paragraphs, p => SeedText.Squeeze(p.Text).StartsWith("组织事项", StringComparison.Ordinal));
        Assert.Equal("被判刑人员的移交（《打击有组织犯罪公约》第17条）", SeedReport.Section("3.A.1").Title);
    }

    [Fact]
    public void Paragraph_12_follows_11_over_two_headings()
    {
        var numbers = SeedReport.Report.Paragraphs.Select(p => p.Number).ToList();

        Assert.Equal(12, numbers[numbers.IndexOf(11) + 1]);
        Assert.Equal("3", Say.Path(SeedReport.Paragraph(11).Section));
        Assert.Equal("3.A.1", Say.Path(SeedReport.Paragraph(12).Section));
    }

    [Theory]
    [InlineData(6, "(a)提供咨询服务", "(b)协助制定", "(c)推广各类", "(d)必要时更新")]
    [InlineData(18, "(a)被判刑人的移交往往", "(b)鉴于需要", "(c)缺乏安全", "(a)使主管机关", "(b)实施和使用", "(c)培训律师", "(d)加强与")]
    [InlineData(55, "(a)毒品和犯罪问题办公室", "(b)正在进行", "(c)影响环境和气候")]
    [InlineData(67, "(a)中央一级", "(b)地方（国家）一级")]
    public void A_list_inside_a_sentence_opens_no_item_in_a_paragraph(int number, params string[] parts)
    {
        var paragraph = SeedReport.Paragraph(number);

        Assert.Empty(paragraph.Items);
        Assert.All(parts, part => Assert.Contains(part, SeedText.Squeeze(paragraph.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_inside_a_sentence_opens_no_item_in_a_recommendation_even_where_a_letter_ends_a_line()
    {
        var text = SeedText.Squeeze(SeedReport.Recommendation("8(r)").Text);

        Assert.EndsWith("即：(a)确保纳入侧重于预防有组织犯罪的措施；(b)追查有组织犯罪集团及其非法活动；(c)保护最脆弱群体；以及(d)促进各级伙伴关系与合作；", text, StringComparison.Ordinal);
        Assert.Single(SeedReport.Report.Recommendations, r => r is { Paragraph: 8, Letter: "d" });
        Assert.StartsWith("各国应当考虑", SeedText.Squeeze(SeedReport.Recommendation("8(s)").Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8(g)", "吸取的经验教训和面临的挑战；", "8(h)", "为促进执法合作和司法合作")]
    [InlineData("8(o)", "以推进实现《公约》的各项目标；", "8(p)", "吁请缔约国确保本国立法")]
    public void A_topic_heading_between_two_recommendations_belongs_to_neither(string before, string ends, string after, string begins)
    {
        Assert.EndsWith(ends, SeedText.Squeeze(SeedReport.Recommendation(before).Text), StringComparison.Ordinal);
        Assert.StartsWith(begins, SeedText.Squeeze(SeedReport.Recommendation(after).Text), StringComparison.Ordinal);
        Assert.NotEqual(SeedReport.Recommendation(before).Topic, SeedReport.Recommendation(after).Topic);
    }

    [Fact]
    public void The_addresses_between_87_f_and_87_g_are_in_no_text()
    {
        Assert.EndsWith("（CTOC/COP/2020/CRP.5）；", SeedText.Squeeze(SeedReport.Item("87(f)").Text), StringComparison.Ordinal);
        Assert.StartsWith("秘书处编写的会议室文件", SeedText.Squeeze(SeedReport.Item("87(g)").Text), StringComparison.Ordinal);
        Assert.All(SeedReport.Report.Paragraphs, p => Assert.DoesNotContain("undocs", p.FullText, StringComparison.OrdinalIgnoreCase));
        Assert.All(SeedReport.Report.Documents, d => Assert.DoesNotContain("undocs", d.Title, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_name_that_holds_和_is_one_State()
    {
        string[] expected = ["BRA", "CAN", "CHN", "HND", "MEX", "USA", "VEN"];

        Assert.Equal(expected, SeedReport.AgendaItem("WG.2 3").Statements.Where(s => s.State is not null).Select(s => s.State!.Iso3));
    }

    [Fact]
    public void A_name_that_holds_a_separator_is_one_organization() =>
        Assert.Single(SeedReport.Report.Attendance, a => a.Name == "中亚区域打击非法贩运麻醉药品、精神药物及其前体信息和协调中心");

    [Fact]
    public void A_name_broken_across_lines_is_one_State() =>
        Assert.Equal("BOL", Assert.Single(SeedReport.Report.Attendance, a => a.Name == "多民族玻利维亚国").State?.Iso3);

    [Theory]
    [InlineData("USA", "美利坚合众国", "美国")]
    [InlineData("GBR", "大不列颠及北爱尔兰联合王国", "联合王国")]
    public void The_long_and_the_short_name_are_one_State(string iso3, string asPanellist, string attending)
    {
        var sender = Assert.Single(SeedReport.Report.Panellists, p => p.StateName == asPanellist);
        var party = Assert.Single(SeedReport.Report.Attendance, a => a.Name == attending);

        Assert.Equal(iso3, sender.State.Iso3);
        Assert.Equal(sender.State, party.State);
        Assert.Single(SeedReport.Report.States, s => s.Iso3 == iso3);
    }

    [Fact]
    public void A_symbol_broken_across_lines_is_one_joint_document_of_two_symbols()
    {
        var document = Assert.Single(SeedReport.Report.Documents, d => d.Symbols.Count == 2 && d.Symbols[0].ToString() == "CTOC/COP/WG.2/2022/3");

        Assert.Equal("CTOC/COP/WG.3/2022/3", document.Symbols[1].ToString());
        Assert.Contains("（CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3）", SeedReport.Item("86(c)").Text, StringComparison.Ordinal);
        Assert.Contains("（CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3）", SeedReport.Item("87(b)").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_item_titled_其他事项_in_paragraph_76_is_that_of_the_agenda_on_the_review_mechanism()
    {
        var statements = SeedReport.Report.Statements.Where(s => s.Paragraph == 76).ToList();

        Assert.NotEmpty(statements);
        Assert.All(statements, s => Assert.Equal("WG.3 4, WG.2 5", Say.Items(s.AgendaItems)));
        Assert.EndsWith("实施情况审议机制有关的事项", SeedReport.AgendaItem("WG.3 4").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_the_same_however_its_subparagraph_is_written()
    {
        var recommendation = Assert.Single(SeedReport.Recommendation("9(a)").Citations);
        var paragraph = Assert.Single(SeedReport.Paragraph(57).Citations);

        Assert.NotNull(recommendation.Article);
        Assert.Equal(recommendation.Article, paragraph.Article);
        Assert.EndsWith("第2条(b)项", SeedText.Squeeze(recommendation.Words), StringComparison.Ordinal);
        Assert.EndsWith("第2(b)条", SeedText.Squeeze(paragraph.Words), StringComparison.Ordinal);
    }

    /// <summary>Nothing between CJK characters or beside them, one space between Latin words, nothing after the stroke of a symbol.</summary>
    [Theory]
    [InlineData(12, "Raluca Simion（罗马尼亚）、Lisa Gezelius（瑞典）；Abdelalil Khamuss（摩洛哥）和 Christopher Smith（美利坚合众国）。")]
    [InlineData(13, "2008 年 11月 27 日")]
    [InlineData(44, "代表 Hikihara Takeshi 以预防犯罪和刑事司法委员会第三十一届会议主席的身份发言。Hikihara先生")]
    [InlineData(67, "欧洲联盟理事会 2017 年 10 月 12 日第2017/1939 号条例")]
    [InlineData(58, "扣押和返还影响环境的犯罪所得")]
    public void Wrapped_lines_join_as_a_typesetter_would(int number, string joined) =>
        Assert.Contains(joined, SeedReport.Paragraph(number).Text, StringComparison.Ordinal);
}
