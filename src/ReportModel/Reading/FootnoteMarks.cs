using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Finds the marks of footnotes that give the symbol of a document: "the report of the Secretary-General,17", where the note
/// is "E/CN.3/2025/27.". A note that begins otherwise, such as "See …" or "Ibid.", names no document of its own.
/// </summary>
internal sealed class FootnoteMarks(ReadingContext context)
{
    private readonly Dictionary<Footnote, EquatableArray<FoundSymbol>> _symbols = [];

    private Footnotes Notes => context.Outline.Footnotes;

    /// <summary>The marks in a stretch of a text, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="mayStandApart">Whether white space may stand before a mark at the end of an entry, as extractors leave it; in running text that would be a number.</param>
    public List<FootnoteMark> In(JoinedText text, TextRange range, bool mayStandApart)
    {
        var marks = new List<FootnoteMark>();
        for (var at = range.Start; !Notes.IsEmpty && at < range.End; at++)
        {
            var end = at;
            if (Scripts.IsDigit(text.Text[at]) && ArabicNumber.TryRead(text.Text.AsSpan(0, range.End), ref end, out var number))
            {
                if (IsMark(text.Text, at, end, mayStandApart)
                    && Notes.Find(number, text.Locate(new TextRange(at, end)).Line - 1) is { } note
                    && SymbolsOf(note) is { IsEmpty: false } symbols)
                {
                    marks.Add(new FootnoteMark(new TextRange(at, end), note, symbols));
                }

                at = end;
            }
        }

        return marks;
    }

    private static bool IsMark(string text, int start, int end, bool mayStandApart)
    {
        var isOver = end == text.Length || !char.IsLetterOrDigit(text[end]);
        if (start == 0 || !isOver)
        {
            return false;
        }

        var before = text[start - 1];
        if (!Scripts.IsWhiteSpace(before))
        {
            // Behind a word, or the comma or full stop after one; "4-7" and "2025/27" go on with a number.
            var word = before is ',' or ';' or '.' or ':' && start > 1 ? text[start - 2] : before;
            return char.IsLetter(word) || Brackets.IsClosed(word) || word is '”' or '"' or '’';
        }

        var next = WordBoundary.SkipSpaces(text, end, text.Length);
        return mayStandApart && (next == text.Length || char.IsUpper(text[next]) || text[end] is '.' or ';' or ',');
    }

    /// <summary>The symbols with which a note begins: "E/CN.3/2025/3 and E/CN.3/2025/3/Corr.1.".</summary>
    private EquatableArray<FoundSymbol> SymbolsOf(Footnote note)
    {
        if (!_symbols.TryGetValue(note, out var symbols))
        {
            var found = DocumentSymbol.Find(note.Text);
            var count = 0;
            for (var end = 0; count < found.Count && IsNext(note, end, found[count].Start); count++)
            {
                end = Math.Max(end, found[count].End);
            }

            _symbols.Add(note, symbols = found.Take(count).ToEquatableArray());
        }

        return symbols;
    }

    /// <summary>Whether nothing but a separator or a conjunction stands between two symbols, and nothing before the first.</summary>
    private bool IsNext(Footnote note, int end, int start)
    {
        var between = note.Text.Substring(Math.Min(end, start), Math.Max(0, start - end)).Trim();
        return between.Length == 0
            || (end > 0 && ((between.Length == 1 && context.Conventions.ListSeparators.Contains(between[0])) || context.Conventions.ListConjunctions.Contains(between)));
    }
}

/// <summary>The mark of a footnote.</summary>
/// <param name="Place">Where it stands in the text.</param>
/// <param name="Note">The footnote.</param>
/// <param name="Symbols">The symbols with which the footnote begins.</param>
internal readonly record struct FootnoteMark(TextRange Place, Footnote Note, EquatableArray<FoundSymbol> Symbols);
