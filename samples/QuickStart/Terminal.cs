using System.Text;
using Spectre.Console;

namespace QuickStart;

/// <summary>Where the tour is printed.</summary>
internal static class Terminal
{
    private const int Columns = 100;

    /// <summary>
    /// A terminal gets colours and its own width up to 100 columns; a file or a pipe gets plain text of 100 columns,
    /// always the same, also on a build server that would colour it.
    /// </summary>
    public static IAnsiConsole Open()
    {
        Console.OutputEncoding = Encoding.UTF8;
        var redirected = Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = !redirected },
        });
        console.Profile.Width = redirected ? Columns : Math.Min(console.Profile.Width, Columns);
        return console;
    }

    /// <summary>A headline over a part of the tour, with a line that says what to look at.</summary>
    public static void Headline(this IAnsiConsole console, string title, string explanation)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{title.EscapeMarkup()}[/]") { Justification = Justify.Left, Style = "blue" });
        console.Write(new Text(explanation, new Style(decoration: Decoration.Dim)));
        console.WriteLine();
        console.WriteLine();
    }

    /// <summary>A table as wide as the terminal, with as little ink as a table needs.</summary>
    public static Table NewTable(params string[] headings)
    {
        var table = new Table().Border(TableBorder.Simple).Expand();
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading)) { Padding = new Padding(0, 0, 2, 0) });
        }

        return table;
    }
}
