using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Tells where a sentence ends in scripts that are written with spaces: a mark, after it perhaps closing marks or the number of
/// a footnote, then white space and no small letter; the full stops of "3.2", "e.g. the" and "Mr. Dlamini" end none.
/// </summary>
internal static class SentenceEnds
{
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
                return at + 1;
            }
        }

        return text.Length;
    }

    /// <summary>Whether the mark at a place ends a sentence.</summary>
    public static bool IsAt(string text, int at, DraftingConventions conventions)
    {
        var next = at + 1;
        var isAfterDigit = at > 0 && Scripts.IsDigit(text[at - 1]);
        while (next < text.Length && (text[next] is ')' or '\u201D' or '\u2019' or '"' || (!isAfterDigit && Scripts.IsDigit(text[next]))))
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        var word = WordBoundary.SkipSpaces(text, next, text.Length);
        return word > next && (word == text.Length || !char.IsLower(text[word])) && !IsAbbreviated(text, at, conventions);
    }

    private static bool IsAbbreviated(string text, int at, DraftingConventions conventions)
    {
        foreach (var honorific in conventions.Honorifics)
        {
            var start = at + 1 - honorific.Length;
            if (start >= 0 && string.CompareOrdinal(text, start, honorific, 0, honorific.Length) == 0 && WordBoundary.IsAt(text, start))
            {
                return true;
            }
        }

        return false;
    }
}
