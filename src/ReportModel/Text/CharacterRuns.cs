using System.Runtime.CompilerServices;

namespace ReportModel.Text;

/// <summary>
/// The runs of characters that a text has, for quick answers of "surely not": most phrases have a run that most paragraphs
/// lack. A run has three characters, or two where it ends with an ideograph, of which there are more. What
/// <see cref="LiteralSearch"/> does not tell apart is the same here: white space does not count, nor the case of letters, nor
/// the width and the shape of punctuation.
/// </summary>
/// <param name="seen">A byte for each place, 0 at first: it is written without a look at what is there.</param>
internal readonly ref struct CharacterRuns(Span<byte> seen)
{
    /// <summary>So many places for runs that those of a paragraph fill a small part of them.</summary>
    public const int Places = 4096;

    private static readonly char[] s_ascii = [.. Enumerable.Range(0, 128).Select(static c => Scripts.IsWhiteSpace((char)c) ? '\0' : char.ToUpperInvariant((char)c))];

    /// <summary>The run that every text has.</summary>
    public const ushort None = Places;

    private readonly Span<byte> _seen = seen;

    /// <summary>Adds the runs of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
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
            _seen[PlaceOf(before, last, normal)] = 1;
            (before, last) = (last, normal);
        }
    }

    /// <summary>Whether the text may have a run.</summary>
    public bool MayHold(ushort run) => run == None || _seen[run] > 0;

    /// <summary>Whether the text may have all of some runs.</summary>
    public bool MayHold(ushort[] runs)
    {
        foreach (var place in runs)
        {
            if (_seen[place] == 0)
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
        // Letters of one alphabet differ in their last five bits.
        (((IsIdeograph(third) ? 0 : first) << 7) ^ (second << 5) ^ third) & (Places - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIdeograph(char c) => c is > '\u3000' and <= '\uFEFF';

    /// <summary>The character that stands for all that are not told apart from this one; '\0' for white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char NormalOf(char c) => IsIdeograph(c) ? c : c < s_ascii.Length ? s_ascii[c] : NormalOfOther(c);

    private static char NormalOfOther(char c) => c switch
    {
        >= '\u2010' and <= '\u2019' => NameFolding.Fold(c),
        // The marks of full width, which are no letters: the framework takes long to say so.
        >= '\uFF01' and <= '\uFF20' => FullWidth.Half(c),
        _ => Scripts.IsWhiteSpace(c) ? '\0' : char.ToUpperInvariant(c),
    };
}
