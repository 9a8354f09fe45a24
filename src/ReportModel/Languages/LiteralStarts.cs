using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// The first characters of words that <see cref="LiteralSearch"/> may find at a place: at most places none of them begins,
/// which shows without looking for each.
/// </summary>
internal sealed class LiteralStarts
{
    /// <summary>So many characters are looked at: two would let pass "report" for "resolution".</summary>
    private const int Length = 3;

    private readonly (ulong Characters, ulong Mask)[] _starts;

    public LiteralStarts(IEnumerable<string> words) => _starts =
    [
        .. words.Select(static word => (KeyOf(word, 0, out var length), Mask: length == 0 ? 0 : ulong.MaxValue >> (64 - (16 * length)))).Distinct(),
    ];

    /// <summary>Whether one of the words may begin at a place, where no white space stands.</summary>
    public bool MayStandAt(string text, int at)
    {
        var key = KeyOf(text, at, out _);
        foreach (var (characters, mask) in _starts)
        {
            if ((key & mask) == characters)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first characters in one number; white space does not count.</summary>
    private static ulong KeyOf(string text, int at, out int length)
    {
        var key = 0UL;
        for (length = 0; length < Length && at < text.Length; at++)
        {
            if (CharacterRuns.NormalOf(text[at]) is var normal and not '\0')
            {
                key |= (ulong)normal << (16 * length++);
            }
        }

        return key;
    }
}
