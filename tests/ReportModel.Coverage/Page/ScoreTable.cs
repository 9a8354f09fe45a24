namespace ReportModel.Measuring;

/// <summary>The table of precision and recall, and the lists of what was missed and what is wrong.</summary>
internal static class ScoreTable
{
    /// <summary>So many of each kind are listed; the counts say how many there are.</summary>
    private const int Listed = 12;

    public static MarkdownTable Of(IEnumerable<(RealReport Report, EquatableArray<Matching> Scores)> reports)
    {
        var table = new MarkdownTable("report", "kind", "labels:", "right:", "wrong:", "missed:", "precision:", "recall:", "of the right ones");
        foreach (var (report, scores) in reports)
        {
            foreach (var score in scores)
            {
                table.Row(
                    report.Report.Symbol.ToString(),
                    NameOf(score.Kind),
                    Figures.Number(score.Right + score.Missed.Count),
                    Figures.Number(score.Right),
                    Figures.Number(score.Wrong.Count),
                    Figures.Number(score.Missed.Count),
                    Figures.Percent(score.Precision),
                    Figures.Percent(score.Recall),
                    score.RightInDetail is { } detail ? $"{NameOfDetail(score.Kind)}: {Figures.Percent(detail, score.Right)}" : "");
            }
        }

        return table;
    }

    /// <summary>What differs, kind by kind, line by line.</summary>
    public static IEnumerable<string> Differences(Matching score)
    {
        foreach (var (what, facts) in new[] { ("missed", score.Missed), ("wrong", score.Wrong) })
        {
            if (facts.IsEmpty)
            {
                continue;
            }

            yield return $"- {NameOf(score.Kind)}, {what}: {Figures.Number(facts.Count)}\n";
            foreach (var fact in facts.Take(Listed))
            {
                yield return $"  - line {fact.Line}: {Shown(fact)}\n";
            }

            if (facts.Count > Listed)
            {
                yield return $"  - and {Figures.Number(facts.Count - Listed)} more\n";
            }
        }
    }

    public static string NameOf(FactKind kind) => kind switch
    {
        FactKind.Agenda => "agenda",
        FactKind.NextAgenda => "next agenda",
        FactKind.Document => "documents",
        FactKind.Statement => "statements",
        FactKind.StatementCount => "statements, counted",
        FactKind.Attendance => "attendance",
        FactKind.AttendanceCount => "attendance, counted",
        FactKind.Officer => "officers",
        FactKind.Meeting => "meetings",
        FactKind.Operative => "operatives",
        FactKind.OtherOperative => "operatives, other verbs",
        _ => kind.ToString(),
    };

    private static string NameOfDetail(FactKind kind) => kind == FactKind.Statement ? "capacity" : "addressee";

    private static string Shown(Fact fact)
    {
        var text = fact.Kind is FactKind.Operative ? $"{fact.Key}, {fact.Shown}" : fact.Shown;
        return (text.Length > 100 ? text[..99] + "…" : text).Replace("<", "&lt;", StringComparison.Ordinal);
    }
}
