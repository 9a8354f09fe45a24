namespace ReportModel.Text;

/// <summary>Reads numbers in Arabic digits.</summary>
internal static class ArabicNumber
{
    /// <summary>More digits than any number of a paragraph, item, year or meeting has; longer runs are no number.</summary>
    private const int MostDigits = 6;

    /// <summary>Reads the digits at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position; on success, the position after the digits.</param>
    /// <param name="number">The number.</param>
    /// <returns>False where there is no digit, or more than six.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out int number)
    {
        number = 0;
        var start = at;
        var end = at;
        while (end < text.Length && Scripts.IsDigit(text[end]) && end - start <= MostDigits)
        {
            number = (number * 10) + (text[end] - '0');
            end++;
        }

        if (end == start || end - start > MostDigits)
        {
            return false;
        }

        at = end;
        return true;
    }

    public static void SkipSpaces(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && Scripts.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
