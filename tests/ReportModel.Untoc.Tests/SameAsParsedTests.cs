namespace ReportModel.Untoc.Tests;

/// <summary>The prebuilt report is what the parser reads from the seed at run time, word for word and line for line.</summary>
public class SameAsParsedTests
{
    private static readonly Report Parsed = ReportParser.Parse(
        Repository.SeedText,
        new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4"), Language = "zh" }).Report;

    public static TheoryData<string> Kinds =>
    [
        nameof(AgendaItem), nameof(Attendance), nameof(Citation), nameof(Document), nameof(Instrument), nameof(InvitedSpeaker),
        nameof(LegalAct), nameof(Meeting), nameof(Officer), nameof(Panellist), nameof(Paragraph), nameof(ParagraphItem),
        nameof(Recommendation), nameof(Resolution), nameof(Section), nameof(Statement),
    ];

    [Fact]
    public void The_report_is_equal() => Assert.Equal(Parsed, Reports.Wg2Wg3_2022);

    /// <summary>A difference in one part is easier to read than one in the whole report.</summary>
    [Fact]
    public void Each_part_is_equal() => Assert.All(typeof(Report).GetProperties(), part =>
        Assert.Equal(part.GetValue(Parsed), part.GetValue(Reports.Wg2Wg3_2022)));

    /// <summary>All but text that belongs to nothing, of which the seed has none.</summary>
    [Fact]
    public void The_list_of_kinds_is_complete()
    {
        Assert.Equal(
            Facts.Kinds.Select(k => k.Name).Order(StringComparer.Ordinal),
            Kinds.Select(k => k.Data).Append(nameof(LeftOverText)).Order(StringComparer.Ordinal));
        Assert.Empty(Parsed.Coverage.LeftOver);
    }

    /// <summary>Positions take no part in equality, so they are compared on their own.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Positions_are_equal(string kind)
    {
        var expected = Positions(Parsed, kind);

        Assert.NotEmpty(expected);
        Assert.DoesNotContain(expected, position => position.Source == SourceSpan.None);
        Assert.Equal(expected, Positions(Reports.Wg2Wg3_2022, kind));
    }

    private static List<(string Path, SourceSpan Source)> Positions(Report report, string kind) =>
        [.. Facts.Of(report).Where(f => f.Fact.GetType().Name == kind).Select(f => (f.Path, f.Fact.Source))];
}
