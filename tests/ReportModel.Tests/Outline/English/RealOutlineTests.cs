using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Tests.Outline.English;

/// <summary>
/// The real reports beside the repository: their numbered paragraphs are all there, in order, and nothing else is. The
/// expected numbers were read in the texts.
/// </summary>
public class RealOutlineTests
{
    [Theory]
    [InlineData("A_53_603.en.txt", "1-7 resolution/1-20")]
    [InlineData("A_80_21.en.txt", "1-27 resolutionA/0 resolutionB/1-166")]
    [InlineData("A_HRC_59_60.en.txt", "1-64")]
    [InlineData("CTOC_COP_WG.4_2010_6.en.txt", "1-3")]
    [InlineData("sbi2018_9_(report_SB_48.1).txt", "1-165 annexII/1-6")]
    [InlineData("sbi2023_10.txt", "1-170")]
    [InlineData("sbsta2016_4_(report_SB_45).txt", "1-122")]
    [InlineData(
        "E_2025_24.en.txt",
        "chapI/1-2 resolution/0 chapI/3 56/101/0 56/102/0 56/103/0 56/104/0 56/105/0 56/106/0 56/107/0 56/108/0 56/109/0 56/110/0 56/111/0 56/112/0 56/113/0 "
        + "56/114/0 56/115/0 56/116/0 56/117/0 56/118/0 56/119/0 56/120/0 56/121/0 56/122/0 56/123/0 56/124/0 56/125/0 56/126/0 "
        + "chapII/1-25 chapIII/1-3 chapIV/1 chapV/1-2 chapVI/1-4 chapVII/1-3 chapVIII/1-6")]
    public void Every_numbered_paragraph_is_there(string file, string expected)
    {
        var (outline, _) = Read(file);

        Assert.Equal(expected, Runs(outline));
    }

    /// <summary>SBSTA's table of contents ends with paragraph 121; its report with 122.</summary>
    [Theory]
    [InlineData("sbi2018_9_(report_SB_48.1).txt", "")]
    [InlineData("sbi2023_10.txt", "")]
    [InlineData("sbsta2016_4_(report_SB_45).txt", "81")]
    [InlineData("A_80_21.en.txt", "")]
    [InlineData("E_2025_24.en.txt", "")]
    public void The_outline_is_that_of_the_documents_own_table_of_contents(string file, string lines)
    {
        var (_, findings) = Read(file);

        Assert.Equal(lines, string.Join(' ', findings.Where(finding => finding.Id == "RM0046").Select(finding => finding.Source.Line)));
        Assert.DoesNotContain(findings, finding => finding.Id != "RM0046");
    }

    private static (DocumentOutline Outline, List<ReportDiagnostic> Findings) Read(string file)
    {
        Assert.SkipUnless(Hostile.Documents.Shared.Any(row => row.Data == file), "../shared/reports is absent.");
        var text = Hostile.Documents.Read(file);
        var conventions = DraftingConventions.For("en")!;
        var lines = SourceLines.Read(text);
        var findings = new List<ReportDiagnostic>();
        var blocks = BlockReader.Read(lines, conventions, LayoutProfile.Measure(lines, conventions.BlockEnds), TestContext.Current.CancellationToken);
        return (OutlineReader.Read(blocks, "A/1", findings, TestContext.Current.CancellationToken), findings);
    }

    /// <summary>"1-27 resolutionB/1-166": each run of numbers, with what numbers them.</summary>
    private static string Runs(DocumentOutline outline)
    {
        var runs = new List<(string Scope, int First, int Last)>();
        foreach (var paragraph in outline.Paragraphs)
        {
            if (runs.Count > 0 && runs[^1].Scope == paragraph.Scope && runs[^1].Last == paragraph.Number - 1)
            {
                runs[^1] = runs[^1] with { Last = paragraph.Number };
            }
            else
            {
                runs.Add((paragraph.Scope, paragraph.Number, paragraph.Number));
            }
        }

        return string.Join(' ', runs.Select(run => (run.Scope.Length == 0 ? "" : run.Scope + "/") + run.First + (run.Last > run.First ? "-" + run.Last : "")));
    }
}
