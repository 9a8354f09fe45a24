using ReportModel.Measuring;

namespace ReportModel.Tests.Measuring;

/// <summary>What is reached on the labelled reports is held.</summary>
public class ScoreTests
{
    public static TheoryData<string, string, int, int> Held => [.. Thresholds.All.Select(static row =>
        new TheoryDataRow<string, string, int, int>(row.Report.ToString(), row.Kind.ToString(), row.Precision, row.Recall))];

    [Theory]
    [MemberData(nameof(Held))]
    public void Precision_and_recall_do_not_fall(string report, string kind, int precision, int recall)
    {
        var score = ScoresOf(report).Single(score => score.Kind.ToString() == kind);

        Assert.True(
            (score.Precision ?? 1) * 100 >= precision && score.Recall * 100 >= recall,
            $"{report}, {kind}: precision {Figures.Percent(score.Precision)} of {precision} %, recall {Figures.Percent(score.Recall)} of {recall} %. {string.Concat(ScoreTable.Differences(score))}");
    }

    [Fact]
    public void Every_kind_of_fact_that_is_labelled_is_held()
    {
        var held = Thresholds.All.Select(static row => (row.Report.ToString(), row.Kind));
        var labelled =
            from path in LabelFile.All
            from kind in LabelledFacts.Of(LabelFile.Read(path)).Where(static fact => !fact.IsDoubtful).Select(static fact => fact.Kind).Distinct()
            select (LabelFile.SymbolOf(path).ToString(), kind);

        Assert.Equal(labelled.Order(), held.Order());
    }

    private static EquatableArray<Matching> ScoresOf(string report)
    {
        var symbol = DocumentSymbol.Parse(report);
        foreach (var (real, scores) in Scores.OfAll())
        {
            if (real.Report.Symbol.Parts.Contains(symbol))
            {
                return scores;
            }
        }

        Assert.Skip("The report is not here.");
        return [];
    }
}
