using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>The number or letter with which a line begins. What it means is decided by sequence and place, not by its shape.</summary>
/// <param name="Kind">The shape.</param>
/// <param name="Value">The number; for letters the place in the alphabet, (aa) following (z).</param>
/// <param name="Length">How many characters it takes, brackets and full stop included.</param>
/// <param name="Spaced">Whether white space follows it, as after the number of a paragraph, and not as inside a sentence: "(a)the".</param>
internal readonly record struct Marker(MarkerKind Kind, int Value, int Length, bool Spaced)
{
    public static Marker Read(ReadOnlySpan<char> line, Numerals sectionNumerals)
    {
        var first = line[0];
        if (Scripts.IsDigit(first))
        {
            var at = 0;
            return ArabicNumber.TryRead(line, ref at, out var number) ? Stopped(MarkerKind.Number, number, line, at) : default;
        }

        if (first is '(' or '（')
        {
            return Bracketed(line);
        }

        if (sectionNumerals.TryRead(line, out var section, out var length)
            && Stopped(MarkerKind.Section, section, line, length) is { Kind: not MarkerKind.None } marker)
        {
            return marker;
        }

        return Scripts.IsCapital(first) ? Stopped(MarkerKind.Capital, first - 'A' + 1, line, 1) : default;
    }

    /// <summary>Whether a line is a number or letter and nothing else, torn from its text by an extractor: "7.", "(a)", "B.".</summary>
    public static bool IsAlone(ReadOnlySpan<char> line) => ReadAlone(line, NoNumerals.Instance).Kind != MarkerKind.None;

    /// <summary>Reads a line that is a number or letter and nothing else.</summary>
    public static Marker ReadAlone(ReadOnlySpan<char> line, Numerals sectionNumerals)
    {
        if (line.Length > LongestAlone)
        {
            return default;
        }

        if (line[0] is '(' or '（')
        {
            return Bracketed(line) is var letter && letter.Length == line.Length ? letter with { Spaced = true } : default;
        }

        if (line[line.Length - 1] is not ('.' or '．' or '、'))
        {
            return default;
        }

        var number = line.Slice(0, line.Length - 1);
        var (at, length) = (0, 0);
        return ArabicNumber.TryRead(number, ref at, out var value) && at == number.Length ? new Marker(MarkerKind.Number, value, line.Length, true)
            : sectionNumerals.TryRead(number, out value, out length) && length == number.Length ? new Marker(MarkerKind.Section, value, line.Length, true)
            : number.Length == 1 && Scripts.IsCapital(number[0]) ? new Marker(MarkerKind.Capital, number[0] - 'A' + 1, line.Length, true)
            : default;
    }

    /// <summary>No number or letter with its mark is longer: "XXXVIII.".</summary>
    private const int LongestAlone = 10;

    /// <summary>A number or letter of the same kind as it would be written, in quotation marks for a message.</summary>
    public string At(int value) => Kind == MarkerKind.Letter
        ? $"'({LetterAt(value)})'"
        : FormattableString.Invariant($"'{value}.'");

    /// <summary>The letter of an item by its place: 1 is (a), 26 is (z), 27 is (aa), 28 is (bb).</summary>
    public static string LetterAt(int value) => value is >= 1 and <= 26
        ? SingleLetters[value - 1]
        : new string((char)('a' + ((value - 1) % 26)), 1 + ((value - 1) / 26));

    /// <summary>The place of an item by its letter; 0 where it is none.</summary>
    public static int PlaceOf(ReadOnlySpan<char> letter)
    {
        if (letter.Length is 0 or > 4 || !Scripts.IsSmall(letter[0]))
        {
            return 0;
        }

        foreach (var c in letter)
        {
            if (c != letter[0])
            {
                return 0;
            }
        }

        return ((letter.Length - 1) * 26) + letter[0] - 'a' + 1;
    }

    // Nearly every item bears one letter; each letter is one string for all of them.
    private static readonly string[] SingleLetters = [.. "abcdefghijklmnopqrstuvwxyz".Select(letter => letter.ToString())];

    private static Marker Stopped(MarkerKind kind, int value, ReadOnlySpan<char> line, int at)
    {
        if (at >= line.Length || line[at] is not ('.' or '．' or '、'))
        {
            return default;
        }

        var spaced = at + 1 < line.Length && Scripts.IsWhiteSpace(line[at + 1]);
        // After a full-width mark no space is written, whatever the script: "45、Smith".
        var written = at + 1 < line.Length
            && (Scripts.IsWrittenWithoutSpaces(line[at + 1]) || (line[at] != '.' && char.IsLetter(line[at + 1])));
        return spaced || written ? new Marker(kind, value, at + 1, spaced) : default;
    }

    private static Marker Bracketed(ReadOnlySpan<char> line)
    {
        var close = line.IndexOfAny(')', '）');
        if (close is < 2 or > 5)
        {
            return default;
        }

        var place = PlaceOf(line.Slice(1, close - 1));
        return place == 0
            ? default
            : new Marker(MarkerKind.Letter, place, close + 1, close + 1 < line.Length && Scripts.IsWhiteSpace(line[close + 1]));
    }
}
