using Markdig;

namespace ReportModel.Benchmarks;

/// <summary>One text, read in several ways.</summary>
internal static class Yardsticks
{
    public static ReportParserOptions Options { get; } = new()
    {
        Symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4"),
        Language = "zh",
    };

    /// <summary>The least that a reader of lines does.</summary>
    public static int LineLoop(string text)
    {
        var length = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            length += line.Trim().Length;
        }

        return length;
    }

    /// <summary>A text by the parser, by Markdig, and line by line, in turns.</summary>
    public static IReadOnlyList<Figure> Measure(string text, ReportParserOptions options) => Turns.Measure(
    [
        ("parse", () => GC.KeepAlive(ReportParser.Parse(text, options))),
        ("markdig", () => GC.KeepAlive(Markdown.Parse(text))),
        ("lines", () => LineLoop(text)),
    ]);
}
