using ReportModel.Layout;

namespace ReportModel.Measuring;

/// <summary>The tables with a row for each real report: how much of its text was understood, and how many facts were found.</summary>
internal static class ReportTable
{
    /// <summary>How much of each text has a role, and whether its paragraphs are complete.</summary>
    public static MarkdownTable OfTexts(IEnumerable<RealReport> reports)
    {
        var table = new MarkdownTable("report", "symbol", "characters:", "not blank:", "with a role:", "", "paragraphs:", "sequence", "contents page", "findings");
        foreach (var report in reports)
        {
            var coverage = report.Report.Coverage;
            table.Row(
                report.Name,
                report.Report.Symbol.ToString(),
                Figures.Number(report.Text.Length),
                Figures.Number(coverage.Characters),
                Figures.Number(coverage.CharactersWithRole),
                Figures.Percent(coverage.CharactersWithRole, coverage.Characters),
                Figures.Number(report.Report.Paragraphs.Count),
                Sequences.Of(coverage.Sequences),
                Sequences.AgainstContents(coverage.Sequences, ContentsPage.LastParagraph(report.Text)),
                Findings(report.Result.Diagnostics));
        }

        return table;
    }

    /// <summary>Which roles the characters have, in per cent: a role says where a text stands, not what was made of it.</summary>
    public static MarkdownTable OfRoles(IEnumerable<RealReport> reports)
    {
        var all = reports.Select(static report => (report.Name, report.Text.Length, Roles: report.Roles().ToLookup(static span => span.Role, static span => span.End - span.Start))).ToList();
        var roles = Enum.GetValues<LineRole>().Where(role => all.Exists(report => report.Roles[role].Any())).ToList();
        var table = new MarkdownTable(["report", .. roles.Select(static role => NameOf(role) + ":")]);
        foreach (var (name, length, spans) in all)
        {
            table.Row([name, .. roles.Select(role => spans[role].Any() ? Figures.Percent(spans[role].Sum(), length) : "")]);
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

    /// <summary>The name of a role in words: "section heading".</summary>
    private static string NameOf(LineRole role) =>
        string.Concat(role.ToString().Select(static (c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));

    private static string Findings(IEnumerable<ReportDiagnostic> findings) => string.Join(
        ", ", findings.GroupBy(static f => f.Id).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => $"{g.Key} ×{g.Count()}"));
}
