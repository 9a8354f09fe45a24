using Own = OwnReport.UnitedNations;

namespace ReportModel.Untoc.Tests;

/// <summary>What the samples print, and that a report of one's own is read like the seed.</summary>
public class SampleTests
{
    [Fact]
    public void The_tour_is_the_same_each_time() => Assert.Equal(Sample.QuickStart, Sample.Run("QuickStart"));

    [Fact]
    public void The_tour_is_plain_text_where_it_goes_to_a_file() =>
        Assert.DoesNotContain(Sample.QuickStart, c => char.IsControl(c) && c != '\n');

    [Fact]
    public void The_tour_fits_in_100_columns() =>
        Assert.All(Sample.QuickStart.Split('\n'), line => Assert.InRange(line.Sum(Cells), 0, 100));

    [Fact]
    public void The_tour_shows_every_recommendation_speaker_and_document()
    {
        Assert.All(Recommendations.All, r => Assert.Contains($" {r.Paragraph} ({r.Letter}) ", Sample.QuickStart, StringComparison.Ordinal));
        Assert.All(Documents.All.SelectMany(d => d.Symbols), s => Assert.Contains(s.ToString(), Sample.QuickStart, StringComparison.Ordinal));
        Assert.Contains("Iran (Islamic Republic", Sample.QuickStart, StringComparison.Ordinal);
        Assert.Contains("line 159, column 1", Sample.QuickStart, StringComparison.Ordinal);
    }

    /// <summary>Its report is of another body, year and layout than the seed; nothing in the names is special to the seed.</summary>
    [Fact]
    public void The_report_of_ones_own_has_names_of_its_own()
    {
        Report report = Own.Reports.Wg7_2030;

        Assert.Equal((new CalendarDate(2030, 9, 3), new CalendarDate(2030, 9, 5), "维也纳"), (report.HeldFrom, report.HeldTo, report.Place));
        Assert.Equal(10, report.Paragraphs.Count);
        Assert.Equal([Own.Recommendations.Wg7_2030.A, Own.Recommendations.Wg7_2030.B], Own.Recommendations.All);
        Assert.Equal("秘书处应编写港口联络点名录，并每年更新。", Own.Recommendations.Wg7_2030.B.Text);
        Assert.Equal(["1", "1a", "1b", "2", "3"], Own.AgendaItems.Wg7_2030.All.Select(i => FormattableString.Invariant($"{i.Number}{i.Letter}")));
        Assert.Equal(["Chile", "Kenya", "Portugal"], Own.States.All.Select(s => s.Name).Order(StringComparer.Ordinal));
        Assert.Equal("秘书处编写的背景文件，内容是港口联络点", Own.Documents.Ctoc_Cop_Wg7_2030_2.Title);
    }

    /// <summary>The two catalogues share the library's States.</summary>
    [Fact]
    public void Two_packages_of_reports_live_side_by_side() => Assert.Same(Own.States.Kenya, StateCatalogue.ByIso3(States.Id.Kenya));

    private static int Cells(char c) => c >= '\u2E80' ? 2 : 1;
}
