namespace ReportModel.Runtime;

/// <summary>Reads whole numbers that stand in a text; what stands between them only keeps them apart.</summary>
internal static class Numbers
{
    /// <summary>The next number at or after a place, which moves behind it; 0 where there is none.</summary>
    public static int Next(ReadOnlySpan<byte> text, ref int at)
    {
        while (at < text.Length && !IsDigit(text[at]))
        {
            at++;
        }

        var isNegative = at > 0 && at < text.Length && text[at - 1] == (byte)'-';
        var number = 0;
        for (; at < text.Length && IsDigit(text[at]); at++)
        {
            // Down from zero, since the least number has no positive counterpart.
            number = unchecked((10 * number) - (text[at] - '0'));
        }

        return isNegative ? number : unchecked(-number);
    }

    private static bool IsDigit(byte b) => (uint)(b - '0') <= 9;
}
