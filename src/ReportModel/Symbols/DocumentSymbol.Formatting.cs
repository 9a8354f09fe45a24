#if NET
using System.Diagnostics.CodeAnalysis;

namespace ReportModel;

/// <content>The interfaces by which .NET reads and writes values; a symbol is written alike in every culture.</content>
public sealed partial class DocumentSymbol : ISpanParsable<DocumentSymbol>, ISpanFormattable
{
    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s, out result);

    static DocumentSymbol ISpanParsable<DocumentSymbol>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var symbol) ? symbol : Parse(s.ToString());

    static bool ISpanParsable<DocumentSymbol>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? _text
        : throw new FormatException($"A document symbol has one format, \"G\"; \"{format}\" is none.");

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!format.IsEmpty && format is not "G")
        {
            throw new FormatException($"A document symbol has one format, \"G\"; \"{format}\" is none.");
        }

        var fits = _text.TryCopyTo(destination);
        charsWritten = fits ? _text.Length : 0;
        return fits;
    }
}
#endif
