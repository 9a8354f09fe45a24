using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads a number in digits or as the language writes it out.</summary>
internal static class NumberReader
{
    public static bool TryRead(DraftingConventions conventions, ReadOnlySpan<char> text, out int number, out int length)
    {
        length = 0;
        return ArabicNumber.TryRead(text, ref length, out number)
            || conventions.WrittenNumbers.TryRead(text, out number, out length)
            || conventions.Numerals.TryRead(text, out number, out length);
    }
}
