namespace ReportModel;

/// <summary>A set of words that a span can be looked up in without making a string of it.</summary>
internal sealed class SymbolWords
{
    /// <summary>A power of two, several times the number of the words in any set: most places hold one word at most.</summary>
    private const int Places = 256;

    private readonly string[]?[] _words = new string[Places][];

    public SymbolWords(params string[] words)
    {
        Words = words;
        foreach (var word in words)
        {
            ref var place = ref _words[PlaceOf(word.AsSpan())];
            place = [.. place ?? [], word];
        }
    }

    /// <summary>The words, in the order in which they were given.</summary>
    public string[] Words { get; }

    /// <summary>Whether a word is in the set, as it is written.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        foreach (var known in word.IsEmpty ? [] : _words[PlaceOf(word)] ?? [])
        {
            if (word.SequenceEqual(known.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static int PlaceOf(ReadOnlySpan<char> word) => (word[0] + (7 * word[word.Length - 1]) + (31 * word.Length)) & (Places - 1);
}
