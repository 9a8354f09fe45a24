namespace ReportModel.Generator.Tests.Hostile;

/// <summary>What the fuzzer found on the road to compiled C#, each made as small as it can be.</summary>
public class FoundTests
{
    /// <summary>A joint document of one symbol twice had one member twice.</summary>
    [Fact]
    public void A_masthead_that_a_running_head_repeats() =>
        Assert.NotEmpty(Road.AssertHolds("E/2025/24\n\n\fE/2025/24\n\n1. 委员会通过了本报告。\n", "report.zh.txt"));
}
