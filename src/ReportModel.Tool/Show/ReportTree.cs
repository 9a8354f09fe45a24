using Spectre.Console;

namespace ReportModel.Tool;

/// <summary>A report as a tree: its outline with the recommendations, then each kind of fact, with the C# names.</summary>
internal static class ReportTree
{
    public static Tree Of(ReadDocument document, DocumentSet documents, int width)
    {
        var (report, names) = (document.Report!, documents.NamesIn(document));
        var root = new Spectre.Console.Paragraph();
        root.Append(report.Symbol.ToString(), Piece.Heading("").Style);
        root.Append($"  {report.Language}");
        if (names.Report is not null)
        {
            root.Append("  " + names.Report, Piece.Name("").Style);
        }

        var tree = new Tree(root);
        var branch = new Branch(tree, width);
        AddHead(branch, report);
        OutlineBranch.AddTo(branch, report, names);
        AgendaBranch.AddTo(branch, report, names);
        MeetingBranch.AddTo(branch, report);
        WorksBranch.AddTo(branch, report, names);
        AddCoverage(branch, report.Coverage);
        AddFindings(branch, documents.FindingsIn(document));
        return tree;
    }

    private static void AddHead(Branch branch, Report report)
    {
        if (report.Title.Length > 0)
        {
            branch.AddWhole(report.Title);
        }

        if (report.HeldFrom is { } first)
        {
            branch.Add(Piece.Plain("held"), Piece.Fact(report.HeldTo is { } last && last != first ? $"{first} to {last}" : first.ToString()), Piece.Fact(report.Place ?? ""));
        }
    }

    /// <summary>How much of the report was understood.</summary>
    private static void AddCoverage(Branch branch, Coverage coverage) => branch.Add(
        Piece.Heading("Coverage"),
        Piece.Fact(FormattableString.Invariant($"{coverage.Percent} %")),
        Piece.Plain(FormattableString.Invariant($"of {coverage.Characters} characters")),
        Piece.Fact(coverage.MissingParagraphs == 0 ? "" : FormattableString.Invariant($"{Count.Of(coverage.MissingParagraphs, "paragraph number")} missing")));

    private static void AddFindings(Branch branch, IEnumerable<ReportDiagnostic> findings)
    {
        var counts = findings.CountBy(static finding => finding.Severity).OrderByDescending(static count => count.Key)
            .Select(static count => FormattableString.Invariant($"{count.Value} {count.Key.ToString().ToLowerInvariant()}{(count.Value == 1 ? "" : "s")}"))
            .ToList();
        branch.Add(Piece.Heading("Findings"), Piece.Fact(counts.Count == 0 ? "none" : string.Join(", ", counts)), Piece.Plain(counts.Count == 0 ? "" : "(reportmodel check prints them)"));
    }
}
