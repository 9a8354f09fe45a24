using System.Globalization;
using System.Text;

namespace ReportModel;

/// <summary>Shows a text of a document in a message.</summary>
internal static class Quotation
{
    private const int Length = 20;
    private const int LineLength = 300;

    /// <summary>Shortens a text: enough to see which one is meant.</summary>
    public static string Of(string text) => Cut(text, Length);

    /// <summary>
    /// A text as it may stand on a line of a build's output: line ends and tabs are spaces, and characters that are not seen,
    /// turn the direction of writing or drive a terminal are shown by their numbers. A long text is cut, so is one that its numbers make long.
    /// </summary>
    public static string OnOneLine(string text) => Cut(WholeOnOneLine(Cut(text, LineLength)), LineLength);

    /// <summary>The same, however long the text is.</summary>
    public static string WholeOnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            switch (CharUnicodeInfo.GetUnicodeCategory(text, i))
            {
                case UnicodeCategory.Control when char.IsWhiteSpace(text[i]):
                case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    line.Append(' ');
                    break;
                case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate:
                    line.Append("[U+").Append((isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
                    break;
                default:
                    line.Append(text, i, isPair ? 2 : 1);
                    break;
            }

            i += isPair ? 1 : 0;
        }

        return line.ToString();
    }

    /// <summary>The beginning of a text; a pair of surrogates stays whole.</summary>
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : $"{text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)}…";
}
