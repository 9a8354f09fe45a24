using ReportModel;
using ReportModel.Untoc;
using Spectre.Console;

namespace QuickStart;

/// <summary>The report as a whole: title, dates, place, and how much of everything it holds.</summary>
internal static class Overview
{
    public static void Print(IAnsiConsole console)
    {
        Report report = Reports.Wg2Wg3_2022;
        console.Headline("The report", "Reports.Wg2Wg3_2022: read while the library compiled, not while this program runs.");

        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Row(grid, "Symbol", report.Symbol.ToString());
        Row(grid, "Title", report.Title);
        Row(grid, "Held", $"{report.HeldFrom} to {report.HeldTo}, {report.Place}");
        foreach (var meeting in report.Meetings)
        {
            Row(grid, meeting.Body.Acronym, $"{meeting.Body.Name}, {meeting.Count} meetings");
        }

        Row(grid, "Holds", $"{report.Paragraphs.Count} paragraphs, {report.Recommendations.Count} recommendations, "
            + $"{report.AgendaItems.Count} agenda items, {report.States.Count} States, {report.Documents.Count} documents");
        console.Write(grid);
    }

    private static void Row(Grid grid, string name, string value) => grid.AddRow(new Text(name, new Style(decoration: Decoration.Bold)), new Text(value));
}
