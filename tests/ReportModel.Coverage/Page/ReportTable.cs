using ReportModel.Layout;

namespace ReportModel.Measuring;

/// <summary>The tables with a row for each real report: how much of its text was understood, and how many facts were found.</summary>
internal static class ReportTable
{
    /// <summary>How much of each text has a role, and whether its paragraphs are complete.</summary>
    public static MarkdownTable OfTexts(IEnumerable<RealReport> reports)
    {
        var table = new MarkdownTable("report", "symbol", "characters:", "with a role:", "", "paragraphs:", "sequence", "contents page", "findings");
        foreach (var report in reports)
        {
            var known = report.Roles().Where(static span => span.Role != LineRole.Unexplained).Sum(static span => span.End - span.Start);
            table.Row(
                report.Name,
                report.Report.Symbol.ToString(),
                Figures.Number(report.Text.Length),
                Figures.Number(known),
                Figures.Percent(known, report.Text.Length),
                Figures.Number(report.Report.Paragraphs.Count),
                Sequence.Of(report.Report.Paragraphs),
                Contents(report),
                Findings(report.Result.Diagnostics));
        }

        return table;
    }

    /// <summary>How many facts of each kind were found.</summary>
    public static MarkdownTable OfFacts(IEnumerable<RealReport> reports)
    {
        var table = new MarkdownTable(
            "report", "agenda items:", "documents:", "statements:", "attendance:", "officers:", "meetings:", "recommendations:", "operatives:", "States:", "States not in the text");
        foreach (var real in reports)
        {
            var report = real.Report;
            var strangers = StatesInText.NotNamed(report, real.Text);
            int[] counts =
            [
                report.AgendaItems.Sum(static item => 1 + item.SubItems.Count), report.Documents.Count, report.Statements.Count, report.Attendance.Count,
                report.Officers.Count, report.Meetings.Count, report.Recommendations.Count, report.Recommendations.Sum(static r => r.Operatives.Count), report.States.Count,
            ];
            table.Row([real.Name, .. counts.Select(Figures.Number), strangers.IsEmpty ? "none" : string.Join(", ", strangers.Select(static s => s.Name))]);
        }

        return table;
    }

    private static string Contents(RealReport report) => ContentsPage.LastParagraph(report.Text) switch
    {
        null => "names none",
        var last when Sequence.IsWhole(report.Report.Paragraphs, last.Value) => $"1–{last}, all found",
        var last => $"1–{last}, not all found",
    };

    private static string Findings(IEnumerable<ReportDiagnostic> findings) => string.Join(
        ", ", findings.GroupBy(static f => f.Id).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => $"{g.Key} ×{g.Count()}"));
}
