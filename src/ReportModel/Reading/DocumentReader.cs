using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the documents that were before each body: the items of a paragraph that lists documents
/// (<see cref="DraftingConventions.DocumentsBefore"/>), each a title and the symbol in brackets, and those that running text
/// names (<see cref="DraftingConventions.DocumentsNamed"/>).
/// </summary>
internal sealed class DocumentReader(ReadingContext context, BodyListReader bodies, ItemsUnderDiscussion discussed)
{
    private readonly List<Document> _documents = [];
    private readonly Dictionary<DocumentSymbol, int> _places = [];

    public List<Document> Read()
    {
        foreach (var paragraph in context.Account)
        {
            ReadNamed(paragraph);
            ReadItems(paragraph);
        }

        return _documents;
    }

    private void ReadItems(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        if (paragraph.Items.Count == 0
            || !context.Prepared.DocumentsBefore.MayStandIn(paragraph)
            || !context.Prepared.DocumentsBefore.TryMatch(text, text.All, out var match))
        {
            return;
        }

        // A body that the list names twice had its documents once.
        var before = Before(text, match);
        foreach (var item in paragraph.Items)
        {
            context.ThrowIfCancelled();
            foreach (var document in Read(item))
            {
                Add(document, before, discussed.Of(paragraph));
            }
        }
    }

    private void ReadNamed(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        if (!context.Prepared.DocumentsNamed.MayStandIn(paragraph))
        {
            return;
        }

        foreach (var whole in new Sentences(text, text.All, context))
        {
            var sentence = new TextRange(whole.Start, Math.Min(whole.End, whole.Start + Sentences.Longest));
            var rest = sentence;
            while (context.Prepared.DocumentsNamed.TryMatchFirst(text, rest, out var match, out _))
            {
                // What one phrase announces ends where the next one begins.
                var named = match["documents"];
                rest = new TextRange(named.Start, sentence.End);
                var end = context.Prepared.DocumentsNamed.TryMatchFirst(text, rest, out var next, out _) ? next.Start : named.End;
                var start = TitleStart(text, match);
                foreach (var found in DocumentSymbol.Find(text.Text.AsSpan(named.Start, end - named.Start)))
                {
                    context.ThrowIfCancelled();
                    var place = new TextRange(named.Start + found.Start, named.Start + found.End);
                    if (IsPointedTo(text, sentence.Start, place.Start))
                    {
                        continue;
                    }

                    Add(new Document { Symbol = found.Symbol, Title = TitleBefore(text, new TextRange(start, place.Start)), Language = context.Language, Source = text.Locate(place) }, Before(text, match), discussed.Of(paragraph));
                    start = place.End;
                }

                rest = new TextRange(end, sentence.End);
            }
        }
    }

    /// <summary>A title begins after the article or possessive, in the phrase ("adopted its …") or after it.</summary>
    private int TitleStart(JoinedText text, PhraseMatch match)
    {
        var start = match["documents"].Start;
        for (var at = match.Start; at < start; at++)
        {
            if (TryTakeArticle(text, at, start, out var after))
            {
                return after;
            }
        }

        return TryTakeArticle(text, start, match["documents"].End, out var begun) ? begun : start;
    }

    private bool TryTakeArticle(JoinedText text, int at, int to, out int after)
    {
        foreach (var word in context.Conventions.Participants.BeforeNames)
        {
            if (text.Text[at] == word[0] && LiteralSearch.StartsWith(text.Text, at, to, word, out after))
            {
                return true;
            }
        }

        after = at;
        return false;
    }

    /// <summary>Whether a symbol stands in brackets that point elsewhere: "(see A/C.4/53/SR.7)".</summary>
    private bool IsPointedTo(JoinedText text, int from, int at)
    {
        while (at > from && !Brackets.IsOpen(text.Text[at - 1]) && !Brackets.IsClosed(text.Text[at - 1]))
        {
            at--;
        }

        foreach (var word in context.Conventions.See)
        {
            if (at > from && Brackets.IsOpen(text.Text[at - 1]) && LiteralSearch.StartsWith(text.Text, at, text.Length, word, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words before a symbol in brackets are the title; before one that stands in the sentence itself there is none.</summary>
    private static string TitleBefore(JoinedText text, TextRange before)
    {
        var words = text.Trim(before);
        return !words.IsEmpty && Brackets.IsOpen(text.Text[words.End - 1]) && !Brackets.IsClosed(text.Text[words.Start])
            ? text.Slice(text.Trim(new TextRange(words.Start, words.End - 1)))
            : "";
    }

    /// <summary>The bodies that documents were before: those that the text names, else the only one of the report.</summary>
    private EquatableArray<Body> Before(JoinedText text, PhraseMatch match) =>
        match["bodies"].IsEmpty && context.TheBody is { } body ? [body]
        : bodies.ReadList(text, match["bodies"]).Distinct().ToEquatableArray();

    /// <summary>A document that several bodies had before them, or one for several items, is one document.</summary>
    private void Add(Document document, EquatableArray<Body> before, EquatableArray<AgendaItemId> items)
    {
        if (!_places.TryGetValue(document.Symbol, out var place))
        {
            _places.Add(document.Symbol, _documents.Count);
            _documents.Add(document with { SubmittedTo = before, AgendaItems = items });
            return;
        }

        var known = _documents[place];
        _documents[place] = known with
        {
            Title = known.Title.Length == 0 ? document.Title : known.Title,
            SubmittedTo = known.SubmittedTo.Union(before).ToEquatableArray(),
            AgendaItems = known.AgendaItems.Union(items).ToEquatableArray(),
        };
    }

    /// <summary>The document of an item, or the documents where its brackets hold several symbols, such as a report and its corrigendum.</summary>
    private IEnumerable<Document> Read(OutlineItem item)
    {
        var text = item.Block;
        var range = SymbolInBrackets(text);
        var written = text.Slice(range);
        if (range.IsEmpty)
        {
            context.Report(DocumentRules.SymbolNotFound.At(item.Block.Span, Quotation.Of(text.Text)));
            return [];
        }

        if (!DocumentSymbol.TryParse(written.AsSpan(), out var symbol, out var error))
        {
            var found = DocumentSymbol.Find(written);
            if (found.IsEmpty)
            {
                context.Report(DocumentRules.MalformedSymbol.At(text.Locate(range), written, error.Reason));
            }

            return found.Select(one => Document(item, one.Symbol, range));
        }

        return [Document(item, symbol, range)];
    }

    private Document Document(OutlineItem item, DocumentSymbol symbol, TextRange symbolRange)
    {
        JoinedText text = item.Block;
        var title = text.Trim(new TextRange(0, symbolRange.Start));
        return new Document
        {
            Symbol = symbol,
            Title = text.Slice(text.Trim(new TextRange(0, title.End - 1))),
            Language = context.Language,
            Source = item.Block.Span,
        };
    }

    /// <summary>What the last brackets hold that hold a stroke, as every symbol does: other brackets stand in titles.</summary>
    private static TextRange SymbolInBrackets(JoinedText text)
    {
        for (var close = text.Length - 1; close > 0; close--)
        {
            if (Brackets.IsClosed(text.Text[close]))
            {
                var open = Brackets.OpenOf(text.Text, close);
                if (open < 0 || text.Text.AsSpan(open, close - open).IndexOfAny('/', '／') < 0)
                {
                    return default;
                }

                return text.Trim(new TextRange(open + 1, close));
            }
        }

        return default;
    }
}
