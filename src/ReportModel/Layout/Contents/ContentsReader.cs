using System.Text;
using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Reads the table of contents, so that its lines are not taken for headings a second time: from its heading to the last line
/// that ends as entries do, with dot leaders or with a tab and the number of a page.
/// </summary>
internal sealed class ContentsReader
{
    /// <summary>A table of contents stands on the first pages.</summary>
    private const int MostLinesBefore = 400;

    /// <summary>So many lines without the end of an entry are no longer the table: a title takes a few, numbers torn off it some more.</summary>
    private const int MostLinesWithoutEnd = 24;

    private readonly SourceLines _lines;
    private readonly LineRole[] _roles;
    private readonly List<ContentsEntry> _entries = [];
    private readonly StringBuilder _title = new();
    private Marker _marker;

    private ContentsReader(SourceLines lines, LineRole[] roles) => (_lines, _roles) = (lines, roles);

    public static ContentsTable Read(SourceLines lines, LineRole[] roles, DraftingConventions conventions)
    {
        var reader = new ContentsReader(lines, roles);
        var start = reader.FindHeading(conventions);
        if (start < 0)
        {
            return ContentsTable.None;
        }

        var end = reader.ReadEntries(start + 1, conventions.Numerals);
        end = end < 0 ? reader.ReadWithoutLeaders(start + 1, conventions) : end;
        if (end < 0)
        {
            return ContentsTable.None;
        }

        for (var i = start; i <= reader.EndOfPage(end); i++)
        {
            roles[i] = roles[i] == LineRole.Blank && ContentLine.TryRead(lines, i, out _) ? LineRole.Contents : roles[i];
        }

        return new ContentsTable(reader._entries);
    }

    private int FindHeading(DraftingConventions conventions)
    {
        for (var i = 0; i < Math.Min(_lines.Count, MostLinesBefore); i++)
        {
            if (ContentLine.TryRead(_lines, i, out var line))
            {
                var text = line.Of(_lines.Text);
                foreach (var title in conventions.Outline.ContentsTitles)
                {
                    if (text.Equals(title.AsSpan(), StringComparison.OrdinalIgnoreCase))
                    {
                        return i;
                    }
                }
            }
        }

        return -1;
    }

    /// <summary>Reads the entries.</summary>
    /// <returns>The last line that ends one; -1 where there is none, so that this is no table.</returns>
    private int ReadEntries(int from, Numerals numerals)
    {
        var (last, without) = (-1, 0);
        for (var i = from; i < _lines.Count && without <= MostLinesWithoutEnd; i++)
        {
            if (!ContentLine.TryRead(_lines, i, out var line))
            {
                Reset();
                continue;
            }

            var text = line.Of(_lines.Text);
            if (_roles[i] == LineRole.PageFurniture)
            {
                continue;
            }

            without++;
            if (Marker.ReadAlone(text, numerals) is { Kind: not MarkerKind.None } alone)
            {
                Reset();
                _marker = alone;
                continue;
            }

            if (Marker.Read(text, numerals) is { Kind: not MarkerKind.None } marker)
            {
                Reset();
                _marker = marker;
                text = text.Slice(marker.Length).TrimStart();
            }

            var length = TitleLength(text);
            if (length < text.Length && EndsEntry(text.Slice(length), out var range))
            {
                Append(text.Slice(0, length));
                if (_title.Length > 0)
                {
                    _entries.Add(new ContentsEntry(_marker, _title.ToString(), range, i));
                }

                Reset();
                (last, without) = (i, 0);
            }
            else if (length < text.Length && text[length] == '\t' && _title.Length == 0 && _marker.Kind == MarkerKind.None)
            {
                // The heads of the columns: Paragraphs, Page.
                Reset();
            }
            else
            {
                Append(text);
            }
        }

        return last;
    }

