using System.ComponentModel;

namespace ReportModel;

/// <content>To text, in every culture alike.</content>
[TypeConverter(typeof(Converter))]
public sealed partial class DocumentSymbol : IFormattable
{
    /// <summary>The normal form of the symbol; of a joint one, its parts joined by hyphens.</summary>
    /// <returns>The text; empty for <see cref="None"/>.</returns>
    public override string ToString() => _text;

    /// <summary>The symbol in a format.</summary>
    /// <param name="format">
    /// <c>G</c>, null or empty for the normal form, <c>CTOC/COP/WG.3/2022/2</c>; <c>F</c> for the name that files have, without
    /// language and extension, <c>CTOC_COP_WG.3_2022_2</c>.
    /// </param>
    /// <returns>The text; empty for <see cref="None"/>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format) => string.IsNullOrEmpty(format) || format == "G" ? _text
        : format == "F" ? SymbolFileName.Format(this)
        : throw new FormatException($"A document symbol has the formats \"G\" and \"F\" (the name of a file); \"{format}\" is none.");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>For frameworks that bind by type converters.</summary>
    internal sealed class Converter() : TextTypeConverter<DocumentSymbol>(Parse, symbol => symbol.ToString());
}
