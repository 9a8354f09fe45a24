using ReportModel;
using ReportModel.Untoc;
using Spectre.Console;

namespace QuickStart;

/// <summary>The way back: from a name in code to the line of the report.</summary>
internal static class SourcePlace
{
    public static void Print(IAnsiConsole console)
    {
        console.Headline("Where it stands", "Source leads from every fact to its line and column in the text that was read.");

        Recommendation k = Recommendations.Wg3_2022.K;
        console.WriteLine($"{k}");
        console.Write(new Padder(new Text(Cells.Wrap(k.Text, 90)), new Padding(2, 0, 0, 0)));
        console.WriteLine($"stands from line {k.Source.Line}, column {k.Source.Column} to line {k.Source.EndLine}, column {k.Source.EndColumn} of");
        console.WriteLine("seeds/CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4.zh.txt");
        console.WriteLine($"SHA-256 (line ends LF) {Reports.Sha256.Wg2Wg3_2022}");
    }
}
