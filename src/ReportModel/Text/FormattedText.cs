#if NET
using System.Text;

namespace ReportModel.Text;

/// <summary>Copies the text of a value to where a formatter wants it.</summary>
internal static class FormattedText
{
    /// <summary>Refuses every format but the general one, <c>G</c>.</summary>
    public static void Check(ReadOnlySpan<char> format, string kind)
    {
        if (!format.IsEmpty && format is not "G")
        {
            throw new FormatException($"{kind} has one format, \"G\"; \"{format}\" is none.");
        }
    }

    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryCopy(string text, Span<byte> utf8Destination, out int bytesWritten) =>
        Encoding.UTF8.TryGetBytes(text, utf8Destination, out bytesWritten);
}
#endif
