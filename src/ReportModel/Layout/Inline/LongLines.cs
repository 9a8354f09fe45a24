using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Cuts lines on which an extractor left several: paragraphs, headings, the table of contents, whole documents. A line is cut
/// where a number or letter that is due begins something, so that what follows reads it as if it stood on lines of its own.
/// </summary>
internal sealed class LongLines
{
    /// <summary>Shorter lines are lines of a page.</summary>
    private const int Shortest = 160;

    private readonly SourceLines _lines;
    private readonly DraftingConventions _conventions;
    private readonly InlineWords _words;
    private readonly InlineNumbers _numbers;
    private readonly InlineContents _contents;
    private readonly InlinePages _pages;
    private readonly InlineResolutions _resolutions;
    private readonly List<int> _breaks = [];

    private LongLines(SourceLines lines, DraftingConventions conventions)
    {
        (_lines, _conventions, _words) = (lines, conventions, new InlineWords(conventions));
        (_numbers, _contents) = (new InlineNumbers(_words, new InlineHeadings(_words, conventions)), new InlineContents(conventions, _words));
        (_pages, _resolutions) = (new InlinePages(lines.Text), new InlineResolutions(conventions, _words));
    }

    /// <summary>Cuts the long lines of a text.</summary>
    public static SourceLines Cut(SourceLines lines, DraftingConventions conventions, CancellationToken cancellationToken)
    {
        if (!HasLong(lines))
        {
            return lines;
        }

        var cutter = new LongLines(lines, conventions);
        for (var i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            cutter.Read(i);
        }

        return cutter._breaks.Count == 0 ? lines : lines.CutAt(cutter._breaks);
    }

    private static bool HasLong(SourceLines lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].End - lines[i].Start > Shortest)
            {
                return true;
            }
        }

        return false;
    }

    private void Read(int index)
    {
        if (!ContentLine.TryRead(_lines, index, out var content))
        {
            return;
        }

        var line = content.Of(_lines.Text);
        _numbers.BeginLine();
        _contents.BeginLine();
        _resolutions.BeginLine();
        if (line.Length <= Shortest)
        {
            _ = _numbers.Begins(line, 0, _words.MarkerAt(line, 0), isStart: true);
            return;
        }

        for (var at = 0; at < line.Length;)
        {
            at = ReadWord(line, content.Start, at);
        }
    }

    /// <summary>Looks at a word, and says where to look next.</summary>
    private int ReadWord(ReadOnlySpan<char> line, int start, int at)
    {
        if (_contents.Contains(at))
        {
            var next = _contents.NextEntry(line, at, out var inner);
            Break(start, inner);
            Break(start, next < line.Length ? next : -1);
            return next < 0 ? at : next;
        }

        if (Scripts.IsSmall(line[at]) && !_numbers.IsBeforeBody && !_resolutions.AwaitsPreamble(at))
        {
            // As most words do: what begins headings, pages, tables and titles has a capital, a digit or a mark.
            BreakAtNumber(line, start, at);
            return InlineWords.Next(line, at);
        }

        if (_contents.Opens(line, at))
        {
            Break(start, at);
            at = InlineWords.Next(line, at);
            Break(start, at);
            return at;
        }

        if (_pages.EndOf(line, at) is var end and >= 0)
        {
            Break(start, at);
            Break(start, end < line.Length ? end : -1);
            _ = end < line.Length && _numbers.Begins(line, end, _words.MarkerAt(line, end), isStart: true);
            return InlineWords.Next(line, end);
        }

        if (_numbers.BeginsChapter(line, at, out var title))
        {
            Break(start, at);
            Break(start, title);
            return title;
        }

        var draft = _numbers.IsBeforeBody ? -1 : Math.Max(_resolutions.TitleOf(line, at), _resolutions.PreambleOf(line, at));
        if (draft >= 0)
        {
            Break(start, at);
            Break(start, draft);
            _numbers.BeginResolution();
            return draft;
        }

        if (_numbers.IsBeforeBody && FrontMatter.EndsWithDays(line.Slice(at, InlineWords.EndOf(line, at) - at)) && InlineWords.Next(line, at) is var behind && behind < line.Length)
        {
            // The days of the session end its title.
            Break(start, behind);
        }

        if (InlinePages.IsRule(line, at) || (_numbers.IsBeforeBody && BeginsTitle(line, at)))
        {
            Break(start, at);
        }
        else
        {
            BreakAtNumber(line, start, at);
        }

        return InlineWords.Next(line, at);
    }

    private void BreakAtNumber(ReadOnlySpan<char> line, int start, int at)
    {
        var marker = _words.MarkerAt(line, at);
        if (marker.Kind == MarkerKind.None)
        {
            return;
        }

        if (_numbers.Begins(line, at, marker))
        {
            Break(start, at);
        }
        else if (_numbers.BeginsBelowHeading(line, at, marker, out var heading))
        {
            Break(start, heading);
            Break(start, at);
        }
    }

    /// <summary>Before the first paragraph the title begins with its words, and what follows it with an office: "Rapporteur: …".</summary>
    private bool BeginsTitle(ReadOnlySpan<char> line, int at)
    {
        if (!char.IsUpper(line[at]))
        {
            return false;
        }

        foreach (var words in _conventions.Outline.TitleWords)
        {
            if (line.Slice(at).StartsWith(words.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return FrontMatter.BeginsWithOffice(line.Slice(at), _conventions);
    }

    /// <summary>A line begins at a place; that at which the physical one begins is no break.</summary>
    private void Break(int start, int at)
    {
        if (at > 0 && (_breaks.Count == 0 || _breaks[_breaks.Count - 1] < start + at))
        {
            _breaks.Add(start + at);
        }
    }
}
