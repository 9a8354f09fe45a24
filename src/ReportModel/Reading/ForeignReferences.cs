using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads references to paragraphs that are joined to the symbol of their document: "A/80/21, paras. 10–12", "paragraph 7 (k)
/// of document A/80/21", A/80/21 号文件第12段, 报告第7(k)段（A/80/21）.
/// </summary>
/// <remarks>
/// Only what is certain is read. Between the paragraph and the symbol stands nothing but the words of the conventions. An
/// annex, a chapter or a resolution numbers its own: "A/80/21, annex, para. 3" and "paragraph 3 of the annex to A/80/21"
/// remain citations of the document. So does "A/80/21, paragraph 5 of the Convention". A reference by the report's own symbol,
/// or by either half of it, is one to this report.
/// </remarks>
internal sealed class ForeignReferences(ReadingContext context, ParagraphReferences own)
{
    /// <summary>How far before a symbol or a paragraph the name of a part may stand.</summary>
    private const int NearBefore = 40;

    /// <summary>No name of a document is longer that stands between a paragraph and the symbol.</summary>
    private const int LongestName = 150;

    /// <summary>What ends the words that belong together, whatever the language; a full stop may end an abbreviation, "chap. VI".</summary>
    private static readonly char[] s_ends = [.. "()（）;；。:：“”\"《》"];

    /// <summary>The marks after which a clause begins: nothing stands before it that it could be a paragraph of.</summary>
    private const string ClauseStarts = "(（;；.。:：";

    private readonly ParagraphPlaces _places = new(context.Conventions);
    private readonly ForeignParagraphs _foreign = new(context);

    private CitationConventions Conventions => context.Conventions.Citations;

    /// <summary>Reads the paragraphs that follow a symbol.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbol">Where the symbol stands.</param>
    /// <param name="document">The symbol.</param>
    /// <param name="end">The end of the reference.</param>
    /// <returns>The citation; null where no paragraph of the document follows.</returns>
    public Citation? ReadAfter(JoinedText text, TextRange symbol, DocumentSymbol document, out int end)
    {
        end = symbol.End;
        var at = SkipAfterSymbol(text.Text, symbol.End);
        if (!_places.TryRead(text, at, out var after) || IsOfPart(text.Text, symbol.Start) || IsOfOther(text.Text, after))
        {
            return null;
        }

        end = after;
        return Cite(text, new TextRange(symbol.Start, end), document);
    }

    /// <summary>Reads a reference that begins with the paragraph.</summary>
    /// <returns>The citation; null where no symbol follows that the paragraph belongs to.</returns>
    public Citation? Read(JoinedText text, int at, ref int end)
    {
        if (!_places.TryRead(text, at, out var after)
            || !TryReadSymbol(text, at, after, out var document, out after)
            || IsOfPart(text.Text, at)
            || IsBeforePart(text.Text, after))
        {
            return null;
        }

        end = after;
        return Cite(text, new TextRange(at, end), document);
    }

    private Citation Cite(JoinedText text, TextRange range, DocumentSymbol document) => IsOwn(document)
        ? own.Resolve(text, range, _places.Ranges, "", document)
        : _foreign.Cite(text, range, _places.Ranges, document);

