#if NET
using ReportModel.Text;

namespace ReportModel;

/// <content>The interfaces by which .NET reads and writes values.</content>
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
public sealed partial class DocumentSymbol : ISpanParsable<DocumentSymbol>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads a symbol.</summary>
    /// <param name="s">The symbol alone, as in <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no symbol; the message says why.</exception>
    public static DocumentSymbol Parse([DocumentSymbol] string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a symbol, if the text is one.</summary>
    /// <param name="s">The symbol alone, as in <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The symbol; <see cref="None"/> where the text is none.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse([DocumentSymbol] string? s, IFormatProvider? provider, out DocumentSymbol result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static DocumentSymbol Parse([DocumentSymbol] ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var symbol) ? symbol : Parse(s.ToString());

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DocumentSymbol)"/>
    public static bool TryParse([DocumentSymbol] ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentSymbol result) => TryParse(s, out result);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormattedText.TryCopy(ToString(format.ToString()), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormattedText.TryCopy(ToString(format.ToString()), utf8Destination, out bytesWritten);
}
#endif
