using System.Text;

namespace ReportModel.Measuring;

/// <summary>The page docs/coverage.md.</summary>
internal static class CoveragePage
{
    public static string Print(EquatableArray<RealReport> reports)
    {
        var scores = Scores.OfAll().ToList();
        var page = new StringBuilder(Head);
        page.Append(ReportTable.OfTexts(reports)).Append('\n').Append(RoleHead).Append(ReportTable.OfRoles(reports)).Append('\n').Append(FactHead).Append(ReportTable.OfFacts(reports)).Append('\n');
        page.Append(ScoreHead).Append(ScoreTable.Of(scores));
        foreach (var (report, matchings) in scores)
        {
            page.Append("\n<details>\n<summary>").Append(report.Report.Symbol).Append(": what was missed, and what is wrong</summary>\n\n");
            page.AppendJoin("", matchings.SelectMany(ScoreTable.Differences)).Append("\n</details>\n");
        }

        return page.ToString();
    }

    private const string Head = """
        # How much of real reports is understood

        Printed by `dotnet run --project tests/ReportModel.Coverage > docs/coverage.md` from the real reports, which are
        kept beside the repository and not in it, and from the labels in `tests/ReportModel.Tests/Coverage/Labels`.

        ## The texts

        `not blank`, `with a role` and `sequence` are `Report.Coverage`: the characters without blank lines and the white
        space around lines; those of them that stand in a heading, a paragraph, an item, page furniture or whatever else has a
        place in a report; and the paragraph numbers, with those that are missing. Where chapters count anew, and in each
        resolution, a sequence begins. `contents page` is what the report's own contents page says under "Paragraphs", read
        apart from the parser. `findings` are those of the parser, by rule.


        """;

    private const string RoleHead = """
        Every character of a text, blank or not, is in exactly one stretch of one role. A role says where a text stands, not
        what was made of it; in per cent of all characters:


        """;

    private const string FactHead = """
        ## The facts

        `States not in the text` are States that the report is said to name, and none of whose names, short, formal or
        of prose, stands in its text where no longer name of another State does.


        """;

    private const string ScoreHead = """
        ## Precision and recall

        Three reports were read from beginning to end by somebody who had not seen what the parser makes of them. Those who
        wrote the rules had these labels and texts before them, so the figures say how well the rules fit these reports,
        and little of others. What the parser found is held against the labels, each fact of either side once:

        - A fact is that of a label where it is of the label's kind, the label's line is within the fact's lines or one
          line off, and both say the same: for States the same State by whatever name, else the same words without case,
          articles before them, and the white space and hyphens that extraction changes.
        - Agenda: number and title, meetings: number and day, officers: name, office and State; all three wherever they stand.
        - Documents: the symbol, once for each report, where it stands first. Statements: the speaker, or the group on whose behalf where no speaker is named; the capacity is a figure of its own. Counts: the
          number, and of whom.
        - Operatives: the modality; its lines are those of the paragraph or item in which it stands. Who is addressed is a
          figure of its own. Verbs that share a modality (stress, underline, underscore, highlight: emphasize) are one.
          Verbs for which the model has no modality are counted apart, as missed.
        - Labels that are marked as doubtful in the files count neither way.


        """;
}
