using System.Globalization;

namespace ReportModel.Analyzers.References;

/// <summary>What an id says behind its <c>#</c>: <c>7(k)</c>, <c>item1(a)</c>.</summary>
/// <param name="Number">The number of the paragraph or item.</param>
/// <param name="Letter">The letter as a number, a = 1 and aa = 27; 0 where there is none.</param>
internal readonly record struct IdPlace(int Number, int Letter)
{
    private const int MaximumDigits = 6;

    /// <summary>Reads the place of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="word">What stands before the number.</param>
    /// <param name="place">The place.</param>
    /// <returns>Whether a place stands there, and nothing else.</returns>
    public static bool TryParse(string id, string word, out IdPlace place)
    {
        place = default;
        var start = id.IndexOf('#') + 1;
        if (start == 0 || string.CompareOrdinal(id, start, word, 0, word.Length) != 0)
        {
            return false;
        }

        start += word.Length;
        var end = start;
        while (end < id.Length && SymbolCharacters.IsDigit(id[end]))
        {
            end++;
        }

        if (end == start || end - start > MaximumDigits || id[start] == '0')
        {
            return false;
        }

        var letter = 0;
        if (end < id.Length && !TryReadLetter(id, end, out letter))
        {
            return false;
        }

        place = new(int.Parse(id.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture), letter);
        return true;
    }

    /// <summary>How far two places of one report are from each other; null where neither number nor letter is the same.</summary>
    public int? DistanceTo(IdPlace other) =>
        Number == other.Number ? Math.Abs(Letter - other.Letter)
        : Letter == other.Letter ? 100 * Math.Abs(Number - other.Number)
        : null;

    /// <summary>The small letter, two at most, in parentheses that closes the id.</summary>
    private static bool TryReadLetter(string id, int start, out int letter)
    {
        letter = 0;
        if (id[start] != '(' || id[id.Length - 1] != ')' || id.Length - start is not (3 or 4))
        {
            return false;
        }

        for (var i = start + 1; i < id.Length - 1; i++)
        {
            if (id[i] is not (>= 'a' and <= 'z'))
            {
                return false;
            }

            letter = (26 * letter) + (id[i] - 'a' + 1);
        }

        return true;
    }
}
