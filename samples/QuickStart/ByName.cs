using System.Runtime.CompilerServices;
using ReportModel;
using ReportModel.Untoc;
using Spectre.Console;

namespace QuickStart;

/// <summary>Facts cited by name: a typo here is a compiler error, and hovering over a name shows the official text.</summary>
internal static class ByName
{
    /// <summary>What the first column leaves of 100.</summary>
    private const int ValueWidth = 46;

    public static void Print(IAnsiConsole console)
    {
        console.Headline("Cited by name", "Each line is C# of samples/QuickStart/ByName.cs and what it gives.");

        var table = Terminal.NewTable("C#", "gives");
        table.Columns[0].NoWrap();

        Recommendation k = Recommendations.Wg3_2022.K;
        Cite(table, Recommendations.Wg3_2022.K.Text);
        Cite(table, k.Operatives);
        Cite(table, Recommendations.Wg2_2022.H.Topic);
        Cite(table, Recommendations.Wg2Wg3_2022.Para9.L.AdoptedBy);
        Cite(table, AgendaItems.Wg3_2022.Item1A.Title);
        Cite(table, AgendaItems.Wg3_2022.Item2.Discussion);
        Cite(table, AgendaItems.Wg3_2022.Item3.JointWith);
        Cite(table, States.CoteDIvoire);
        Cite(table, States.CoteDIvoire.NameIn("zh"));
        Cite(table, Documents.Ctoc_Cop_Wg3_2022_2.Title);
        Cite(table, Resolutions.Cop_9_1);

        console.Write(table);
    }

    private static void Cite(Table table, object? value, [CallerArgumentExpression(nameof(value))] string code = "") =>
        table.AddRow(new Text(code, new Style(Color.Green)), new Text(Cells.Excerpt(value?.ToString() ?? "", ValueWidth)));
}
