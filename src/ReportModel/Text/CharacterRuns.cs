using System.Runtime.CompilerServices;

namespace ReportModel.Text;

/// <summary>
/// The runs of characters that a text has, as bits, for quick answers of "surely not": most phrases have a run that most
/// paragraphs lack. A run has three characters, or two where it ends with an ideograph, of which there are more. What <see cref="LiteralSearch"/> does not tell apart is the same here: white space does not
/// count, nor the case of letters, nor the width and the shape of punctuation.
/// </summary>
internal ref struct CharacterRuns(Span<ulong> bits)
{
    /// <summary>How many words of 64 bits the runs of a text take: so many that those of a paragraph fill a small part of them.</summary>
    public const int Words = Places / 64;

    public const int Places = 1 << PlaceBits;

    private const int PlaceBits = 13;

    private static readonly char[] s_ascii = [.. Enumerable.Range(0, 128).Select(static c => Scripts.IsWhiteSpace((char)c) ? '\0' : char.ToUpperInvariant((char)c))];

    private readonly Span<ulong> _bits = bits;

    /// <summary>Adds the runs of a text.</summary>
    public readonly void Add(ReadOnlySpan<char> text)
    {
        var (before, last) = ('\0', '\0');
        foreach (var c in text)
        {
            var normal = NormalOf(c);
            if (normal == '\0')
            {
                continue;
            }

            // The first characters of a text make runs that no words have.
            var place = PlaceOf(before, last, normal);
            _bits[place >> 6] |= 1UL << place;
            (before, last) = (last, normal);
        }
    }

    /// <summary>Whether the text may have all of some runs.</summary>
    public readonly bool MayHold(ushort[] runs)
    {
        foreach (var place in runs)
        {
            if ((_bits[place >> 6] & (1UL << place)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The runs that a text must have for some words to stand in it.</summary>
    public static IEnumerable<ushort> Of(string words)
    {
        var normal = words.Select(NormalOf).Where(static c => c != '\0').ToArray();
        for (var i = 1; i < normal.Length; i++)
        {
            if (i > 1 || IsIdeograph(normal[i]))
            {
                yield return (ushort)PlaceOf(normal[Math.Max(0, i - 2)], normal[i - 1], normal[i]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(char first, char second, char third) =>
        (int)(unchecked(((IsIdeograph(third) ? '\0' : first) * 0xC2B2AE35U) + (second * 0x9E3779B1U) + (third * 0x85EBCA6BU)) >> (32 - PlaceBits));

    private static bool IsIdeograph(char c) => c is >= '\u3041' and <= '\uFEFF';

    /// <summary>The character that stands for all that are not told apart from this one; '\0' for white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char NormalOf(char c) => IsIdeograph(c) ? c : c < s_ascii.Length ? s_ascii[c] : NormalOfOther(c);

    private static char NormalOfOther(char c) => c switch
    {
        >= '\u2010' and <= '\u2019' => NameFolding.Fold(c),
        < '\u0530' => Scripts.IsWhiteSpace(c) ? '\0' : char.ToUpperInvariant(c),
        _ => Scripts.IsWhiteSpace(c) ? '\0' : FullWidth.Half(c),
    };
}
