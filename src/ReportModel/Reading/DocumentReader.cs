using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the documents that were before each body: the items of a paragraph that lists documents
/// (<see cref="DraftingConventions.DocumentsBefore"/>), each a title and the symbol in brackets.
/// </summary>
internal sealed class DocumentReader(ReadingContext context, BodyListReader bodies)
{
    public List<Document> Read()
    {
        var documents = new List<Document>();
        var known = new Dictionary<DocumentSymbol, int>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block;
            if (paragraph.Items.Count == 0
                || !context.Prepared.DocumentsBefore.MayStandIn(paragraph)
                || !context.Prepared.DocumentsBefore.TryMatch(text, text.All, out var match))
            {
                continue;
            }

            // A body that the list names twice had its documents once.
            var before = bodies.ReadList(text, match["bodies"]).Distinct().ToEquatableArray();
            foreach (var item in paragraph.Items)
            {
                context.ThrowIfCancelled();
                if (Read(item) is { } document)
                {
                    Add(documents, known, document, before);
                }
            }
        }

        return documents;
    }

    /// <summary>A document that several bodies had before them is one document.</summary>
    private static void Add(List<Document> documents, Dictionary<DocumentSymbol, int> places, Document document, EquatableArray<Body> before)
    {
        if (!places.TryGetValue(document.Symbol, out var known))
        {
            places.Add(document.Symbol, documents.Count);
            documents.Add(document with { SubmittedTo = before });
        }
        else
        {
            documents[known] = documents[known] with { SubmittedTo = documents[known].SubmittedTo.Union(before).ToEquatableArray() };
        }
    }

    private Document? Read(OutlineItem item)
    {
        var text = item.Block;
        var open = text.Text.AsSpan().LastIndexOfAny('（', '(');
        var close = open < 0 ? -1 : text.Text.AsSpan(open).IndexOfAny('）', ')');
        close += close < 0 ? 0 : open;
        var symbolRange = close < 0 ? default : text.Trim(new TextRange(open + 1, close));
        var written = text.Slice(symbolRange);
        // Other brackets stand in titles; every symbol has a stroke.
        if (close < 0 || written.AsSpan().IndexOfAny('/', '／') < 0)
        {
            context.Report(DocumentRules.SymbolNotFound.At(item.Block.Span, Quotation.Of(text.Text)));
            return null;
        }

        if (!DocumentSymbol.TryParse(written.AsSpan(), out var symbol, out var error))
        {
            context.Report(DocumentRules.MalformedSymbol.At(text.Locate(symbolRange), written, error.Reason));
            return null;
        }

        return new Document
        {
            Symbol = symbol,
            Title = text.Slice(text.Trim(new TextRange(0, open))),
            Source = item.Block.Span,
        };
    }
}
