namespace ReportModel;

/// <summary>Roman numerals below four thousand, in capitals: I, IV, XXIII. Only the usual spelling is one: IIII and VX are words.</summary>
internal sealed class RomanNumerals : Numerals
{
    /// <summary>MMMDCCCLXXXVIII, 3,888, is the longest.</summary>
    private const int Longest = 15;

    private static readonly (string Sign, int Value)[] s_signs =
    [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ];

    public static RomanNumerals Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<char> text, out int value, out int length)
    {
        (value, length) = (0, 0);
        var run = 0;
        while (run < text.Length && run <= Longest && ValueOf(text[run]))
        {
            run++;
        }

        // A letter that goes on is that of a word: "Introduction" begins with no numeral.
        if (run is 0 or > Longest || (run < text.Length && char.IsLetterOrDigit(text[run])))
        {
            return false;
        }

        var rest = text.Slice(0, run);
        foreach (var (sign, worth) in s_signs)
        {
            for (var times = 0; times < (sign.Length == 1 && worth is 1 or 10 or 100 or 1000 ? 3 : 1) && rest.StartsWith(sign.AsSpan(), StringComparison.Ordinal); times++)
            {
                value += worth;
                rest = rest.Slice(sign.Length);
            }
        }

        // What is spelled otherwise leaves something over: IIII, VX, IXI reads as 9 and 1, which X and I never follow.
        var usual = rest.IsEmpty && IsSpelled(text.Slice(0, run), value);
        (value, length) = usual ? (value, run) : (0, 0);
        return usual;
    }

    private static bool ValueOf(char c) => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M';

    private static bool IsSpelled(ReadOnlySpan<char> text, int value)
    {
        foreach (var (sign, worth) in s_signs)
        {
            for (; value >= worth; value -= worth)
            {
                if (!text.StartsWith(sign.AsSpan(), StringComparison.Ordinal))
                {
                    return false;
                }

                text = text.Slice(sign.Length);
            }
        }

        return text.IsEmpty;
    }
}
