using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>The lines of the text proper, and what their ends say.</summary>
internal sealed class MixedLines
{
    /// <summary>Longer lines are no lines of a page: the extractor left each paragraph on one.</summary>
    private const int WidestPage = 160;

    /// <summary>The part of the width that a line fills unless its paragraph ends with it; words do not break.</summary>
    private const double Full = 0.7;

    private readonly SourceLines _lines;
    private readonly DraftingConventions _conventions;
    private readonly List<MixedLine> _all;
    private readonly int _fullLength;

    private MixedLines(SourceLines lines, DraftingConventions conventions, LineRole[] roles, LayoutProfile layout)
    {
        (_lines, _conventions, _all) = (lines, conventions, new(CountOf(lines, roles)));
        var (blank, afterPage) = (0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (roles[i] != LineRole.Blank)
            {
                (blank, afterPage) = (0, true);
            }
            else if (!ContentLine.TryRead(lines, i, out var line))
            {
                blank += afterPage ? 0 : 1;
            }
            else if (layout.IsLink(line.Of(lines.Text)))
            {
                roles[i] = LineRole.PageFurniture;
            }
            else
            {
                var text = line.Of(lines.Text);
                var alone = ReadAlone(text);
                var marker = alone.Kind != MarkerKind.None ? alone : ReadMarker(text);
                _all.Add(new MixedLine(line, marker, alone.Kind != MarkerKind.None, blank, afterPage));
                (blank, afterPage) = (0, false);
            }
        }

        _fullLength = Measure();
    }

    public int Count => _all.Count;

    /// <summary>How many lines there are at most: to grow with them would take twice the memory.</summary>
    private static int CountOf(SourceLines lines, LineRole[] roles)
    {
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            count += roles[i] == LineRole.Blank && lines[i].Start < lines[i].End ? 1 : 0;
        }

        return count;
    }

    public MixedLine this[int index] => _all[index];

    /// <summary>Whether an extractor left the lines of the pages, so that paragraphs are wrapped.</summary>
    public bool AreWrapped => _fullLength > 0;

    public static MixedLines Of(SourceLines lines, DraftingConventions conventions, LineRole[] roles, LayoutProfile layout) =>
        new(lines, conventions, roles, layout);

    public ReadOnlySpan<char> TextOf(int index) => _all[index].Content.Of(_lines.Text);

    /// <summary>Whether a line ends before the width of its page, as the last of a paragraph does.</summary>
    public bool IsShort(int index) => AreWrapped && _all[index].Content.End - _all[index].Content.Start < _fullLength;

    /// <summary>Whether a line ends as paragraphs and items do; the mark of a footnote, brackets and quotation marks may follow the full stop.</summary>
    public bool EndsBlock(int index) => LastCharacter(index) is var last and not '\0' && _conventions.BlockEnds.Contains(last);

    /// <summary>Whether a line announces a list.</summary>
    public bool OpensList(int index) => LastCharacter(index) is var last and not '\0' && _conventions.ListOpeners.Contains(last);

    /// <summary>Whether a line ends with a bracket, as the name of a person with a State in brackets does.</summary>
    public bool EndsBracketed(int index) => TextOf(index) is var text && text[text.Length - 1] == ')';

    /// <summary>Whether the block that begins on a line ends as sentences do; headings do not.</summary>
    /// <param name="index">The line.</param>
    /// <param name="isDue">Whether a number or letter may begin the next block, and does not stand in a sentence.</param>
    public bool EndsAsSentence(int index, Func<Marker, bool> isDue)
    {
        var last = index;
        for (var i = index + 1; i < Count && i < index + MostLinesOfBlock; i++)
        {
            if (_all[i].IsAlone || _all[i].Blank > 0 || OpensList(last) || (IsShort(last) && EndsBlock(last)) || (_all[i].Marker is { Spaced: true } marker && (EndsBlock(last) || !AreWrapped || isDue(marker))))
            {
                break;
            }

            last = i;
        }

        return EndsBlock(last);
    }

    /// <summary>Paragraphs are shorter; of a longer one the first lines are looked at.</summary>
    private const int MostLinesOfBlock = 60;

    private char LastCharacter(int index) => LineEnds.LastCharacter(TextOf(index), _conventions.BlockEnds);

    private Marker ReadAlone(ReadOnlySpan<char> text) =>
        Marker.ReadAlone(text, _conventions.Numerals) is { Kind: not MarkerKind.None } marker ? marker
        : ReadWorded(text) is { Kind: not MarkerKind.None } worded && worded.Length == text.Length ? worded
        : default;

    private Marker ReadMarker(ReadOnlySpan<char> text) =>
        ReadWorded(text) is { Kind: not MarkerKind.None } worded ? worded : Marker.Read(text, _conventions.Numerals);

    /// <summary>"Chapter II": the word, and the number of a section after it.</summary>
    private Marker ReadWorded(ReadOnlySpan<char> text)
    {
        foreach (var word in _conventions.Outline.SectionWords)
        {
            if (!text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase) || text.Length <= word.Length + 1 || text[word.Length] != ' ')
            {
                continue;
            }

            var number = text.Slice(word.Length + 1);
            var length = 0;
            if (!ArabicNumber.TryRead(number, ref length, out var value) && !_conventions.Numerals.TryRead(number, out value, out length))
            {
                continue;
            }

            var end = word.Length + 1 + length;
            end += end < text.Length && text[end] is '.' or ':' ? 1 : 0;
            // "Chapter II of the report" stands in a sentence.
            if (end == text.Length || text[end - 1] is '.' or ':')
            {
                return new Marker(MarkerKind.Section, value, end, true);
            }
        }

        return default;
    }

    /// <summary>The length from which a line counts as full; 0 where lines are not wrapped.</summary>
    private int Measure()
    {
        // The pieces of a line that was cut are no lines of a page, however short.
        var widths = _all.ConvertAll(line => _lines.IsCut ? _lines.PhysicalLength(line.Content.Index) : line.Content.End - line.Content.Start);
        widths.Sort();
        if (widths.Count == 0 || widths[widths.Count - 1 - (widths.Count / 100)] > WidestPage)
        {
            return 0;
        }

        var lengths = widths;
        if (_lines.IsCut)
        {
            lengths = _all.ConvertAll(line => line.Content.End - line.Content.Start);
            lengths.Sort();
        }

        return (int)(lengths[lengths.Count * 19 / 20] * Full);
    }
}
