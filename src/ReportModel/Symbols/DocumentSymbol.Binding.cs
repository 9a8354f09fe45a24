#if NET
using System.Diagnostics.CodeAnalysis;
using ReportModel.Text;

namespace ReportModel;

/// <content>The interfaces by which .NET reads and writes values; explicit, since no member depends on a culture and none should look as if it did.</content>
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
public sealed partial class DocumentSymbol : ISpanParsable<DocumentSymbol>, ISpanFormattable, IUtf8SpanFormattable
{
    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentSymbol result) => TryParse(s, out result);

    static DocumentSymbol ISpanParsable<DocumentSymbol>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var symbol) ? symbol : Parse(s.ToString());

    static bool ISpanParsable<DocumentSymbol>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentSymbol result) => TryParse(s, out result);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormattedText.TryCopy(ToString(format.ToString()), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormattedText.TryCopy(ToString(format.ToString()), utf8Destination, out bytesWritten);
}
#endif
