using System.Text;

namespace ReportModel;

/// <summary>Brings a name into the one spelling in which the catalogues compare names.</summary>
/// <remarks>
/// Only what text extraction and typesetting change is levelled: apostrophes, spaces, dashes, full-width brackets,
/// title marks and invisible characters. Letters, case and accents stay as they are: names are compared ordinally.
/// </remarks>
internal static class NameFolding
{
    private const char Dropped = '\0';

    /// <summary>The name in the common spelling; the same instance where it is in it already.</summary>
    public static string Fold(string name) => FirstOther(name.AsSpan()) is var first and >= 0 ? FoldFrom(name, first) : name;

    /// <summary>Whether a name is in the common spelling.</summary>
    public static bool IsFolded(ReadOnlySpan<char> name) => FirstOther(name) < 0;

    /// <summary>Whether two texts of one length are the same in the common spelling, character for character.</summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && Fold(left[i]) != Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many characters the article of a language takes before a name: <c>the Gambia</c>, <c>l'Algérie</c>; 0 where there is none.</summary>
    public static int ArticleLength(ReadOnlySpan<char> folded, string language)
    {
        foreach (var article in Articles(language))
        {
            if (folded.Length > article.Length && folded.StartsWith(article.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return article.Length;
            }
        }

        return 0;
    }

    /// <summary>The name without the article of its language before it; null where there is none.</summary>
    public static string? WithoutArticle(string folded, string language) =>
        ArticleLength(folded.AsSpan(), language) is var length and > 0 ? folded.Substring(length) : null;

    private static int FirstOther(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (Fold(name[i]) != name[i])
            {
                return i;
            }
        }

        return -1;
    }

    private static string FoldFrom(string name, int first)
    {
        var folded = new StringBuilder(name, 0, first, name.Length);
        for (var i = first; i < name.Length; i++)
        {
            if (Fold(name[i]) is var c and not Dropped)
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    /// <summary>The character in the common spelling; '\0' for one that is not seen.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u00a0' => c,
        '\u2018' or '\u2019' or '\u02bc' => '\'',
        // No-break, figure, narrow no-break and ideographic spaces.
        '\u00a0' or '\u2007' or '\u202f' or '\u3000' => ' ',
        // Hyphens, dashes, the horizontal bar of Chinese typesetting, the minus sign, the full-width hyphen.
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uff0d' => '-',
        '\uff08' => '(',
        '\uff09' => ')',
        // Chinese title marks: catalogues hold titles without them.
        '\u300a' or '\u300b' => Dropped,
        // Soft hyphen, zero-width characters, direction marks, byte order mark: they are not seen.
        '\u00ad' or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff' => Dropped,
        _ => c,
    };

    private static string[] Articles(string language) => language switch
    {
        "en" => EnglishArticles,
        "es" => SpanishArticles,
        "fr" => FrenchArticles,
        _ => [],
    };

    private static readonly string[] EnglishArticles = ["the "];
    private static readonly string[] SpanishArticles = ["el ", "la ", "los ", "las "];
    private static readonly string[] FrenchArticles = ["le ", "la ", "les ", "l'"];
}
