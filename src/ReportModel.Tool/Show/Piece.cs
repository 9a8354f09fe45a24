using Spectre.Console;

namespace ReportModel.Tool;

/// <summary>A piece of a line of the tree.</summary>
/// <param name="Text">What it says; nothing is left out, the space before it too.</param>
/// <param name="Style">How it looks in a terminal.</param>
/// <param name="Gives">Whether it is cut where the line is too long.</param>
internal readonly record struct Piece(string Text, Style Style, bool Gives = false)
{
    private static readonly Style s_name = new(Color.Aqua);
    private static readonly Style s_heading = new(decoration: Decoration.Bold);
    private static readonly Style s_fact = new(Color.Olive);

    /// <summary>The name of a C# member, or of several; what has none leaves the place empty.</summary>
    public static Piece Name(params IEnumerable<string?> names) => new(string.Join(", ", names.Where(static name => name is not null)), s_name);

    /// <summary>A heading of the report, or of the tree.</summary>
    public static Piece Heading(string text) => new(Quotation.WholeOnOneLine(text), s_heading, Gives: true);

    /// <summary>Something that was read from the text.</summary>
    public static Piece Fact(string text) => new(Quotation.WholeOnOneLine(text), s_fact);

    /// <summary>Words of the tree itself.</summary>
    public static Piece Plain(string text) => new(text, Style.Plain);

    /// <summary>Text of the document, as much as fits.</summary>
    public static Piece Excerpt(string text) => new(Quotation.WholeOnOneLine(text), Style.Plain, Gives: true);
}
