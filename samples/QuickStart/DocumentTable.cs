using ReportModel;
using ReportModel.Untoc;
using Spectre.Console;

namespace QuickStart;

/// <summary>The documents that were before the bodies: symbol, bodies, title.</summary>
internal static class DocumentTable
{
    /// <summary>What the other columns leave of 100.</summary>
    private const int TitleWidth = 60;

    public static void Print(IAnsiConsole console)
    {
        console.Headline("Documents", "The documents before the bodies; a joint document has two symbols and is one record.");

        var table = Terminal.NewTable("symbol", "before", "title");
        table.Columns[0].NoWrap();
        table.Columns[1].NoWrap();
        foreach (Document document in Reports.Wg2Wg3_2022.Documents)
        {
            table.AddRow(
                new Text(string.Join('\n', document.Symbols)),
                new Text(string.Join('\n', document.SubmittedTo)),
                new Text(Cells.Wrap(document.Title, TitleWidth)));
        }

        console.Write(table);
    }
}
