namespace ReportModel.Generator.Tests;

/// <summary>Names come from the document alone, and of two that would be one the second is reported.</summary>
public class NamingTests
{
    [Fact]
    public void The_names_of_the_contract()
    {
        var names = ReportNames.Of(new("", "", Samples.Joint));

        Assert.Equal("Wg2Wg3_2022", names.Identifier);
        Assert.Equal(["Wg3_2022.A", "Wg3_2022.B", "Wg2_2022.Para8", "Wg2Wg3_2022.Para9.A", "Wg2Wg3_2022.Para9.B", "Wg2Wg3_2022.Para10.A"], Flat(names.Recommendations));
        Assert.Equal(["Wg3_2022.Item1", "Wg3_2022.Item1A", "Wg3_2022.Item2", "Wg2_2022.Item1"], Flat(names.AgendaItems));
        Assert.Equal(["Wg2Wg3_2022.P7", "Wg2Wg3_2022.P9"], Flat(names.Paragraphs));
    }

    /// <summary>Of a body with several reports a year, all that belongs to one report stands under its number.</summary>
    [Fact]
    public void A_report_with_its_number_in_its_name()
    {
        var sbi = new Body { Symbol = "FCCC/SBI", Acronym = "SBI", Name = "Subsidiary Body for Implementation" };
        var cop = new Body { Symbol = "FCCC/CP", Acronym = "COP", Name = "Conference of the Parties" };
        const string Symbol = "FCCC/SBI/2018/9";
        var names = ReportNames.Of(new("", "", new Report
        {
            Symbol = DocumentSymbol.Parse(Symbol),
            Bodies = [sbi],
            Paragraphs = [Samples.Paragraph(Symbol, 3, "x")],
            Recommendations = [Samples.Recommendation(Symbol, 3, "a", "x", sbi), Samples.Recommendation(Symbol, 3, "b", "x"), Samples.Recommendation(Symbol, 4, null, "x", cop)],
            AgendaItems = [new AgendaItem { Id = new("FCCC/SBI/2018/9#item2"), Body = sbi, Number = 2 }],
        }));

        Assert.Equal("Sbi_2018_9", names.Identifier);
        Assert.Equal(["Sbi_2018_9.A", "Sbi_2018_9.B", "Cp_2018.Para4"], Flat(names.Recommendations));
        Assert.Equal(["Sbi_2018_9.Item2"], Flat(names.AgendaItems));
        Assert.Equal(["Sbi_2018_9.P3"], Flat(names.Paragraphs));
    }

    /// <summary>The symbol of a supplement names the organ; its body is another.</summary>
    [Theory]
    [InlineData("A/80/21", "A/AC.198", "A/80/21#item2", "A_80_21")]
    [InlineData("E/2025/24-E/CN.3/2025/37", "E/CN.3", "E/CN.3/2025#item2", "Cn3_2025")]
    public void A_report_to_an_organ(string symbol, string body, string item, string name)
    {
        Assert.True(BodyCatalogue.Default.TryGet(body, out var entry));
        var names = ReportNames.Of(new("", "", new Report
        {
            Symbol = DocumentSymbol.Parse(symbol),
            Bodies = [entry.Body],
            Recommendations = [Samples.Recommendation(symbol, 3, "a", "x", entry.Body)],
            AgendaItems = [new AgendaItem { Id = new(item), Body = entry.Body, Number = 2 }],
        }));

        Assert.Equal((name, name + ".A", name + ".Item2"), (names.Identifier, Assert.Single(Flat(names.Recommendations)), Assert.Single(Flat(names.AgendaItems))));
    }

