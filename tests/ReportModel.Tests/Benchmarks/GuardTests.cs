using ReportModel.Benchmarks;

namespace ReportModel.Tests.Benchmarks;

/// <summary>What the guard of the benchmarks says of measured ratios beside recorded ones.</summary>
public class GuardTests
{
    private static readonly RecordedRatios s_recorded = RecordedRatios.Parse("# head\nparsing.a = 2\nparsing.b = 0.01\nscale.c = 1\n");

    [Fact]
    public void Half_as_much_again_is_accepted_and_more_is_not()
    {
        var verdict = Verdict.Of(["parsing"], [Measured("parsing.a", 3), Measured("parsing.b", 0.0151)], s_recorded);

        Assert.Empty(verdict.Mistakes);
        Assert.Equal("parsing.b", Assert.Single(verdict.Slower).Key);
    }

    [Fact]
    public void What_could_not_be_measured_is_beyond_any_ratio() =>
        Assert.Single(Verdict.Of(["parsing"], [Measured("parsing.a", double.NaN), Measured("parsing.b", 0.01)], s_recorded).Slower);

    [Fact]
    public void A_key_that_is_not_recorded_is_an_error_that_says_how_to_record_it() => Assert.Equal(
        ["'parsing.new' was measured but is not recorded. Record it: dotnet run -c Release --project tests/ReportModel.Benchmarks -- record parsing"],
        Verdict.Of(["parsing"], [Measured("parsing.a", 1), Measured("parsing.b", 0.001), Measured("parsing.new", 1)], s_recorded).Mistakes);

    [Fact]
    public void A_key_that_was_not_measured_is_an_error_where_its_subject_was()
    {
        Assert.Equal(
            ["'parsing.b' is recorded but was not measured. Where it is gone for good, record anew: dotnet run -c Release --project tests/ReportModel.Benchmarks -- record parsing"],
            Verdict.Of(["parsing"], [Measured("parsing.a", 1)], s_recorded).Mistakes);
        Assert.Empty(Verdict.Of(["scale"], [Measured("scale.c", 1)], s_recorded).Mistakes);
    }

    [Fact]
    public void It_says_which_ratio_is_beyond_and_by_how_much() => Assert.Equal(
        "'parsing.a' (what, beside beside) is 4.00: 2.00 times the recorded 2.00, and at most 1.50 times is accepted. "
            + "Where that is meant, record anew: dotnet run -c Release --project tests/ReportModel.Benchmarks -- record parsing",
        Verdict.Explain(Measured("parsing.a", 4), s_recorded));

    [Fact]
    public void Recording_one_subject_leaves_the_others() => Assert.EndsWith(
        "\nparsing.a = 1.23\nscale.c = 1.00\n", s_recorded.With(["parsing"], [Measured("parsing.a", 1.2345)]).ToString(), StringComparison.Ordinal);

    [Fact]
    public void What_is_recorded_is_read_again()
    {
        var text = s_recorded.With(["scale"], [Measured("scale.c", 21.66), Measured("scale.d", 0.004179)]).ToString();

        Assert.Equal(text, RecordedRatios.Parse(text).ToString());
        Assert.True(RecordedRatios.Parse(text).TryGet("scale.d", out var ratio));
        Assert.Equal(0.00418, ratio);
    }

    [Theory]
    [InlineData("parsing.a")]
    [InlineData("parsing.a = quick")]
    [InlineData("parsing.a = 1\nparsing.a = 2")]
    public void A_line_that_is_no_ratio_is_an_error_that_quotes_it(string text) =>
        Assert.Contains("parsing.a", Assert.Throws<FormatException>(() => RecordedRatios.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_table_says_whether_the_goal_is_reached() => Assert.Equal(
        "| what | beside | ratio  | goal      | reached |\n| ---- | ------ | ------ | --------- | ------- |\n"
            + "| what | beside | 0.0123 | at most 1 | yes     |\n| what | beside | 21.7   | at most 1 | no      |\n",
        RatioTable.Print([Measured("a", 0.01234), Measured("b", 21.66)]));

    private static Ratio Measured(string key, double value) => new(key, "what", "beside", value, 1);
}