    /// <summary>Reads the entries of a table whose leaders an extractor lost: each begins with its number or letter and ends with that of a page, and pages only grow.</summary>
    private int ReadWithoutLeaders(int from, DraftingConventions conventions)
    {
        Reset();
        var (last, page, section, without) = (-1, 0, 0, 0);
        for (var i = from; i < _lines.Count && without <= MostLinesWithoutEnd; i++)
        {
            if (!ContentLine.TryRead(_lines, i, out var line) || _roles[i] == LineRole.PageFurniture)
            {
                continue;
            }

            without++;
            var text = line.Of(_lines.Text);
            if (Marker.Read(text, conventions.Numerals) is { Kind: not MarkerKind.None } marker)
            {
                // The first chapter begins again with its number.
                if (marker.Kind == MarkerKind.Section && marker.Value == 1 && section >= 1)
                {
                    break;
                }

                section = marker.Kind == MarkerKind.Section ? Math.Max(section, marker.Value) : section;
                Reset();
                _marker = marker;
                text = text.Slice(marker.Length).TrimStart();
            }

            if (_marker.Kind == MarkerKind.None)
            {
                continue;
            }

            var space = text.LastIndexOf(' ');
            var at = 0;
            if (space > 0 && PageLine.IsDigits(text.Slice(space + 1)) && ArabicNumber.TryRead(text.Slice(space + 1), ref at, out var number) && number >= page && number <= page + LongestChapter)
            {
                Append(text.Slice(0, space));
                _entries.Add(new ContentsEntry(_marker, _title.ToString(), null, i));
                Reset();
                (last, page, without) = (i, number, 0);
            }
            else
            {
                Append(text);
            }
        }

        return _entries.Count < FewestEntries ? -1 : last;
    }

    /// <summary>Fewer lines that end with a number are no table.</summary>
    private const int FewestEntries = 3;

    /// <summary>No chapter has more pages.</summary>
    private const int LongestChapter = 200;

    private void Append(ReadOnlySpan<char> text)
    {
        if (_title.Length > 0)
        {
            _title.Append(' ');
        }

        foreach (var c in text.Trim())
        {
            _title.Append(c);
        }
    }

    private void Reset()
    {
        _title.Clear();
        _marker = default;
    }

    /// <summary>Where the title ends: before dot leaders or a tab.</summary>
    private static int TitleLength(ReadOnlySpan<char> text)
    {
        var tab = text.IndexOf('\t');
        var dots = text.IndexOf(" . . .".AsSpan(), StringComparison.Ordinal);
        dots = dots < 0 ? text.IndexOf("....".AsSpan(), StringComparison.Ordinal) : dots;
        return tab < 0 && dots < 0 ? text.Length : tab < 0 ? dots : dots < 0 ? tab : Math.Min(tab, dots);
    }

    /// <summary>Whether what follows a title ends an entry: dots, or tabs and the number of a page, before it the paragraphs.</summary>
    private static bool EndsEntry(ReadOnlySpan<char> tail, out ParagraphRange? paragraphs)
    {
        paragraphs = null;
        var numbers = new List<string>();
        foreach (var field in tail.ToString().Split('\t'))
        {
            var text = field.Trim(' ', '.', '\u00A0');
            if (text.Length > 0)
            {
                numbers.Add(text);
            }
        }

        var isDotted = tail[0] != '\t';
        if (!isDotted && (numbers.Count == 0 || !PageLine.IsDigits(numbers[numbers.Count - 1].AsSpan())))
        {
            return false;
        }

        if (numbers.Count >= 2 && TryReadRange(numbers[numbers.Count - 2], out var range))
        {
            paragraphs = range;
        }

        return true;
    }

    private static bool TryReadRange(string text, out ParagraphRange range)
    {
        range = default;
        var at = 0;
        if (!ArabicNumber.TryRead(text.AsSpan(), ref at, out var first))
        {
            return false;
        }

        var last = first;
        if (at < text.Length && (text[at++] is not ('–' or '-' or '‑') || !ArabicNumber.TryRead(text.AsSpan(), ref at, out last)))
        {
            return false;
        }

        range = new ParagraphRange(first, last);
        return at == text.Length && first <= last;
    }

    /// <summary>Numbers that an extractor tore off stand below the last entry, to the end of its page.</summary>
    private int EndOfPage(int line)
    {
        for (var i = line + 1; i < _lines.Count && i <= line + MostLinesBefore; i++)
        {
            if (_lines[i].Start < _lines[i].End && _lines.Text[_lines[i].Start] == '\f')
            {
                return i - 1;
            }
        }

        return line;
    }
}