    /// <summary>What numbers its own paragraphs has a class of its own, so that its paragraph 1 is not that of the report.</summary>
    [Fact]
    public void Resolutions_chapters_and_annexes_have_classes()
    {
        const string Report = "CTOC/COP/WG.3/2021/9";
        (string Place, int Number, string? Letter)[] places =
        [
            ("1", 1, null), ("56/101(a)", 0, "a"), ("56/125", 0, null), ("resolutionB/12", 12, null), ("resolutionB/12(b)", 12, "b"),
            ("decisionII/1", 1, null), ("chapVIII/6", 6, null), ("annexI/1(c)", 1, "c"), ("1/CP.24/3", 3, null), ("resolution-2/1", 1, null),
        ];
        var names = ReportNames.Of(new("", "", Samples.Single with
        {
            Recommendations = [.. places.Select(p => Samples.Recommendation(Report, p.Number, p.Letter, "一。", Samples.Wg3) with { Id = new($"{Report}#{p.Place}") })],
            Paragraphs = [.. places.Where(p => p.Letter is null).Select(p => Samples.Paragraph(Report, p.Number, "一。") with { Id = new($"{Report}#{p.Place}") })],
        }));

        Assert.Equal(
            [
                "Para1", "Res56_101.A", "Res56_125.Operative", "ResB.Para12", "ResB.Para12B", "DecII.Para1", "ChapVIII.Para6", "AnnexI.Para1C", "Res1_CP_24.Para3", "Res2.Para1",
            ],
            Flat(names.Recommendations).Select(name => name["Wg3_2021.".Length..]));
        Assert.Equal(
            ["P1", "Res56_125.Operative", "ResB.P12", "DecII.P1", "ChapVIII.P6", "Res1_CP_24.P3", "Res2.P1"],
            Flat(names.Paragraphs).Select(name => name["Wg3_2021.".Length..]));
    }

