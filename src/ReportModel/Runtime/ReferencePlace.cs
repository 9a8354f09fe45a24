namespace ReportModel.Runtime;

/// <summary>The place that a loose citation names: from a number and letter to a number and letter.</summary>
/// <param name="First">The first number.</param>
/// <param name="FirstLetter">Its letter in lower case; null where there is none.</param>
/// <param name="Last">The last number.</param>
/// <param name="LastLetter">Its letter in lower case; null where there is none.</param>
internal readonly record struct ReferencePlace(int First, string? FirstLetter, int Last, string? LastLetter)
{
    /// <summary>Reads a place that fills the text from a position to its end: <c>7(k)</c>, <c>7 k</c>, <c>8(a)-(o)</c>, <c>12-29</c>.</summary>
    public static bool TryParse(string text, int position, out ReferencePlace place)
    {
        place = default;
        if (!TryNumber(text, ref position, out var first))
        {
            return false;
        }

        var firstLetter = Letter(text, ref position);
        var (last, lastLetter) = (first, firstLetter);
        Skip(text, ref position);
        if (position < text.Length && text[position] == '-')
        {
            position++;
            Skip(text, ref position);
            var numbered = TryNumber(text, ref position, out var number);
            last = numbered ? number : first;
            lastLetter = Letter(text, ref position);
            if (!numbered && lastLetter is null)
            {
                return false;
            }
        }

        Skip(text, ref position);
        place = new(first, firstLetter, last, lastLetter);
        return position == text.Length;
    }

    /// <summary>Whether a number and letter lie in the place. A place without letters holds every letter of its numbers.</summary>
    public bool Contains(int number, string? letter) =>
        number >= First && number <= Last
        && (FirstLetter is null || number > First || (letter is not null && Order(letter, FirstLetter) >= 0))
        && (LastLetter is null || number < Last || (letter is not null && Order(letter, LastLetter) <= 0));

    /// <summary>Letters in the order of lists: z is followed by aa.</summary>
    private static int Order(string letter, string other)
    {
        letter = letter.ToLowerInvariant();
        return letter.Length != other.Length ? letter.Length - other.Length : string.CompareOrdinal(letter, other);
    }

    private static bool TryNumber(string text, ref int position, out int number)
    {
        var start = position;
        for (number = 0; position < text.Length && position - start < 9 && text[position] is >= '0' and <= '9'; position++)
        {
            number = (10 * number) + (text[position] - '0');
        }

        return position > start;
    }

    /// <summary>A letter in brackets, with a closing bracket only as in French ("7 k)"), or bare.</summary>
    private static string? Letter(string text, ref int position)
    {
        var at = position;
        Skip(text, ref at);
        var bracketed = at < text.Length && text[at] == '(';
        var start = bracketed ? ++at : at;
        while (at < text.Length && at - start < 3 && char.IsLetter(text[at]))
        {
            at++;
        }

        if (at == start || (bracketed && (at == text.Length || text[at] != ')')))
        {
            return null;
        }

        position = at < text.Length && text[at] == ')' ? at + 1 : at;
        return text.Substring(start, at - start).ToLowerInvariant();
    }

    private static void Skip(string text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }
}
