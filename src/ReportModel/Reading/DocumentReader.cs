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
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block.Text;
            if (paragraph.Items.Count == 0
                || !AnyPhrase.TryMatch(context.Conventions.DocumentsBefore, text, text.All, out var match))
            {
                continue;
            }

            var before = bodies.ReadList(text, match["bodies"]);
            foreach (var item in paragraph.Items)
            {
                if (Read(item) is { } document)
                {
                    Add(documents, document, before);
                }
            }
        }

        return documents;
    }

    /// <summary>A document that several bodies had before them is one document.</summary>
    private static void Add(List<Document> documents, Document document, EquatableArray<Body> before)
    {
        var known = documents.FindIndex(d => d.Symbol.Equals(document.Symbol));
        if (known < 0)
        {
            documents.Add(document with { SubmittedTo = before });
        }
        else
        {
            documents[known] = documents[known] with { SubmittedTo = documents[known].SubmittedTo.Union(before).ToEquatableArray() };
        }
    }

    private Document? Read(OutlineItem item)
    {
        var text = item.Block.Text;
        var open = text.Text.LastIndexOfAny(['（', '(']);
        var close = open < 0 ? -1 : text.Text.IndexOfAny(['）', ')'], open);
        if (close < 0)
        {
            return null;
        }

        var symbolRange = text.Trim(new TextRange(open + 1, close));
        var written = text.Slice(symbolRange);
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
