using System.Text;

namespace ReportModel;

/// <summary>The letters of items: a, b, c in the ids, and in most languages; Arabic has its own for the same places.</summary>
internal static class ItemLetters
{
    private static readonly string s_arabic = ArabicReferences.Words.ItemLetters;

    /// <summary>The letters as a language writes them; as they are where it has none for them.</summary>
    public static string In(ReferenceWords words, string letters)
    {
        var written = new StringBuilder(letters.Length);
        foreach (var letter in letters)
        {
            var place = letter - 'a';
            written.Append((uint)place < (uint)words.ItemLetters.Length ? words.ItemLetters[place] : letter);
        }

        return written.ToString();
    }

    /// <summary>Turns the Arabic letters that end a word, "7(ك)" or "(ك)" or "ك", into those of the ids.</summary>
    public static string ToLatin(string word)
    {
        var end = word.Length - (word.Length > 0 && word[word.Length - 1] == ')' ? 1 : 0);
        var start = end;
        while (start > 0 && PlaceOf(word[start - 1]) >= 0)
        {
            start--;
        }

        var isLetter = end - start is 1 or 2 && (start == 0 || word[start - 1] == '(' || char.IsDigit(word[start - 1]));
        if (!isLetter)
        {
            return word;
        }

        var latin = new StringBuilder(word);
        for (var i = start; i < end; i++)
        {
            latin[i] = (char)('a' + PlaceOf(word[i]));
        }

        return latin.ToString();
    }

    /// <summary>Alif is written with and without its hamza.</summary>
    private static int PlaceOf(char letter) => s_arabic.IndexOf(letter == 'ا' ? 'أ' : letter);
}
