using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Tells where a sentence ends in scripts that are written with spaces: a mark, after it perhaps closing marks or the number of
/// a footnote, then white space and no small letter; the full stops of "3.2", "e.g. the" and "Mr. Dlamini" end none.
/// </summary>
internal static class SentenceEnds
{
    /// <summary>The number of a footnote has no more digits.</summary>
    private const int LongestNote = 3;
    private const int YearLength = 4;

    /// <summary>The offset just after the sentence that begins at a place.</summary>
    public static int Next(string text, int from, ReadingContext context)
    {
        for (var at = from; at < text.Length; at++)
        {
            var length = context.Prepared.SentenceEnds.First(text.AsSpan(at));
            if (length < 0)
            {
                break;
            }

            at += length;
            if (IsAt(text, at, context.Conventions))
            {
                return Behind(text, at, text.Length);
            }
        }

        return text.Length;
    }

    /// <summary>Whether the mark at a place ends a sentence.</summary>
    public static bool IsAt(string text, int at, DraftingConventions conventions)
    {
        var next = Behind(text, at, text.Length);
        if (next >= text.Length)
        {
            return true;
        }

        var word = WordBoundary.SkipSpaces(text, next, text.Length);
        return word > next && (word == text.Length || !char.IsLower(text[word])) && !EndsWithAny(text, at, conventions.Honorifics)
            // "No. 5", "chap. VI"; before another word with a capital an abbreviation may end a sentence.
            && !(word < text.Length && (Scripts.IsDigit(text[word]) || conventions.Numerals.TryRead(text.AsSpan(word), out _, out _))
                && EndsWithAny(text, at, conventions.Abbreviations));
    }

    /// <summary>The offset behind a mark and what belongs to it: closing marks, and the number of a footnote, which "WG.3" and "2.5" have not.</summary>
    public static int Behind(string text, int mark, int to)
    {
        var next = mark + 1;
        var digits = mark > 0 && (Scripts.IsDigit(text[mark - 1]) || Scripts.IsCapital(text[mark - 1])) && !IsYear(text, mark) ? LongestNote : 0;
        for (; next < to; next++)
        {
            if (Scripts.IsDigit(text[next]) && digits < LongestNote)
            {
                digits++;
            }
            else if (text[next] is not (')' or '\u201D' or '\u2019' or '"'))
            {
                break;
            }
        }

        return next;
    }

    /// <summary>Whether a year ends at a place, behind which no number goes on: "in 2024.1".</summary>
    private static bool IsYear(string text, int end)
    {
        var at = end - YearLength;
        return at > 0 && Scripts.IsWhiteSpace(text[at - 1])
            && ArabicNumber.TryRead(text.AsSpan(0, end), ref at, out var year) && at == end && year is >= 1900 and < 2100;
    }

    private static bool EndsWithAny(string text, int at, EquatableArray<string> abbreviations)
    {
        foreach (var abbreviation in abbreviations)
        {
            var start = at + 1 - abbreviation.Length;
            if (start >= 0 && string.CompareOrdinal(text, start, abbreviation, 0, abbreviation.Length) == 0 && WordBoundary.IsAt(text, start))
            {
                return true;
            }
        }

        return false;
    }
}
