using Spectre.Console;

namespace ReportModel.Tool;

/// <summary>Where pictures are drawn.</summary>
internal static class Terminal
{
    /// <summary>What a redirected picture is wide, and what one in a terminal is at most: longer lines are hard to read.</summary>
    private const int Columns = 120;

    /// <summary>
    /// A terminal gets colours and its own width; a file or a pipe gets plain text of 120 columns, always the same, also on a
    /// build server that would colour it.
    /// </summary>
    public static IAnsiConsole Open(Streams streams)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(streams.Output),
            Ansi = streams.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = streams.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = streams.IsTerminal },
        });
        console.Profile.Width = streams.IsTerminal ? Math.Min(console.Profile.Width, Columns) : Columns;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
