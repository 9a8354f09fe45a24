#if NET
using System.Diagnostics.CodeAnalysis;
using ReportModel.Text;

namespace ReportModel;

/// <content>The interfaces by which .NET reads and writes values; explicit, since no member depends on a culture and none should look as if it did.</content>
public readonly partial record struct SectionId : ISpanParsable<SectionId>, ISpanFormattable, IUtf8SpanFormattable
{
    static SectionId IParsable<SectionId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SectionId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SectionId result) => TryParse(s, out result);

    static SectionId ISpanParsable<SectionId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<SectionId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SectionId result)
    {
        var isRead = IdGrammar.Section.TryParse(s, out var value);
        result = isRead ? new(value) : default;
        return isRead;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        FormattedText.Check(format, "An id");
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        FormattedText.Check(format, "An id");
        return FormattedText.TryCopy(ToString(), destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        FormattedText.Check(format, "An id");
        return FormattedText.TryCopy(ToString(), utf8Destination, out bytesWritten);
    }
}
#endif
