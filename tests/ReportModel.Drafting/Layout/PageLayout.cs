using System.Text;

namespace ReportModel.Drafting.Layout;

/// <summary>Prints blocks as one of the layouts that extractors leave, with page furniture between and within blocks.</summary>
internal sealed class PageLayout
{
    private const int LinesOfPage = 40;
    private const int Pages = 60;
    private const string Sentence = "。！？；：;:";

    private readonly StringBuilder _text = new();
    private readonly Chance _chance;
    private readonly LayoutKind _kind;
    private readonly int _width;
    private readonly bool _hasFurniture;
    private int _lines;
    private int _page = 1;

    private PageLayout(Chance chance)
    {
        _chance = chance;
        _kind = chance.Pick(Enum.GetValues<LayoutKind>());
        _width = chance.Between(30, 42);
        _hasFurniture = chance.Percent(50);
    }

    public static string Print(IEnumerable<DraftBlock> blocks, Chance chance)
    {
        var layout = new PageLayout(chance);
        foreach (var block in blocks)
        {
            layout.Add(block);
        }

        return layout._text.ToString();
    }

    private void Add(DraftBlock block)
    {
        var indent = block.Kind == BlockKind.Heading ? " " : _kind == LayoutKind.DoubleSpaced && block.Kind == BlockKind.Item ? "  " : "";
        var lines = LineBreaks.Wrap(block.Mark.Length > 0 ? block.Mark + " " : "", block.Text, _width);
        for (var i = 0; i < lines.Count; i++)
        {
            var isLast = i == lines.Count - 1;
            _text.Append(i == 0 ? indent : "").Append(lines[i]).Append(isLast && _kind != LayoutKind.Plain ? " \n" : "\n");
            _lines++;
            if (_kind == LayoutKind.DoubleSpaced)
            {
                _text.Append('\n');
            }

            // A sentence that ends at the foot of a page looks like the end of its paragraph, to the eye too.
            if (_lines >= LinesOfPage && (isLast || !Sentence.Contains(lines[i][^1])))
            {
                BreakPage(isLast);
            }
        }

        if (_kind == LayoutKind.Plain)
        {
            _text.Append('\n');
        }
        else if (block.Kind == BlockKind.Heading)
        {
            _text.Append(" \n\n");
        }
    }

    private void BreakPage(bool isBetweenBlocks)
    {
        _lines = 0;
        _page++;
        if (!_hasFurniture)
        {
            return;
        }

        var address = _chance.Percent(50) ? "" : FormattableString.Invariant($"http://undocs.org/ch/CTOC/COP/WG.{_page}/2022/1\n");
        _text.Append(_kind == LayoutKind.Plain && isBetweenBlocks ? "\n" : "").Append(address).Append(FormattableString.Invariant($"{Math.Min(_page, Pages)}/{Pages}\n"));
    }
}

/// <summary>What an extractor makes of lines.</summary>
internal enum LayoutKind
{
    /// <summary>A line for a line, and a blank line after each block.</summary>
    Plain,

    /// <summary>A blank line after every line, and a space at the end of each block.</summary>
    DoubleSpaced,

    /// <summary>A line for a line, and a space at the end of each block.</summary>
    SpaceEnded,
}
