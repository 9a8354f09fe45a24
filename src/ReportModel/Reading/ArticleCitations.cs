using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads articles that stand before the name of their instrument, "article 9, paragraph 5, of the Paris Agreement", "Articles 9
/// and 10 of the Convention": a citation for each article.
/// </summary>
internal sealed class ArticleCitations(ReadingContext context, InstrumentCitations instruments, CitedWorks works)
{
    private readonly List<(int Number, int Letter)> _articles = [];

    private CitationConventions Conventions => context.Conventions.Citations;

    /// <returns>Whether articles stand at the place.</returns>
    public bool TryRead(JoinedText text, int at, List<Citation> into, out int end)
    {
        end = at + 1;
        var source = text.Text;
        if (Conventions.BeforeArticles.IsEmpty || !WordBoundary.IsAt(source, at)
            || !WordBoundary.StartsWithAny(source, at, source.Length, Conventions.BeforeArticles, out var next) || !TryReadNumbers(source, ref next))
        {
            return false;
        }

        SkipParagraphs(source, ref next);
        if (!WordBoundary.StartsWithAny(source, next, source.Length, Conventions.OfInstrument, out var name))
        {
            return false;
        }

        name = WordBoundary.SkipSpaces(source, name, source.Length);
        if (ReadInstrument(source, name, out end) is not { } instrument)
        {
            end = at + 1;
            return false;
        }

        var range = new TextRange(at, end);
        foreach (var (number, letter) in _articles)
        {
            var article = new Article { Instrument = instrument.Key, Number = number, Subparagraph = letter > 0 ? Marker.LetterAt(letter) : null };
            works.Add(instrument, article, text, new TextRange(name, end));
            into.Add(new Citation { Kind = CitationKind.Article, Words = text.Slice(range), Instrument = instrument.Key, Article = article, Source = text.Locate(range) });
        }

        return true;
    }

    /// <summary>"9", "2 (b)", "9 and 10".</summary>
    private bool TryReadNumbers(string text, ref int at)
    {
        _articles.Clear();
        for (var next = at; TryReadNumber(text, ref next, out var article); next = NumberList.SkipBetween(text, next, context.Conventions))
        {
            _articles.Add(article);
            at = next;
        }

        return _articles.Count > 0;
    }

    private static bool TryReadNumber(string text, ref int at, out (int Number, int Letter) article)
    {
        var span = text.AsSpan();
        ArabicNumber.SkipSpaces(span, ref at);
        var isRead = ArabicNumber.TryRead(span, ref at, out var number);
        article = (number, isRead ? BracketedLetter.Read(span, ref at) : 0);
        return isRead;
    }

    /// <summary>Passes over ", paragraph 5,": an article is the smallest part that the model has.</summary>
    private void SkipParagraphs(string text, ref int at)
    {
        var next = NumberList.SkipBetween(text, at, context.Conventions);
        if (WordBoundary.StartsWithAny(text, next, text.Length, Conventions.BeforeArticleParagraphs, out next))
        {
            while (TryReadNumber(text, ref next, out _))
            {
                at = next;
                next = NumberList.SkipBetween(text, next, context.Conventions);
            }
        }

        at = NumberList.SkipBetween(text, at, context.Conventions);
    }

    private Instrument? ReadInstrument(string text, int at, out int end)
    {
        if (InstrumentCatalogue.NamesOf(context.Language).TryFindAtStart(text, at, text.Length, out var entry, out end) && WordBoundary.IsAt(text, end))
        {
            return InstrumentCitations.Of(entry);
        }

        if (WordBoundary.StartsWithAny(text, at, text.Length, Conventions.TheConvention, out end) && instruments.TheConvention() is { } convention)
        {
            return convention;
        }

        end = at;
        return null;
    }
}
