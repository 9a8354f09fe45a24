using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Finds what belongs to the pages and not to the text: the lines at the head and foot of each page, and the footnotes above
/// its foot. Pages are those that the extractor parted by form feeds; where it left none, <see cref="RunningHeads"/> looks for the heads.
/// </summary>
internal sealed class PageReader
{
    private const char FormFeed = '\f';

    /// <summary>A head is the symbol or the two of a joint report, and the job number where an extractor read it out of its place; a foot has no more than these.</summary>
    private const int MostLines = 5;

    private readonly SourceLines _lines;
    private readonly LineRole[] _roles;
    private readonly Dictionary<string, int> _found = new(StringComparer.Ordinal);

    /// <summary>The lines of a page that are neither its head nor its foot.</summary>
    private readonly List<ContentLine> _rest = [];
    private int _footnotes;

    private PageReader(SourceLines lines, LineRole[] roles) => (_lines, _roles) = (lines, roles);

    /// <summary>Gives the lines that belong to pages their roles; the others keep theirs.</summary>
    public static void Mark(SourceLines lines, LineRole[] roles, DraftingConventions conventions, CancellationToken cancellationToken)
    {
        if (!lines.Text.Contains(FormFeed))
        {
            RunningHeads.Mark(lines, roles, conventions);
            return;
        }

        var reader = new PageReader(lines, roles);
        reader.ReadPages(isFirstLook: true, cancellationToken);
        reader.ReadPages(isFirstLook: false, cancellationToken);
    }

    /// <summary>Reads all pages: first to see what their heads and feet are, then to mark these, wherever on the page an extractor left them.</summary>
    private void ReadPages(bool isFirstLook, CancellationToken cancellationToken)
    {
        var lines = _lines;
        var (page, start) = (new List<ContentLine>(), 0);
        for (var i = 0; i <= lines.Count; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (i == lines.Count || (i > start && BeginsPage(lines, i)))
            {
                // A text without form feeds is no page, however long.
                if (start > 0 || i < lines.Count)
                {
                    if (isFirstLook)
                    {
                        MarkEdges(page, isFirst: start == 0);
                    }
                    else
                    {
                        MarkRest(page);
                    }
                }

                page.Clear();
                start = i;
            }

            if (i < lines.Count && ContentLine.TryRead(lines, i, out var line))
            {
                page.Add(line);
            }
        }
    }

    public static bool BeginsPage(SourceLines lines, int index) =>
        lines[index].Start < lines[index].End && lines.Text[lines[index].Start] == FormFeed;

    private void MarkEdges(List<ContentLine> page, bool isFirst)
    {
        // What stands at the head of the first page is the masthead. No page number is printed at the head of others: "56/103" is a decision's.
        var from = 0;
        while (!isFirst && from < Math.Min(page.Count, MostLines) && PageLine.IsOneAtHead(page[from].Of(_lines.Text)))
        {
            MarkEdge(page[from++]);
        }

        var to = page.Count;
        while (to > from && page.Count - to < MostLines && PageLine.IsOne(page[to - 1].Of(_lines.Text)))
        {
            MarkEdge(page[--to]);
        }
    }

    private void MarkEdge(in ContentLine line)
    {
        _roles[line.Index] = LineRole.PageFurniture;
        var kind = KindOf(line.Of(_lines.Text));
        _found[kind] = _found.TryGetValue(kind, out var count) ? count + 1 : 1;
    }

    /// <summary>What the heads and feet of all pages have in common: the line itself, of "7/39" the number of pages.</summary>
    private static string KindOf(ReadOnlySpan<char> line) =>
        PageLine.IsPageOfPages(line) ? line.Slice(line.IndexOf('/')).ToString() : line.ToString();

    private void MarkRest(List<ContentLine> page)
    {
        var rest = _rest;
        rest.Clear();
        foreach (var line in page)
        {
            var text = line.Of(_lines.Text);
            if (_roles[line.Index] == LineRole.Blank && !PageLine.IsDigits(text) && PageLine.IsOne(text)
                && _found.TryGetValue(KindOf(text), out var count) && count >= OftenEnough)
            {
                _roles[line.Index] = LineRole.PageFurniture;
            }

            if (_roles[line.Index] == LineRole.Blank)
            {
                rest.Add(line);
            }
        }

        MarkFootnotes(rest, 0, rest.Count);
    }

    /// <summary>What so many pages have is theirs.</summary>
    private const int OftenEnough = 2;

    /// <summary>Footnotes stand under a rule, or begin where the number that is due stands at the beginning of a line, alone or before a capital.</summary>
    private void MarkFootnotes(List<ContentLine> page, int from, int to)
    {
        // No numbered paragraph follows footnotes on their page.
        var lastNumbered = to - 1;
        while (lastNumbered >= from && !IsNumbered(page[lastNumbered].Of(_lines.Text)))
        {
            lastNumbered--;
        }

        var notes = -1;
        for (var i = from; i < to && notes < 0; i++)
        {
            var text = page[i].Of(_lines.Text);
            // A number that stands where one of a paragraph is torn from its text is the mark in that text.
            var isTorn = i > from && Marker.IsAlone(page[i - 1].Of(_lines.Text));
            if (isTorn && NumberOf(text) == _footnotes + 1 && PageLine.IsDigits(text))
            {
                _footnotes++;
                _roles[page[i].Index] = LineRole.Footnote;
                continue;
            }

            notes = PageLine.IsRule(text) || (!isTorn && i > from && NumberOf(text) == _footnotes + 1 && i >= lastNumbered) ? i : -1;
        }

        for (var i = notes; i >= 0 && i < to; i++)
        {
            _roles[page[i].Index] = LineRole.Footnote;
            _footnotes = NumberOf(page[i].Of(_lines.Text)) is var number && number > _footnotes && number <= _footnotes + MostNotes ? number : _footnotes;
        }
    }

    /// <summary>More notes are on no page; a greater number is something else, such as a year.</summary>
    public const int MostNotes = 15;

    private static bool IsNumbered(ReadOnlySpan<char> line) =>
        Marker.IsAlone(line) || Marker.Read(line, NoNumerals.Instance).Kind == MarkerKind.Number;

    /// <summary>The number of a footnote at the beginning of a line: "3", "3 See resolution 2200 A (XXI), annex."; 0 for none.</summary>
    public static int NumberOf(ReadOnlySpan<char> line)
    {
        var at = 0;
        if (!ArabicNumber.TryRead(line, ref at, out var number))
        {
            return 0;
        }

        if (at == line.Length)
        {
            return number;
        }

        return at + 1 < line.Length && Scripts.IsWhiteSpace(line[at]) && char.IsUpper(line[at + 1]) ? number : 0;
    }
}
