using ReportModel.Measuring;

namespace ReportModel.Tests.Measuring;

/// <summary>How what was found is held against the labels.</summary>
public class MatchingTests
{
    [Fact]
    public void A_label_is_found_within_the_lines_of_a_fact_and_one_line_off()
    {
        Assert.Equal(1, Score([Label(9, "CHN")], [Found(10, 12, "CHN")]).Right);
        Assert.Equal(1, Score([Label(13, "CHN")], [Found(10, 12, "CHN")]).Right);
        Assert.Equal(0, Score([Label(8, "CHN")], [Found(10, 12, "CHN")]).Right);
        Assert.Equal(0, Score([Label(14, "CHN")], [Found(10, 12, "CHN")]).Right);
    }

    [Fact]
    public void Each_fact_is_that_of_one_label()
    {
        var score = Score([Label(10, "CHN"), Label(10, "CHN")], [Found(10, 10, "CHN")]);

        Assert.Equal((1, 1, 0), (score.Right, score.Missed.Count, score.Wrong.Count));
        Assert.Equal((1.0, 0.5), (score.Precision, score.Recall));
    }

    [Fact]
    public void What_is_no_label_is_wrong()
    {
        var score = Score([Label(10, "CHN")], [Found(10, 10, "CHN"), Found(10, 10, "FRA")]);

        Assert.Equal(["FRA"], score.Wrong.Select(static fact => fact.Key));
        Assert.Equal((0.5, 1.0), (score.Precision, score.Recall));
    }

    [Fact]
    public void A_label_leaves_to_others_what_only_they_can_be()
    {
        // The first label could be either fact, the second only the one that goes on to line 20.
        Assert.Equal(2, Score([Label(10, "CHN"), Label(20, "CHN")], [Found(10, 20, "CHN"), Found(10, 10, "CHN")]).Right);
    }

    [Fact]
    public void Doubtful_labels_count_neither_way()
    {
        var doubtful = Label(10, "CHN") with { IsDoubtful = true };

        var found = Score([doubtful, Label(30, "FRA")], [Found(10, 10, "CHN"), Found(30, 30, "FRA")]);
        var missed = Score([doubtful, Label(30, "FRA")], [Found(30, 30, "FRA")]);

        Assert.Equal((1, 0, 0), (found.Right, found.Wrong.Count, found.Missed.Count));
        Assert.Equal((1, 0, 0), (missed.Right, missed.Wrong.Count, missed.Missed.Count));
    }

    [Fact]
    public void What_may_differ_is_counted_apart()
    {
        var score = Score([Label(10, "CHN") with { Detail = "State" }, Label(11, "FRA") with { Detail = "State" }],
            [Found(10, 10, "CHN") with { Detail = "State" }, Found(11, 11, "FRA") with { Detail = "Observer" }]);

        Assert.Equal((2, 1), (score.Right, score.RightInDetail));
    }

    [Fact]
    public void Nothing_found_has_no_precision() => Assert.Null(Score([Label(10, "CHN")], []).Precision);

    private static Fact Label(int line, string key) => Found(line, line, key);

    private static Fact Found(int line, int endLine, string key) => new(FactKind.Statement, line, endLine, key, key);

    private static Matching Score(Fact[] labels, Fact[] found) => Assert.Single(Matching.Of(labels, found));
}
