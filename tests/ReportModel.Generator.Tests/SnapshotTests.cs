using ReportModel.Drafting;

namespace ReportModel.Generator.Tests;

/// <summary>Every generated file as it is.</summary>
public class SnapshotTests
{
    [Fact]
    public void Two_reports_made_by_hand() => Snapshot.Verify(Printing.Files(Samples.Joint, Samples.Single).ByName(), "ByHand");

    [Fact]
    public void One_report_in_two_languages() => Snapshot.Verify(
        new Project().Add("/documents/" + TwoLanguages.ChineseFile, TwoLanguages.Chinese).Add("/documents/" + TwoLanguages.EnglishFile, TwoLanguages.English).Run().Files, "TwoLanguages");

    [Fact]
    public void The_seed() => Snapshot.Verify(Project.WithSeed.Run().Files, "Seed");
}
