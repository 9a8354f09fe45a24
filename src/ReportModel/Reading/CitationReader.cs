using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads what a text cites, in one pass: the name of an instrument in title marks, a number with the words of a
/// resolution, legal act or paragraph around it, a document symbol.
/// </summary>
internal sealed class CitationReader(
    ReadingContext context, InstrumentCitations instruments, NumberedCitations numbered, ArticleCitations articles, ParagraphReferences paragraphs, ForeignReferences foreign)
{
    private readonly List<Citation> _read = [];

    /// <summary>Reads what a text cites.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">What numbers its own paragraphs and has the text in it; empty for the report.</param>
    public EquatableArray<Citation> Read(JoinedText text, string scope)
    {
        paragraphs.Scope = scope;
        _read.Clear();
        var source = text.Text;
        for (var at = context.Prepared.Citations.NextStart(source, 0); at >= 0;)
        {
            context.ThrowIfCancelled();
            var isArticle = articles.TryRead(text, at, _read, out var end);
            var citation = isArticle ? null : ReadAt(text, at, _read.Count == 0 ? null : _read[_read.Count - 1], out end);
            while (citation is not null)
            {
                _read.Add(citation);
                citation = numbered.ReadNext(text, citation, ref end);
            }

            at = context.Prepared.Citations.NextStart(source, Math.Max(at + 1, end));
        }

        return _read.ToEquatableArray();
    }

    /// <summary>Reads the citation at a place; <paramref name="end"/> is where the search goes on.</summary>
    private Citation? ReadAt(JoinedText text, int at, Citation? before, out int end)
    {
        if (text.Text[at] == '/')
        {
            return ReadSymbol(text, at, out end);
        }

        if (context.Conventions.Citations.TitleMarks.Length > 0 && text.Text[at] == context.Conventions.Citations.TitleMarks[0])
        {
            return instruments.Read(text, at, before, out end);
        }

        return numbered.Read(text, at, out end) ?? paragraphs.Read(text, at, ref end) ?? foreign.Read(text, at, ref end);
    }

    /// <summary>A document symbol around a slash, and the paragraphs of the document that follow: it begins with the capitals before it.</summary>
    private Citation? ReadSymbol(JoinedText text, int slash, out int end)
    {
        end = slash + 1;
        var start = slash;
        while (start > 0 && Scripts.IsCapital(text.Text[start - 1]))
        {
            start--;
        }

        if (start == slash || !SymbolScanner.TryRead(text.Text.AsSpan(), start, out var symbol, out var length))
        {
            return null;
        }

        end = start + length;
        var range = new TextRange(start, end);
        if (foreign.ReadAfter(text, range, symbol, out end) is { } reference)
        {
            return reference;
        }

        return new Citation { Kind = CitationKind.Document, Words = text.Slice(range), Document = symbol, Source = text.Locate(range) };
    }
}
