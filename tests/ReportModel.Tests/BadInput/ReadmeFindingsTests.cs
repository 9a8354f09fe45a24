namespace ReportModel.Tests.BadInput;

public class ReadmeFindingsTests
{
    [Theory]
    [InlineData("\n31. ", "\n32. ", "RM0010")]
    [InlineData("第 8(a)至(o)段", "第 8(a)至(z)段", "RM0023")]
    [InlineData("莫桑比克", "莫三比克", "RM0020")]
    public void A_finding_in_the_README_is_printed_so(string words, string by, string id)
    {
        var finding = Assert.Single(ReportParser.Parse(SeedWith.Replaced(words, by), Seed.SeedReport.Options, TestContext.Current.CancellationToken).Diagnostics);

        Assert.Equal(id, finding.Id);
        Assert.Contains($"report.txt{finding}\n", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
    }
}
