namespace ReportModel.Tests.Reading;

/// <summary>A report of a single body need not say which body it means.</summary>
public class SingleBodyTests
{
    private const string Text = """
        会议报告

        1. 工作组通过了以下建议：
        (a) 鼓励各国开展合作。
        2. 工作组通过了议程如下：
        1. 组织事项。
        2. 移交。
        3. 其他事项。
        3. 在议程项目 2 下，《公约》下列缔约国的代表作了发言：中国、日本。
        4. 工作组收到了下列文件：
        (a) 临时议程（CTOC/COP/WG.3/2030/1）。
        """;

    [Fact]
    public void The_working_group_alone_is_the_body_of_the_report()
    {
        var result = SmallReport.Parse(Text);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("WG.3", Assert.Single(Assert.Single(result.Report.Recommendations).AdoptedBy).Acronym);
        Assert.Equal("WG.3", Assert.Single(Assert.Single(result.Report.Documents).SubmittedTo).Acronym);
        Assert.Equal(["CHN", "JPN"], result.Report.AgendaItems[1].Statements.Select(s => s.State!.Iso3));
    }

    [Fact]
    public void A_body_that_no_catalogue_holds_is_known_by_its_symbol()
    {
        var body = Assert.Single(SmallReport.Parse("会议报告\n\n1. 第一段。\n", "ST/SG/AC.99/50").Report.Bodies);

        Assert.Equal(("ST/SG/AC.99", "AC.99", "ST/SG/AC.99"), (body.Symbol, body.Acronym, body.Name));
    }

    /// <summary>A report may bear the symbol of a conference and that of its working group, which met.</summary>
    [Fact]
    public void Of_a_body_and_one_below_it_the_latter_is_meant() => Assert.Equal(
        ["CTOC/COP/WG.3/2030#item1", "CTOC/COP/WG.3/2030#item2", "CTOC/COP/WG.3/2030#item3"],
        SmallReport.Parse(Text, "CTOC/COP/2030/5-CTOC/COP/WG.3/2030/5").Report.AgendaItems.Select(item => item.Id.Value));

    /// <summary>A single word is left out before a name: what follows may look like another and be the name's own.</summary>
    [Fact]
    public void An_acronym_may_begin_with_a_word_that_stands_before_names()
    {
        var own = new BodyEntry { Body = new() { Symbol = "CTOC/COP/WG.6", Acronym = "A to Z Panel", Name = "Panel on Terms" } };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.6/2030/5"), Language = "en", Bodies = BodyCatalogue.Default.With([own]) };
        var result = ReportParser.Parse(
            "Report on the meeting\n\n1. The A to Z Panel adopted the following recommendations:\n(a) States should share data on rivers.\n",
            options,
            TestContext.Current.CancellationToken);

        Assert.Equal(own.Body, Assert.Single(Assert.Single(result.Report.Recommendations).AdoptedBy));
    }

    [Fact]
    public void Of_two_bodies_it_says_nothing()
    {
        var result = SmallReport.Parse(Text, "CTOC/COP/WG.2/2030/5-CTOC/COP/WG.3/2030/5");

        Assert.Contains(result.Diagnostics, d => d.Id == "RM0021");
    }

    /// <summary>E/CN.15 is no body under E/CN.1, although its symbol begins alike.</summary>
    [Fact]
    public void A_title_names_a_body_under_that_of_the_symbol_or_none()
    {
        var report = SmallEnglishReport.Parse(
            "Report of the Commission on Crime Prevention and Criminal Justice\n\n1. The Commission had before it the following documents:\n(a) Report on rivers (E/CN.1/2031/3);\n(b) Report on lakes (E/CN.1/2031/4).\n",
            "E/CN.1/2031/9");

        Assert.Equal("E/CN.1", Assert.Single(report.Documents[0].SubmittedTo).Symbol);
    }
}
