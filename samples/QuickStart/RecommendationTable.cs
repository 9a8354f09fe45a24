using ReportModel;
using ReportModel.Untoc;
using Spectre.Console;

namespace QuickStart;

/// <summary>All recommendations, by the bodies that adopted them: who is to act, how strongly it is put, and how the text begins.</summary>
internal static class RecommendationTable
{
    /// <summary>What the other columns leave of 100.</summary>
    private const int ExcerptWidth = 49;

    public static void Print(IAnsiConsole console)
    {
        console.Headline("Recommendations", "Recommendations.All by AdoptedBy; one recommendation can ask several things of several addressees.");

        foreach (var group in Recommendations.All.GroupBy(r => r.AdoptedBy))
        {
            console.Write(new Text(string.Join(" and ", group.Key) + $": {group.Count()} recommendations", new Style(decoration: Decoration.Bold)));
            console.WriteLine();

            var table = Terminal.NewTable("para.", "addressee", "modality", "text");
            table.Columns[0].NoWrap();
            table.Columns[1].NoWrap();
            table.Columns[2].NoWrap();
            foreach (var recommendation in group)
            {
                table.AddRow(
                    new Text($"{recommendation.Paragraph} ({recommendation.Letter})"),
                    Lines(recommendation, Addressee),
                    Lines(recommendation, o => o.Modality.ToString()),
                    new Text(Cells.Excerpt(recommendation.Text, ExcerptWidth)));
            }

            console.Write(table);
        }
    }

    /// <summary>The kind of addressee; an organization by its acronym, as UNODC.</summary>
    private static string Addressee(Operative operative) =>
        operative.Addressee.Organization?.ToString() ?? operative.Addressee.Kind.ToString();

    private static Text Lines(Recommendation recommendation, Func<Operative, string> line) =>
        new(string.Join('\n', recommendation.Operatives.Select(line)));
}
