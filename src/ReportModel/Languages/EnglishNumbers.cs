namespace ReportModel;

/// <summary>Numbers below one hundred that English texts write out, cardinal and ordinal: seven, twenty-one, third, fifty-sixth.</summary>
internal sealed class EnglishNumbers : Numerals
{
    private static readonly string[] s_cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] s_ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] s_tenths = ["", "", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    public static EnglishNumbers Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<char> text, out int value, out int length)
    {
        length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || (length > 0 && text[length] is '-' or '\u2011')))
        {
            length++;
        }

        var word = text.Slice(0, length);
        var hyphen = word.IndexOfAny('-', '\u2011');
        value = hyphen < 0
            ? Math.Max(Math.Max(IndexOf(s_cardinals, word), IndexOf(s_ordinals, word)), 10 * Math.Max(IndexOf(s_tens, word), IndexOf(s_tenths, word)))
            : Compound(word.Slice(0, hyphen), word.Slice(hyphen + 1));
        length = value < 0 ? 0 : length;
        value = Math.Max(value, 0);
        return length > 0;
    }

    private static int Compound(ReadOnlySpan<char> tens, ReadOnlySpan<char> units)
    {
        var (ten, unit) = (IndexOf(s_tens, tens), Math.Max(IndexOf(s_cardinals, units), IndexOf(s_ordinals, units)));
        return ten >= 2 && unit is >= 1 and <= 9 ? (10 * ten) + unit : -1;
    }

    private static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length && !word.IsEmpty; i++)
        {
            if (word.Equals(words[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
