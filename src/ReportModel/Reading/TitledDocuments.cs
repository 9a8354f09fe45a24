using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the documents that a stretch of text names one after another: each a title, and its symbol in brackets or in the
/// footnote whose mark stands there. A symbol that stands in the sentence itself has no title.
/// </summary>
internal sealed class TitledDocuments(ReadingContext context)
{
    private readonly FootnoteMarks _marks = new(context);

    /// <summary>The documents in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">Where symbols and marks stand.</param>
    /// <param name="titleStart">Where the first title begins.</param>
    /// <param name="mayStandApart">Whether white space may stand before the mark of a footnote, as in a list.</param>
    /// <param name="isPointedTo">Tells of the place of a symbol whether the document is only pointed to.</param>
    public List<Document> In(JoinedText text, TextRange range, int titleStart, bool mayStandApart, Func<int, bool>? isPointedTo = null)
    {
        var documents = new List<Document>();
        var titleOfNotes = "";
        foreach (var (place, symbol, source) in Symbols(text, range, mayStandApart))
        {
            context.ThrowIfCancelled();
            if (source is not null || isPointedTo?.Invoke(place.Start) is not true)
            {
                var before = text.Trim(new TextRange(titleStart, Math.Max(titleStart, place.Start)));
                var title = source is null ? TitleBeforeSymbol(text, before) : WithoutSeparators(text, before);
                // Of several symbols in one footnote, and of several footnotes behind a title, all have it.
                title = title.Length == 0 && source is not null ? titleOfNotes : title;
                titleOfNotes = source is null ? "" : title;
                documents.Add(new Document { Symbol = symbol, Title = title, Language = context.Language, Source = source ?? text.Locate(place) });
                titleStart = NextTitle(text.Text, place.End, range.End);
            }
        }

        return documents;
    }

    /// <summary>The symbols, and for those of footnotes where these have them.</summary>
    private List<(TextRange Place, DocumentSymbol Symbol, SourceSpan? Source)> Symbols(JoinedText text, TextRange range, bool mayStandApart)
    {
        var symbols = new List<(TextRange Place, DocumentSymbol Symbol, SourceSpan? Source)>();
        foreach (var symbol in DocumentSymbol.Find(text.Text.AsSpan(range.Start, range.Length)))
        {
            symbols.Add((new TextRange(range.Start + symbol.Start, range.Start + symbol.End), symbol.Symbol, null));
        }

        var marks = _marks.In(text, range, mayStandApart);
        var last = 0;
        var found = symbols.Count;
        foreach (var mark in marks)
        {
            while (last < found && symbols[last].Place.End <= mark.Place.Start)
            {
                last++;
            }

            // The number of "Corr.1" is no mark.
            if (last < found && symbols[last].Place.Start < mark.Place.Start)
            {
                continue;
            }

            symbols.AddRange(mark.Symbols.Select(symbol => (mark.Place, symbol.Symbol, (SourceSpan?)mark.Note.Locate(new TextRange(symbol.Start, symbol.End)))));
        }

        return marks.Count == 0 ? symbols : [.. symbols.OrderBy(symbol => symbol.Place.Start)];
    }

    /// <summary>Where the title after a symbol or mark begins: behind the bracket that closes there, a comma, "and" and "the"; with a capital that is of the title.</summary>
    private int NextTitle(string text, int at, int to)
    {
        at = at < to && Brackets.IsClosed(text[at]) && GoesOn(text, at + 1, to) ? at + 1 : at;
        while (at < to && (Scripts.IsWhiteSpace(text[at]) || context.Conventions.ListSeparators.Contains(text[at])))
        {
            at++;
        }

        at = WordBoundary.StartsWithAny(text, at, to, context.Conventions.ListConjunctions, out var end) ? WordBoundary.SkipSpaces(text, end, to) : at;
        return at < to && char.IsLower(text[at]) && WordBoundary.StartsWithAny(text, at, to, context.Conventions.Participants.BeforeNames, out end) ? WordBoundary.SkipSpaces(text, end, to) : at;
    }

    /// <summary>Whether a list goes on behind a bracket, with a separator or a conjunction.</summary>
    private bool GoesOn(string text, int at, int to) => NumberList.SkipBetween(text, at, context.Conventions) > WordBoundary.SkipSpaces(text, at, to);

    private static string TitleBeforeSymbol(JoinedText text, TextRange before)
    {
        var words = AfterLetter(text, before);
        return !words.IsEmpty && Brackets.IsOpen(text.Text[words.End - 1]) && !Brackets.IsClosed(text.Text[words.Start])
            ? text.Slice(text.Trim(new TextRange(words.Start, words.End - 1)))
            : "";
    }

    /// <summary>A list that stands in the sentence itself has letters before its titles: "(a) Report of … (A/60/1); (b) Note …".</summary>
    private static TextRange AfterLetter(JoinedText text, TextRange words)
    {
        for (var at = words.End - 1; at >= words.Start; at--)
        {
            if (Brackets.IsOpen(text.Text[at]) && Marker.Read(text.Text.AsSpan(at, words.End - at), NoNumerals.Instance) is { Kind: MarkerKind.Letter, Spaced: true } letter)
            {
                return text.Trim(new TextRange(at + letter.Length, words.End));
            }
        }

        return words;
    }

    private string WithoutSeparators(JoinedText text, TextRange words)
    {
        while (!words.IsEmpty && text.Text[words.End - 1] is var last && (context.Conventions.ListSeparators.Contains(last) || last == context.Conventions.SentenceEnds[0]))
        {
            words = text.Trim(new TextRange(words.Start, words.End - 1));
        }

        return text.Slice(words);
    }
}
