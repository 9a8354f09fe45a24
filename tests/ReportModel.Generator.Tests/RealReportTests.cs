namespace ReportModel.Generator.Tests;

/// <summary>Real reports together in one project, under the names that their files have, read in place.</summary>
public class RealReportTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "..", "shared", "reports");

    private static readonly string[] s_names = ["A_53_603", "A_80_21", "Cn3_2025", "Hrc_59_60", "Sbi_2018_9", "Sbi_2023_10", "Sbsta_2016_4", "Wg4_2010"];

    /// <summary>The eight that were there first; others may stand beside them.</summary>
    [Fact]
    public void Each_has_the_name_of_its_symbol_and_none_loses_it()
    {
        Assert.SkipUnless(Directory.Exists(s_folder), "The reports are not here.");
        var project = Directory.EnumerateFiles(s_folder, "*.txt").Order(StringComparer.Ordinal)
            .Aggregate(new Project(), (all, path) => all.Add(path, File.ReadAllText(path)));
        var run = project.Run(tracksSteps: false);
        string[] identity = ["RM0004", "RM0005", "RM0006", "RM0007"];

        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Ids, id => identity.Contains(id));
        Assert.All(s_names, name => Assert.Contains(name + ".Report.g.cs", run.Files.Keys));
    }
}
