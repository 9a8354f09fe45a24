using ReportModel.Drafting.Layout;
using ReportModel.Drafting.Parts;

namespace ReportModel.Drafting;

/// <summary>Drafts reports in the conventions of the seed report: the same number gives the same bytes everywhere.</summary>
public static class Draft
{
    /// <summary>So many reports have symbols and groups of their own; the number after the last begins again.</summary>
    public const int MostInSeries = DraftPlan.MostInSeries;

    /// <summary>Drafts one report.</summary>
    /// <param name="number">Chooses everything: bodies, year, agenda, wording, layout.</param>
    /// <param name="size">How long it is.</param>
    public static DraftedReport Report(int number, DraftSize size)
    {
        var draft = new DraftDocument(DraftPlan.Of(number, size));
        TitlePart.Write(draft);
        IntroductionPart.Write(draft);
        RecommendationsPart.Write(draft);
        DeliberationsPart.Write(draft);
        ArrangementsPart.Write(draft);
        AdoptionPart.Write(draft);
        var (text, report) = (PageLayout.Print(draft.Blocks, draft.Plan.Chance), draft.Complete());
        return new DraftedReport(text, report with { Coverage = WholeCoverage.Of(text, report) });
    }

    /// <summary>Drafts reports that can stand in one project: no two have a symbol, or a body and a year, in common.</summary>
    /// <param name="count">How many, at most <see cref="MostInSeries"/>.</param>
    /// <param name="size">How long each is.</param>
    public static IEnumerable<DraftedReport> Series(int count, DraftSize size) => count <= MostInSeries
        ? Enumerable.Range(0, count).Select(number => Report(number, size))
        : throw new ArgumentOutOfRangeException(nameof(count), count, "There are no more bodies and years.");
}
