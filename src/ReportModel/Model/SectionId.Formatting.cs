#if NET
using ReportModel.Text;

namespace ReportModel;

/// <content>The interfaces by which .NET reads and writes values; an id is written alike in every culture.</content>
public readonly partial record struct SectionId : ISpanParsable<SectionId>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads an id.</summary>
    /// <param name="s">The id alone; white space around it does not matter.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such id; the message says how one is written.</exception>
    public static SectionId Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="s">The id alone; white space around it does not matter.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id; the default value where the text is none.</param>
    /// <returns>Whether the text is such an id.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out SectionId result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static SectionId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out SectionId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SectionId result)
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
