using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the numbers and letters of a reference to paragraphs, whosesoever they are: 第 8(a)至(o)段, 第7段(k)项,
/// "paragraphs 10–12 and 15 (b)", "paragraph 85(a–d)".
/// </summary>
internal sealed class ParagraphPlaces(DraftingConventions conventions)
{
    /// <summary>
    /// How often the words before a number may be said again in one list, 第 9 和第 12 段. A text that says them without end
    /// would be read to its end from each of them.
    /// </summary>
    private const int MostRepetitions = 32;

    /// <summary>A year in which every day exists: whether a number is a day does not depend on its year.</summary>
    private const int AnyYear = 2000;

    private readonly List<ParagraphPlaceRange> _ranges = [];

    /// <summary>What was read last, in order.</summary>
    public IReadOnlyList<ParagraphPlaceRange> Ranges => _ranges;

    private CitationConventions Conventions => conventions.Citations;

    /// <summary>Reads a reference of any form at a place.</summary>
    /// <returns>Whether one stands there.</returns>
    public bool TryRead(JoinedText text, int at, out int end)
    {
        foreach (var words in Conventions.Paragraphs)
        {
            if (TryRead(text, at, words, out end))
            {
                return true;
            }
        }

        end = at;
        return false;
    }

    /// <summary>Reads a reference of one form.</summary>
    public bool TryRead(JoinedText text, int at, NumberedWords words, out int end)
    {
        _ranges.Clear();
        if (!WordBoundary.IsAt(text.Text, at) || !LiteralSearch.StartsWith(text.Text, at, text.Length, words.Before, out end))
        {
            end = at;
            return false;
        }

        var (next, number, repetitions) = (end, 0, 0);
        while (TryReadRange(text, ref next, words, number))
        {
            (end, number) = (next, _ranges[_ranges.Count - 1].Last.Number);
            next = NumberList.SkipBetween(text.Text, end, conventions);
            if (next == WordBoundary.SkipSpaces(text.Text, end, text.Length))
            {
                break;
            }

            if (conventions.Calendar.TryReadDays(text.Text.AsSpan(next), AnyYear, out _, out _, out _))
            {
                // "paragraph 7, 12 June 2023": what follows is no other number of the list.
                break;
            }

            if (repetitions < MostRepetitions && LiteralSearch.StartsWith(text.Text, next, text.Length, words.Before, out var again) && again > next)
            {
                (next, repetitions) = (again, repetitions + 1);
            }
        }

        if (_ranges.Count == 0 || (words.After.Length > 0 && !LiteralSearch.StartsWith(text.Text, end, text.Length, words.After, out end)))
        {
            return false;
        }

        if (words.After.Length > 0)
        {
            ReadItemsAfter(text, ref end);
        }

        return true;
    }

    private bool TryReadRange(JoinedText text, ref int at, NumberedWords words, int number)
    {
        if (!TryReadPlace(text, ref at, number, out var first))
        {
            return false;
        }

        var last = first;
        if (first.Letter == 0 && TryReadLettersInBrackets(text, ref at, out var from, out var to))
        {
            (first, last) = (first with { Letter = from }, first with { Letter = to });
        }
        else
        {
            ReadLast(text, ref at, words.Before, first, ref last);
        }

        _ranges.Add(new(first, last));
        return true;
    }

    /// <summary>The second end of a range, where there is one; the words before the number may be said again.</summary>
    private void ReadLast(JoinedText text, ref int at, string before, ParagraphPlace first, ref ParagraphPlace last)
    {
        foreach (var range in Conventions.RangeWords)
        {
            if (LiteralSearch.StartsWith(text.Text, at, text.Length, range, out var after))
            {
                if (before.Length > 0)
                {
                    _ = LiteralSearch.StartsWith(text.Text, after, text.Length, before, out var numbered);
                    after = Math.Max(after, numbered);
                }

                if (TryReadPlace(text, ref after, first.Number, out last))
                {
                    at = after;
                    return;
                }

                last = first;
            }
        }
    }

    /// <summary>A number, a letter, or both; the second end of a range may leave the number out.</summary>
    private static bool TryReadPlace(JoinedText text, ref int at, int defaultNumber, out ParagraphPlace place)
    {
        var span = text.Text.AsSpan();
        var start = at;
        ArabicNumber.SkipSpaces(span, ref at);
        // "7bis" is not paragraph 7; how inserted paragraphs are numbered nobody knows here.
        var numbered = ArabicNumber.TryRead(span, ref at, out var number) && WordBoundary.IsAt(text.Text, at);
        var letter = BracketedLetter.Read(span, ref at);
        place = new ParagraphPlace(numbered ? number : defaultNumber, letter);
        if (numbered || (letter > 0 && defaultNumber > 0))
        {
            return true;
        }

        at = start;
        return false;
    }

    /// <summary>(a–d): a range of letters in one pair of brackets.</summary>
    private bool TryReadLettersInBrackets(JoinedText text, ref int at, out int from, out int to)
    {
        (from, to) = (0, 0);
        var open = WordBoundary.SkipSpaces(text.Text, at, text.Length);
        var close = open < text.Length && Brackets.IsOpen(text.Text[open]) ? Brackets.CloseOf(text.Text, open, Math.Min(text.Length, open + LongestLetters)) : -1;
        if (close < 0)
        {
            return false;
        }

        foreach (var range in Conventions.RangeWords)
        {
            var middle = text.Text.IndexOf(range, open + 1, close - open - 1, StringComparison.Ordinal);
            if (middle > 0)
            {
                from = Marker.PlaceOf(text.Text.AsSpan(open + 1, middle - open - 1).Trim());
                to = Marker.PlaceOf(text.Text.AsSpan(middle + range.Length, close - middle - range.Length).Trim());
                if (from > 0 && to > 0)
                {
                    at = close + 1;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>No range of letters is longer, with its brackets: (aa through zz).</summary>
    private const int LongestLetters = 20;

    /// <summary>第7段(k)项, 第7段(a)至(c)项: the items of one paragraph after the words that end its number.</summary>
    private void ReadItemsAfter(JoinedText text, ref int end)
    {
        if (_ranges.Count != 1 || _ranges[0].First != _ranges[0].Last || _ranges[0].First.Letter > 0)
        {
            return;
        }

        var at = end;
        var first = _ranges[0].First with { Letter = BracketedLetter.Read(text.Text.AsSpan(), ref at) };
        if (first.Letter == 0)
        {
            return;
        }

        var last = first;
        ReadLast(text, ref at, "", first, ref last);
        foreach (var words in Conventions.Subparagraphs)
        {
            if (LiteralSearch.StartsWith(text.Text, at, text.Length, words, out var after))
            {
                (_ranges[0], end) = (new(first, last), after);
                return;
            }
        }
    }
}
