using Microsoft.CodeAnalysis.Text;

namespace ReportModel;

/// <summary>A place in a text as the compiler counts: offsets, and lines and columns from 0.</summary>
/// <param name="Span">The offsets.</param>
/// <param name="Lines">The lines and columns.</param>
internal readonly record struct TextPlace(TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The place of a stretch; the nearest there is where the text has no such place.</summary>
    public static TextPlace Of(SourceText text, SourceSpan source)
    {
        var start = Offset(text, source.Line, source.Column);
        var end = Math.Max(start, Offset(text, source.EndLine, source.EndColumn));
        var span = TextSpan.FromBounds(start, end);
        return new(span, text.Lines.GetLinePositionSpan(span));
    }

    private static int Offset(SourceText text, int line, int column)
    {
        if (line < 1)
        {
            return 0;
        }

        if (line > text.Lines.Count)
        {
            return text.Length;
        }

        var found = text.Lines[line - 1];
        return Math.Min(found.Start + Math.Max(column - 1, 0), found.End);
    }
}
