using System.Runtime.CompilerServices;

namespace ReportModel.Text;

/// <summary>
/// Words of which one may stand at a place of a text, as <see cref="WordBoundary.StartsWith"/> finds them. Kept by their first
/// two letters: at most places stands none of them, which shows at one look.
/// </summary>
internal sealed class WordList
{
    private const int Letters = 32;

    /// <summary>The place of whatever is no letter from a to z.</summary>
    private const int Other = Letters - 1;

    /// <summary>For each two letters the place of the words that may begin with them; 0 where none does.</summary>
    private readonly ushort[] _places = new ushort[Letters * Letters];
    private readonly List<string[]> _words = [[]];

    public WordList(EquatableArray<string> words)
    {
        // In small letters, each by itself as the search compares them.
        var small = words.Select(static word => new string([.. word.Select(char.ToLowerInvariant)])).Where(static word => word.Length > 0);
        foreach (var here in small.SelectMany(PlacesOf, static (word, place) => (Word: word, Place: place)).GroupBy(static one => one.Place, static one => one.Word))
        {
            _places[here.Key] = (ushort)_words.Count;
            _words.Add([.. here]);
        }
    }

    /// <summary>Whether one of the words stands at a place; the longest of them counts.</summary>
    public bool StandsAt(string text, int at, int to, out int end)
    {
        end = at;
        if (at >= to)
        {
            return false;
        }

        var place = _places[(Letter(text[at]) * Letters) + (at + 1 < to ? Letter(text[at + 1]) : Other)];
        return place > 0 && StandsAt(_words[place], text, at, to, ref end);
    }

    private static bool StandsAt(string[] words, string text, int at, int to, ref int end)
    {
        foreach (var word in words)
        {
            if (WordBoundary.StartsWith(text, at, to, word, out var after) && after > end)
            {
                end = after;
            }
        }

        return end > at;
    }

    /// <summary>The two letters with which a word begins; after white space, of which a text may have more, any may be the second.</summary>
    private static IEnumerable<int> PlacesOf(string word)
    {
        var first = Letter(word[0]) * Letters;
        return word[0] == ' ' ? Enumerable.Range(first, Letters) : [first + (word.Length > 1 ? Letter(word[1]) : Other)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Letter(char c)
    {
        var letter = (c < '\u0080' ? c | 0x20 : char.ToLowerInvariant(c)) - 'a';
        return (uint)letter <= 'z' - 'a' ? letter : Other;
    }
}
