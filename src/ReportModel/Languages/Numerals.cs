namespace ReportModel;

/// <summary>The numerals of a language, in which sections are numbered and meetings counted.</summary>
public abstract class Numerals
{
    /// <summary>Reads the numeral at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number; 0 where there is no numeral.</param>
    /// <param name="length">How many characters the numeral takes.</param>
    /// <returns>Whether the text begins with a numeral.</returns>
    public abstract bool TryRead(ReadOnlySpan<char> text, out int value, out int length);
}
