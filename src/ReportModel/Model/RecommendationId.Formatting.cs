#if NET
using System.Diagnostics.CodeAnalysis;
using ReportModel.Text;

namespace ReportModel;

/// <content>The interfaces by which .NET reads and writes values; explicit, since no member depends on a culture and none should look as if it did.</content>
public readonly partial record struct RecommendationId : ISpanParsable<RecommendationId>, ISpanFormattable, IUtf8SpanFormattable
{
    static RecommendationId IParsable<RecommendationId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RecommendationId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RecommendationId result) => TryParse(s, out result);

    static RecommendationId ISpanParsable<RecommendationId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<RecommendationId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RecommendationId result)
    {
        var isRead = IdGrammar.Recommendation.TryParse(s, out var value);
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
