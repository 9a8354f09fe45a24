using System.Globalization;
using System.Text;

namespace ReportModel.Runtime;

/// <summary>The words of a loose citation in plain characters, without those that say nothing of their own, ranges as "-".</summary>
internal static class ReferenceTokens
{
    private const string Separators = ",;:#،؛、";

    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var token = new StringBuilder();
        var isIdeographic = false;
        foreach (var written in text)
        {
            var c = Plain(written);
            if (SymbolCharacters.IsMark(c) || c == '\u0640')
            {
                // Invisible, or the stroke that lengthens an Arabic word.
                continue;
            }

            var isSeparator = char.IsWhiteSpace(c) || Separators.AsSpan().IndexOf(c) >= 0;
            if (isSeparator || IsIdeograph(c) != isIdeographic)
            {
                Add(tokens, token, isIdeographic);
                isIdeographic = IsIdeograph(c);
            }

            if (!isSeparator)
            {
                token.Append(c);
            }
        }

        Add(tokens, token, isIdeographic);
        return Ranges(tokens);
    }

    /// <summary>Digits of any script and Latin letters and marks of full width as ASCII, dashes as "-".</summary>
    private static char Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        > '\u007F' when CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0 => (char)('0' + digit),
        _ => SymbolCharacters.IsDash(c) ? '-' : c,
    };

    private static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static void Add(List<string> tokens, StringBuilder token, bool isIdeographic)
    {
        var word = token.ToString();
        token.Clear();
        if (isIdeographic)
        {
            AddIdeographs(tokens, word);
            return;
        }

        word = WithoutFiller(word);
        if (word.Length > 0)
        {
            tokens.Add(ItemLetters.ToLatin(word));
        }
    }

    /// <summary>"para.7(k)" and "п.7" have the word and the number in one.</summary>
    private static string WithoutFiller(string word)
    {
        var dot = word.IndexOf('.') + 1;
        var isGlued = dot > 0 && dot < word.Length && char.IsDigit(word[dot]) && ReferenceLanguages.Fillers.Contains(word.Substring(0, dot));
        return ReferenceLanguages.Fillers.Contains(word) ? "" : isGlued ? word.Substring(dot) : word;
    }

    /// <summary>Chinese writes its words without spaces: the longest word known is taken off first; what is none stays.</summary>
    private static void AddIdeographs(List<string> tokens, string text)
    {
        var unknown = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var filler = Longest(ReferenceLanguages.Fillers, text, at);
            var range = Longest(ReferenceLanguages.RangeWords, text, at);
            if (filler + range == 0)
            {
                unknown.Append(text[at++]);
                continue;
            }

            at += Math.Max(filler, range);
            if (range > filler)
            {
                tokens.Add("-");
            }
        }

        if (unknown.Length > 0)
        {
            tokens.Add(unknown.ToString());
        }
    }

    private static int Longest(IEnumerable<string> words, string text, int at)
    {
        var longest = 0;
        foreach (var word in words)
        {
            var isWritten = word.Length > longest && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
            longest = isWritten ? word.Length : longest;
        }

        return longest;
    }

    /// <summary>"7 to 9", "7 a 9": the word between two places is a range; "7 a" is the letter.</summary>
    private static List<string> Ranges(List<string> tokens)
    {
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            var ends = tokens[i - 1][tokens[i - 1].Length - 1];
            var isBetween = (char.IsDigit(ends) || ends == ')' || tokens[i - 1].Length == 1) && (char.IsDigit(tokens[i + 1][0]) || tokens[i + 1][0] == '(' || tokens[i + 1].Length <= 2);
            if (isBetween && Array.IndexOf(ReferenceLanguages.RangeWords, tokens[i].ToLowerInvariant()) >= 0)
            {
                tokens[i] = "-";
            }
        }

        return tokens;
    }
}
