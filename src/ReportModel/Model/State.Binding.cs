#if NET
using ReportModel.Text;

namespace ReportModel;

/// <content>The interfaces by which .NET reads and writes values.</content>
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
public sealed partial record State : ISpanParsable<State>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads a State.</summary>
    /// <param name="s">The State, as in <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The State.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">No State has that code.</exception>
    public static State Parse([StateCode] string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a State, if the text names one.</summary>
    /// <param name="s">The State, as in <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The State; <see cref="None"/> where there is none.</param>
    /// <returns>Whether the text names a State.</returns>
    public static bool TryParse([StateCode] string? s, IFormatProvider? provider, out State result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static State Parse([StateCode] ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out State)"/>
    public static bool TryParse([StateCode] ReadOnlySpan<char> s, IFormatProvider? provider, out State result) => TryParse(s.ToString(), out result);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormattedText.TryCopy(ToString(format.ToString()), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormattedText.TryCopy(ToString(format.ToString()), utf8Destination, out bytesWritten);
}
#endif
