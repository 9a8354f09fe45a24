namespace ReportModel.Tests.Reading;

/// <summary>Whose resolution a number means, and which title it bears.</summary>
public class NumberedCitationTests
{
    [Theory]
    [InlineData("CTOC/COP/WG.3/2030/5", "见第 8/1 号决议。", "CTOC/COP#resolution8/1")] // of the body above the working group
    [InlineData("A/80/21", "见第 79/1 号决议。", "A#resolution79/1")]
    [InlineData("A/80/557", "见第 79/1 号决议。", "A#resolution79/1")] // nothing is above the General Assembly
    [InlineData("CTOC/COP/WG.3/2030/5", "预防犯罪和刑事司法委员会开会，委员会第 26/4 号决定。", "E/CN.15#decision26/4")]
    [InlineData("CTOC/COP/WG.3/2030/5", "预防犯罪和刑事司法委员会第 26/3 号决议和第 26/4 号决议。", "E/CN.15#resolution26/3 E/CN.15#resolution26/4")]
    [InlineData("CTOC/COP/WG.3/2030/5", "缔约方会议第 8/1 号决议和预防犯罪和刑事司法委员会第 26/3 号决议。", "CTOC/COP#resolution8/1 E/CN.15#resolution26/3")]
    [InlineData("CTOC/COP/WG.3/2030/5", "缔约方会议（维也纳）第 8/1 号决议。", "CTOC/COP#resolution8/1")]
    [InlineData("CTOC/COP/WG.3/2030/5", "预防犯罪和刑事司法委员会开会。见第 26/4 号决定。", "E/CN.15#decision26/4")]
    public void The_body_is_the_last_that_was_named_or_the_one_above(string symbol, string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', SmallReport.Parse($"会议报告\n\n1. {text}\n", symbol).Report.Resolutions.Select(r => r.Id.Value)));

    [Fact]
    public void A_resolution_in_a_text_of_no_body_is_a_finding()
    {
        var result = ReportParser.Parse("会议报告\n\n1. 见第 8/1 号决议。\n", new ReportParserOptions { Language = "zh" }, TestContext.Current.CancellationToken);

        Assert.Equal("RM0021", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(result.Report.Resolutions);
    }

    [Theory]
    [InlineData("题为“加强合作”的第 8/1 号决议。", "加强合作")]
    [InlineData("题为“加强合作”第 8/1 号决议。", "加强合作")]
    [InlineData("题为“加强合作”  的  第 8/1 号决议。", "加强合作")]
    [InlineData("题为“加强合作”的其第 8/1 号决议。", "加强合作")]
    [InlineData("题为“其他”的文件和题为“加强合作”的第 8/1 号决议。", "加强合作")]
    [InlineData("题为“其他”的文件和第 8/1 号决议。", null)]
    [InlineData("题为“其他”。第 8/1 号决议。", null)]
    [InlineData("第 8/1 号决议。", null)]
    public void The_title_ends_right_before_the_number(string text, string? title) =>
        Assert.Equal(title, Assert.Single(SmallReport.Parse($"会议报告\n\n1. {text}\n").Report.Resolutions).Title);

    /// <summary>A phrase of a user's own may end with the place for the title.</summary>
    [Fact]
    public void A_title_without_quotation_marks_goes_up_to_the_number()
    {
        var chinese = DraftingConventions.For("zh")!;
        var own = chinese with { Citations = chinese.Citations with { ResolutionTitles = ["关于{title}"] } };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"), Conventions = own };

        var report = ReportParser.Parse("会议报告\n\n1. 关于加强合作 第 8/1 号决议。\n", options, TestContext.Current.CancellationToken).Report;

        Assert.Equal("加强合作", Assert.Single(report.Resolutions).Title);
    }

    [Theory]
    [InlineData("第 8/1 号决议", "8/1")]
    [InlineData("第8/1号决议", "8/1")]
    [InlineData("第 2008/909/JHA 号框架决定", "2008/909/JHA")]
    [InlineData("第 8 号决议", null)] // no number of a resolution
    [InlineData("第 /1 号决议", null)]
    [InlineData("第 号框架决定", null)]
    [InlineData("第 A/1 号决议", null)]
    [InlineData("第 8/1 号文件", null)]
    public void A_number_begins_with_a_digit_and_has_a_stroke(string words, string? number)
    {
        var citation = SmallReport.Saying($"见{words}。").Citations.FirstOrDefault(c => c.Kind is CitationKind.Resolution or CitationKind.LegalAct);

        Assert.Equal(number is null ? null : words, citation?.Words);
        Assert.Equal(number, citation?.LegalAct ?? citation?.Resolution?.Value.Split("resolution")[1]);
    }

    [Fact]
    public void The_body_that_another_paragraph_named_is_not_meant()
    {
        var report = SmallReport.Parse("会议报告\n\n1. 预防犯罪和刑事司法委员会第 26/3 号决议。\n\n2. 会议在维也纳举行，并在会上审议了若干其他问题，包括第 8/1 号决议。\n").Report;

        Assert.Equal(["E/CN.15#resolution26/3", "CTOC/COP#resolution8/1"], report.Resolutions.Select(resolution => resolution.Id.Value));
    }

    [Theory]
    [InlineData("resolution 53/3, A. Dube said, was clear.", "53/3")]
    [InlineData("resolution 79/93 A and A. Dube were quoted.", "79/93 A")]
    [InlineData("resolution 79/93 A and Bulgaria were quoted.", "79/93 A")]
    [InlineData("resolution 79/93 A and E/2015/99 were read.", "79/93 A")]
    [InlineData("resolution 79/93 A and B were read.", "79/93 A|79/93 B")]
    [InlineData("resolution 79/93 Parties were asked.", "79/93")]
    [InlineData("resolution 2200 (CCCLXXXVIII) was read.", "")] // no session has that number
    [InlineData("resolution 79/93", "79/93")] // a text that was cut
    [InlineData("resolution 79/93 A,", "79/93 A")]
    [InlineData("resolution 79/93 A and B", "79/93 A|79/93 B")]
    [InlineData("resolution 2200 A (XXI)", "2200 A (XXI)")]
    [InlineData("resolution 79/93 A and I. Dube were quoted.", "79/93 A")]
    [InlineData("resolution 79/93 H and I were read.", "79/93 H|79/93 I")]
    public void The_letter_of_a_part_stands_alone_behind_the_number(string text, string numbers)
    {
        var citations = SmallEnglishReport.Saying("It met.\n\n2. It was so. In General Assembly " + text).Paragraphs[1].Citations;

        Assert.Equal(numbers, string.Join('|', citations.Where(citation => citation.Resolution is not null).Select(citation => citation.Resolution!.Value.Value.Replace("A#resolution", "", StringComparison.Ordinal))));
    }
}
