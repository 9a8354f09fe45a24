using System.ComponentModel;

namespace ReportModel;

/// <content>From text and to text, in every culture alike.</content>
[TypeConverter(typeof(Converter))]
public sealed partial record State : IFormattable
{
    /// <summary>Reads a State of the <see cref="StateCatalogue"/>.</summary>
    /// <param name="text">The alpha-3 code in capitals, <c>CHN</c>, or what <see cref="ToString()"/> writes, <c>CHN China</c>; white space around it does not matter.</param>
    /// <returns>The State.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">No State has that code. Names in any language are found by <see cref="StateCatalogue.TryFind"/>.</exception>
    public static State Parse([StateCode] string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var state)
        ? state
        : throw new FormatException($"'{text}' is the code of no State: write an ISO 3166-1 alpha-3 code in capitals, such as 'CHN'.");

    /// <summary>Reads a State of the <see cref="StateCatalogue"/>, if the text names one.</summary>
    /// <param name="text">The State, as in <see cref="Parse(string)"/>.</param>
    /// <param name="state">The State; <see cref="None"/> where there is none.</param>
    /// <returns>Whether the text names a State.</returns>
    public static bool TryParse([StateCode] string? text, out State state)
    {
        var trimmed = (text ?? "").Trim();
        if (trimmed.Length >= 3 && StateCatalogue.TryGet(trimmed.Substring(0, 3), out state) && (trimmed.Length == 3 || trimmed == state.ToString()))
        {
            return true;
        }

        state = None;
        return false;
    }

    /// <summary>The alpha-3 code and the English short name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Iso3} {Name}";

    /// <summary>The State in a format.</summary>
    /// <param name="format"><c>G</c>, null or empty for the alpha-3 code and the English short name, <c>CHN China</c>; <c>C</c> for the code alone, <c>CHN</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format) => string.IsNullOrEmpty(format) || format == "G" ? ToString()
        : format == "C" ? Iso3
        : throw new FormatException($"A State has the formats \"G\" and \"C\" (the code alone); \"{format}\" is none.");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>For frameworks that bind by type converters: the code stands for the State.</summary>
    internal sealed class Converter() : TextTypeConverter<State>(Parse, state => state.Iso3);
}
