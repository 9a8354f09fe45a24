using System.ComponentModel;
using System.Globalization;

namespace ReportModel;

/// <summary>Converts a value from text and to text, for frameworks that bind by <see cref="TypeConverter"/>; alike in every culture.</summary>
internal abstract class TextTypeConverter<T>(Func<string, T> parse, Func<T, string> format) : TypeConverter
    where T : notnull
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T typed ? format(typed) : base.ConvertTo(context, culture, value, destinationType);
}