    /// <summary>Whether a symbol is the report's, or has one of its halves: no two documents share a symbol.</summary>
    private bool IsOwn(DocumentSymbol document)
    {
        foreach (var part in document.Parts)
        {
            if (context.Options.Symbol.Parts.Contains(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over what may stand between a symbol and a paragraph: a bracket that closes, the words for a document, a comma.</summary>
    private int SkipAfterSymbol(string text, int at)
    {
        at = WordBoundary.SkipSpaces(text, at, text.Length);
        if (at < text.Length && Brackets.IsClosed(text[at]))
        {
            at = WordBoundary.SkipSpaces(text, at + 1, text.Length);
        }

        at = SkipAny(text, at, Conventions.AfterSymbols);
        return at < text.Length && IsComma(text[at]) ? WordBoundary.SkipSpaces(text, at + 1, text.Length) : at;
    }

    /// <summary>The symbol of the document that a paragraph belongs to, after the words between.</summary>
    private bool TryReadSymbol(JoinedText text, int paragraph, int at, out DocumentSymbol document, out int end)
    {
        var source = text.Text;
        var next = WordBoundary.SkipSpaces(source, at, source.Length);
        if (next < source.Length && IsComma(source[next]))
        {
            next = WordBoundary.SkipSpaces(source, next + 1, source.Length);
        }

        (document, end) = (DocumentSymbol.None, at);
        var joined = SkipAny(source, next, Conventions.OfDocument);
        if (joined > next && TryReadSymbol(source, joined, out document, out end))
        {
            return true;
        }

        // In brackets the symbol stands after the words for its document, after its name, or alone.
        var open = joined > next && joined < source.Length && Brackets.IsOpen(source[joined]) ? joined
            : OpenAfterName(source, next) is > 0 and var named ? named
            : next == WordBoundary.SkipSpaces(source, at, source.Length) && next < source.Length && Brackets.IsOpen(source[next]) && MayBeAlone(source, paragraph) ? next
            : -1;
        if (open < 0 || !TryReadSymbol(source, open + 1, out document, out end))
        {
            return false;
        }

        var close = WordBoundary.SkipSpaces(source, end, source.Length);
        end = close < source.Length && Brackets.IsClosed(source[close]) ? close + 1 : end;
        return true;
    }

    private static bool TryReadSymbol(string text, int at, out DocumentSymbol document, out int end)
    {
        at = WordBoundary.SkipSpaces(text, at, text.Length);
        var isRead = SymbolScanner.TryRead(text.AsSpan(), at, out document, out var length);
        end = at + length;
        return isRead;
    }

    /// <summary>The bracket after "of the report of the Special Committee"; -1 where the name goes on too long, or is that of a part.</summary>
    private int OpenAfterName(string text, int at)
    {
        if (!WordBoundary.StartsWithAny(text, at, text.Length, Conventions.OfNamedDocument, out var name))
        {
            return -1;
        }

        var end = text.IndexOfAny(s_ends, name, Math.Min(LongestName, text.Length - name));
        if (end < 0 || !Brackets.IsOpen(text[end]))
        {
            return -1;
        }

        for (var i = name; i < end; i++)
        {
            // A number is that of a resolution or article, whose paragraph it would be.
            if (Scripts.IsDigit(text[i]) || text[i] == '.')
            {
                return -1;
            }
        }

        return NamesPart(text, name, end) ? -1 : end;
    }

    /// <summary>Whether a paragraph with the symbol alone in brackets after it is one of that document: it begins a clause, or stands after words that say so.</summary>
    private bool MayBeAlone(string text, int paragraph)
    {
        var end = paragraph;
        while (end > 0 && Scripts.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == 0 || ClauseStarts.Contains(text[end - 1]))
        {
            return true;
        }

        foreach (var words in Conventions.BeforeParagraphInBrackets)
        {
            if (end >= words.Length && WordBoundary.StartsWith(text, end - words.Length, end, words, out _) && WordBoundary.IsAt(text, end - words.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words before a place say that a part of the document is meant: "the annex to document A/80/21, para. 3", "annex I (A/80/21), para. 3".</summary>
    private bool IsOfPart(string text, int at)
    {
        at = at > 0 && Brackets.IsOpen(text[at - 1]) ? at - 1 : at;
        var from = Math.Max(0, at - NearBefore);
        from += text.AsSpan(from, at - from).LastIndexOfAny(s_ends) + 1;
        return NamesPart(text, from, at);
    }

    private bool NamesPart(string text, int from, int to)
    {
        foreach (var words in Conventions.PartsOfDocument)
        {
            if (LiteralSearch.Find(text, from, to, words, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words after a paragraph say that it belongs to something else than the symbol before it: "paragraph 5 of the Convention", "paragraph 5 above".</summary>
    private bool IsOfOther(string text, int after)
    {
        var at = WordBoundary.SkipSpaces(text, after, text.Length);
        return WordBoundary.StartsWithAny(text, at, text.Length, Conventions.ThisReportAfter, out _)
            || WordBoundary.StartsWithAny(text, at, text.Length, Conventions.OfInstrument, out _)
            || (at < text.Length && IsComma(text[at])
                && WordBoundary.StartsWithAny(text, WordBoundary.SkipSpaces(text, at + 1, text.Length), text.Length, Conventions.OfInstrument, out _));
    }

    /// <summary>Whether a part of the document follows its symbol: "paragraph 3 of A/80/21, annex".</summary>
    private bool IsBeforePart(string text, int after)
    {
        var at = WordBoundary.SkipSpaces(text, after, text.Length);
        at = at < text.Length && (IsComma(text[at]) || Brackets.IsOpen(text[at])) ? WordBoundary.SkipSpaces(text, at + 1, text.Length) : at;
        return WordBoundary.StartsWithAny(text, at, text.Length, Conventions.PartsOfDocument, out _);
    }

    private static int SkipAny(string text, int at, EquatableArray<string> words) =>
        WordBoundary.StartsWithAny(text, at, text.Length, words, out var end) ? WordBoundary.SkipSpaces(text, end, text.Length) : at;

    private static bool IsComma(char c) => c is ',' or '，';
}