    [Fact]
    public void The_metadata_name_stands_before_every_group()
    {
        var names = ReportNames.Of(new("", "Vienna", Samples.Joint));

        Assert.Equal("Vienna_Wg2Wg3_2022", names.Identifier);
        Assert.All(Flat(names.Recommendations).Concat(Flat(names.AgendaItems)).Concat(Flat(names.Paragraphs)), name => Assert.StartsWith("Vienna_", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_recommendations_of_one_letter_the_second_is_reported()
    {
        var first = Samples.Recommendation(Samples.JointSymbol, 7, "a", "一。", Samples.Wg3);
        var second = first with { Text = "二。", Source = new(99, 1, 99, 5, 4) };
        var findings = new List<ReportDiagnostic>();
        var names = ReportNames.Of(new("", "", Samples.Joint with { Recommendations = [first, second] }));
        names.ReportClashes(findings);

        var finding = Assert.Single(findings);
        Assert.Equal("RM0030", finding.Id);
        Assert.Equal(99, finding.Source.Line);
        Assert.Contains("'Recommendations.Wg3_2022.A'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("line 70", finding.Message, StringComparison.Ordinal);
        Assert.Equal([0, 1], names.Recommendations[0].Indexes);
    }

    [Fact]
    public void A_group_that_another_report_has_is_left_out_and_reported()
    {
        var later = Samples.Single with { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/9") };
        var shared = Printing.Share(new ReportContent("b", "", later), new ReportContent("a", "", Samples.Joint));

        Assert.Equal([new NameLoss("b", "Recommendations.Wg3_2022")], shared.Shares.Losses);
        Assert.Equal(["Wg2Wg3_2022", "Wg3_2022"], shared.Reports.Select(r => r.Identifier));
    }

    [Fact]
    public void Shared_entries_are_one_member()
    {
        var shared = Printing.Share(new ReportContent("b", "", Samples.Single), new ReportContent("a", "", Samples.Joint));

        Assert.Empty(shared.Clashes);
        Assert.Equal(
            ["CTOC/COP/WG.2/2022/1|CTOC/COP/WG.3/2022/1|CTOC/COP/WG.3/2022/2|CTOC/COP/2020/CRP.5|CTOC/COP/WG.2/2022/4|CTOC/COP/WG.3/2022/4", "CTOC/COP/WG.3/2021/9"],
            shared.DocumentKeys);
        Assert.Equal(["CTOC/COP#resolution9/1", ""], shared.ResolutionKeys);
        Assert.Equal(["CTOC/COP#decision2/2", ""], shared.DecisionKeys);

        // The first report gives what both name.
        Assert.Equal([new ReportShare("a", [], []), new ReportShare("b", [0], [0])], shared.Shares.All);
    }

    [Fact]
    public void What_two_reports_call_one_document_may_differ_and_the_first_counts()
    {
        var other = Samples.Single with { Documents = [Samples.Document("CTOC/COP/WG.3/2022/2", "另一个标题", Samples.Wg3)] };
        var shared = Printing.Share(new ReportContent("b", "", other), new ReportContent("a", "", Samples.Joint));

        Assert.Empty(shared.Clashes);
        Assert.Equal([new ReportShare("a", [], []), new ReportShare("b", [0], [0])], shared.Shares.All);
    }

    [Fact]
    public void What_two_reports_quote_of_one_resolution_may_differ_and_the_first_counts()
    {
        var title = Samples.Joint.Resolutions.First(r => r.Title is not null);
        var other = Samples.Single with { Resolutions = [title with { Title = "另一个标题" }] };
        var shared = Printing.Share(new ReportContent("b", "", other), new ReportContent("a", "", Samples.Joint));

        Assert.Empty(shared.Clashes);
        Assert.Equal([0], shared.Shares.All.Single(s => s.Path == "b").OtherResolutions);
    }

    [Fact]
    public void A_title_stands_before_none()
    {
        var untitled = Samples.Joint with
        {
            Documents = [Samples.Document("CTOC/COP/WG.3/2022/2", "", Samples.Wg3)],
            Resolutions = [Samples.Resolution(Samples.Cop, "9/1", ResolutionKind.Resolution, null)],
        };
        var titled = Samples.Single with { Resolutions = [Samples.Resolution(Samples.Cop, "9/1", ResolutionKind.Resolution, "标题")] };
        var shared = Printing.Share(new ReportContent("b", "", titled), new ReportContent("a", "", untitled));

        Assert.Equal([new ReportShare("a", [0], [0]), new ReportShare("b", [], [])], shared.Shares.All);
        Assert.Equal(["CTOC/COP/WG.2/2022/4|CTOC/COP/WG.3/2022/4", "CTOC/COP/WG.3/2022/2|CTOC/COP/WG.3/2021/9"], shared.DocumentKeys);
    }

    [Fact]
    public void A_reports_own_entry_stands_before_what_others_say_of_it()
    {
        var citing = Samples.Single with { Documents = [Samples.Document(Samples.JointSymbol, "一份报告", Samples.Wg3)] };
        var shared = Printing.Share(new ReportContent("b", "", citing), new ReportContent("a", "", Samples.Joint));

        Assert.Empty(shared.Clashes);
        Assert.Equal([new ReportShare("a", [], []), new ReportShare("b", [0], [0])], shared.Shares.All);
    }

    [Theory]
    [InlineData("k", "K")]
    [InlineData("aa", "AA")]
    [InlineData("а", "А")]
    [InlineData("1", "_1")]
    [InlineData("a b", "A_0020B")]
    public void Letters(string letter, string expected) => Assert.Equal(expected, Identifiers.Letter(letter));

    [Fact]
    public void Hint_names_are_injective_and_case_safe()
    {
        string[] identifiers = ["Wg3_2022", "wg3_2022", "WG3_2022", "Wg3_2022_", "Wg32022", "ÉWg3", "éWg3", "_00C9Wg3", "_0Wg3", "Vienna_Wg3_2022"];
        var hints = identifiers.Select(i => HintNames.Of(i, "Text")).ToArray();

        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("Wg3_2022.Text.g.cs", hints[0]);
    }

    private static IEnumerable<string> Flat(IEnumerable<MemberGroup> groups) =>
        groups.SelectMany(g => g.Members.Select(m => g.Name + "." + m.Name).Concat(Flat(g.Groups).Select(n => g.Name + "." + n)));
}
