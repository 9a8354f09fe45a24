#if NET
using System.Buffers;
#endif

namespace ReportModel.Text;

/// <summary>Searches texts for any of some characters, in one pass however many they are.</summary>
internal sealed class CharacterSearch(ReadOnlySpan<char> characters)
{
#if NET
    private readonly SearchValues<char> _characters = SearchValues.Create(characters);

    public int First(ReadOnlySpan<char> text) => text.IndexOfAny(_characters);

    public int Last(ReadOnlySpan<char> text) => text.LastIndexOfAny(_characters);
#else
    private readonly string _characters = characters.ToString();
    private readonly CharacterSet _set = new(characters);

    public int First(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !Holds(text[at]))
        {
            at++;
        }

        return at < text.Length ? at : -1;
    }

    public int Last(ReadOnlySpan<char> text)
    {
        var at = text.Length - 1;
        while (at >= 0 && !Holds(text[at]))
        {
            at--;
        }

        return at;
    }

    private bool Holds(char c) => _set.MayHold(c) && _characters.Contains(c);
#endif
}
