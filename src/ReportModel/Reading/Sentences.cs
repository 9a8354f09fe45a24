using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Goes through the sentences of a text; the marks that end them are left out. A full stop inside a number or symbol, or at
/// the end of an abbreviation (<see cref="DraftingConventions.Abbreviations"/>), ends none.
/// </summary>
internal ref struct Sentences(JoinedText text, TextRange within, ReadingContext context)
{
    /// <summary>What is written to be read has no longer sentences; who searches one again and again looks no farther.</summary>
    public const int Longest = 20_000;

    private int _next = within.Start;

    public TextRange Current { get; private set; }

    public readonly Sentences GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < within.End)
        {
            context.ThrowIfCancelled();
            var end = End(_next);
            Current = text.Trim(new TextRange(_next, end));
            _next = end < within.End && text.Text[end] < '\u0080' ? SentenceEnds.Behind(text.Text, end, within.End) : end + 1;
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark that ends the sentence from a place on, or the end of the text.</summary>
    private readonly int End(int from)
    {
        while (from < within.End)
        {
            var length = context.Prepared.SentenceEnds.First(text.Text.AsSpan(from, within.End - from));
            if (length < 0)
            {
                break;
            }

            from += length;
            if (EndsSentence(from))
            {
                return from;
            }

            from++;
        }

        return within.End;
    }

    private readonly bool EndsSentence(int mark)
    {
        if (text.Text[mark] >= '\u0080')
        {
            return true;
        }

        var next = SentenceEnds.Behind(text.Text, mark, within.End);
        return (next == within.End || Scripts.IsWhiteSpace(text.Text[next])) && !EndsAbbreviation(mark);
    }

    private readonly bool EndsAbbreviation(int mark)
    {
        var start = mark;
        while (start > within.Start && (char.IsLetter(text.Text[start - 1]) || text.Text[start - 1] == '.'))
        {
            start--;
        }

        // The first letter of a name, as in "J. Smith".
        if (mark - start == 1 && Scripts.IsCapital(text.Text[start]) && text.Text[start] != 'I')
        {
            return true;
        }

        var word = text.Text.AsSpan(start, mark + 1 - start);
        foreach (var abbreviation in context.Prepared.Abbreviations)
        {
            if (word.SequenceEqual(abbreviation.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
