namespace ReportModel.Analyzers.Tests;

/// <summary><c>.editorconfig</c> does not reach additional files; a global analyzer config does.</summary>
public class SeverityTests
{
    private static readonly InMemoryText s_report = new(Seed.FileName, Seed.With("莫桑比克", "莫三比克"));

    [Theory]
    [InlineData("", "warning RM0020")]
    [InlineData("dotnet_diagnostic.RM0020.severity = error", "error RM0020")]
    [InlineData("dotnet_diagnostic.RM0020.severity = suggestion", "info RM0020")]
    public async Task A_global_config_sets_the_severity(string config, string finding)
    {
        var found = Assert.Single(await Analysis.RunAsync(s_report, ItemMetadata.Document, new GlobalConfig(config)));

        Assert.Contains(": " + finding + ": ", Analysis.Print(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_global_config_silences_a_finding() =>
        Assert.Empty(await Analysis.RunAsync(s_report, ItemMetadata.Document, new GlobalConfig("dotnet_diagnostic.RM0020.severity = none")));
}
