namespace ReportModel.Generator.Tests;

/// <summary>Every generated file as it is.</summary>
public class SnapshotTests
{
    [Fact]
    public void Two_reports_made_by_hand() => Snapshot.Verify(Printing.Files(Samples.Joint, Samples.Single).ByName(), "ByHand");

    [Fact]
    public void The_seed() => Snapshot.Verify(Project.WithSeed.Run().Files, "Seed");
}
