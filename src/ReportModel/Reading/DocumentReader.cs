using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the documents that were before each body: the items of a paragraph that lists documents
/// (<see cref="DraftingConventions.DocumentsBefore"/>), each a title and the symbol in brackets, and those that running text
/// names (<see cref="DraftingConventions.DocumentsNamed"/>). A footnote may give the symbol instead of brackets.
/// </summary>
internal sealed class DocumentReader(ReadingContext context, BodyListReader bodies, ActingBodies acting, ItemsUnderDiscussion discussed)
{
    private readonly TitledDocuments _titled = new(context);
    private readonly NestedDocuments _nested = new(context, new TitledDocuments(context));
    private readonly List<Document> _documents = [];
    private readonly Dictionary<DocumentSymbol, int> _places = [];

    public List<Document> Read()
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Resolution is null)
            {
                ReadNamed(paragraph);
                ReadItems(paragraph);
            }
            else if (context.Prepared.DocumentsBefore.MayStandIn(paragraph.Block) && IsOwn(paragraph, paragraph.Resolution))
            {
                ReadItems(paragraph);
            }
        }

        return _documents;
    }

    /// <summary>Whether the body itself acts: what it took note of was before it; what another body is to take note of in a draft is not.</summary>
    private bool IsOwn(OutlineParagraph paragraph, OutlineResolution resolution)
    {
        if (resolution.Enacting is { } enacting)
        {
            return acting.Enacting(enacting.Text).Any(context.MeetingBodies.Contains);
        }

        // A decision in one sentence: "The Statistical Commission took note of the following reports:".
        var (named, text) = (new List<Body>(), paragraph.Block.Text);
        return acting.TryRead(text, 0, text.Length, named, out _) && named.Exists(context.MeetingBodies.Contains);
    }

    private void ReadItems(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        if ((paragraph.Items.Count == 0 && !AnnouncesText(paragraph))
            || !context.Prepared.DocumentsBefore.MayStandIn(paragraph.Block)
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

        for (var i = 0; i < paragraph.Unnumbered.Count && paragraph.Items.Count == 0; i++)
        {
            ReadEntries(paragraph.Unnumbered[i], before, discussed.Of(paragraph));
        }
    }

    /// <summary>Whether a paragraph ends with the mark that announces a list, whose entries are text without letters.</summary>
    private bool AnnouncesText(OutlineParagraph paragraph) =>
        paragraph.Unnumbered.Count > 0 && paragraph.Block.Length > 0 && context.Conventions.ListOpeners.Contains(paragraph.Block.Text[paragraph.Block.Length - 1]);

    /// <summary>The entries of a list that have no letters: each ends with its symbol, or with the mark of the footnote that gives it.</summary>
    private void ReadEntries(Block text, EquatableArray<Body> before, EquatableArray<AgendaItemId> items)
    {
        var documents = _titled.In(text, text.All, 0, mayStandApart: true);
        documents.ForEach(document => Add(document, before, items));
        if (documents.Count == 0)
        {
            context.Report(DocumentRules.SymbolNotFound.At(text.Span, Quotation.Of(text.Text)));
        }
    }

    private void ReadNamed(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        if (!context.Prepared.DocumentsNamed.MayStandIn(paragraph.Block))
        {
            return;
        }

        foreach (var whole in new Sentences(text, text.All, context))
        {
            var sentence = new TextRange(whole.Start, Math.Min(EndWithNote(text.Text, whole.End), whole.Start + Sentences.Longest));
            var rest = sentence;
            while (context.Prepared.DocumentsNamed.TryMatchFirst(text, rest, out var match, out _))
            {
                // What one phrase announces ends where the next one begins.
                var named = match["documents"];
                rest = new TextRange(named.Start, sentence.End);
                var end = context.Prepared.DocumentsNamed.TryMatchFirst(text, rest, out var next, out _) ? next.Start : named.End;
                var start = TitleStart(text, match);
                foreach (var document in _titled.In(text, new TextRange(named.Start, end), start, mayStandApart: false, place => IsPointedTo(text, sentence.Start, place)))
                {
                    context.ThrowIfCancelled();
                    Add(document, Before(text, match), discussed.Of(paragraph));
                }

                rest = new TextRange(end, sentence.End);
            }
        }
    }

    /// <summary>The number of a footnote behind a sentence may name the document: "… prepared in May.1".</summary>
    private static int EndWithNote(string text, int end) =>
        end < text.Length && SentenceEnds.Behind(text, end, text.Length) is var behind && Scripts.IsDigit(text[behind - 1]) ? behind : end;

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

    /// <summary>Whether an entry is a resolution or decision, "Human Rights Council resolution 26/9": it is called by its number, and its symbol is seldom given.</summary>
    private bool IsAct(JoinedText text)
    {
        if (!context.Options.Bodies.TryFindAtStart(text.Text, 0, text.Length, context.Language, out _, out var end))
        {
            return false;
        }

        end = WordBoundary.SkipSpaces(text.Text, end, text.Length);
        return context.Conventions.Citations.Resolutions.Concat(context.Conventions.Citations.Decisions)
            .Any(words => words.Before.Length > 0 && WordBoundary.StartsWith(text.Text, end, text.Length, words.Before, out _));
    }

    /// <summary>The document of an item, or the documents where its brackets hold several symbols, such as a report and its corrigendum.</summary>
    private IEnumerable<Document> Read(OutlineItem item)
    {
        var text = item.Block;
        if (_nested.In(text) is { Count: > 0 } nested)
        {
            return nested;
        }

        var range = SymbolInBrackets(text);
        var written = text.Slice(range);
        if (range.IsEmpty && _titled.In(text, text.All, 0, mayStandApart: true, isPointedTo: _ => true) is { Count: > 0 } footnoted)
        {
            return footnoted;
        }

        if (range.IsEmpty)
        {
            if (!IsAct(text))
            {
                context.Report(DocumentRules.SymbolNotFound.At(item.Block.Span, Quotation.Of(text.Text)));
            }

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
