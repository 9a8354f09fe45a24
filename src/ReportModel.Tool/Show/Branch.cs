using System.Text;
using Spectre.Console;

namespace ReportModel.Tool;

/// <summary>A place in the tree where lines are added.</summary>
/// <param name="nodes">The lines below.</param>
/// <param name="width">The cells that a line has here.</param>
internal sealed class Branch(IHasTreeNodes nodes, int width)
{
    /// <summary>What the lines that lead to a branch take.</summary>
    private const int Indent = 4;

    /// <summary>What stands between two pieces.</summary>
    private const int Gap = 2;

    /// <summary>A cut text still says something.</summary>
    private const int ShortestExcerpt = 12;

    /// <summary>A longer piece moves what follows it on its own line only.</summary>
    private const int WidestColumn = 40;

    /// <summary>Adds a line. Pieces that give way are cut, so that the line stays one.</summary>
    public Branch Add(params Piece[] pieces)
    {
        var shown = pieces.Where(static piece => piece.Text.Length > 0).ToList();
        var left = width - Indent - shown.Where(static piece => !piece.Gives).Sum(static piece => Cells.Of(piece.Text)) - (Gap * (shown.Count - 1));
        return AddLine(shown.ConvertAll(piece => piece.Gives ? piece with { Text = Cells.Cut(piece.Text, Math.Max(left, ShortestExcerpt)) } : piece));
    }

    /// <summary>Adds lines whose pieces stand below each other.</summary>
    public void AddRows(IReadOnlyCollection<Piece[]> rows)
    {
        var widths = new int[rows.Select(static row => row.Length).DefaultIfEmpty().Max()];
        foreach (var (column, piece) in rows.SelectMany(static row => row.Index()))
        {
            var length = piece.Gives ? 0 : Cells.Of(piece.Text);
            widths[column] = length <= WidestColumn ? Math.Max(widths[column], length) : widths[column];
        }

        foreach (var row in rows)
        {
            var last = Array.FindLastIndex(row, static piece => piece.Text.Length > 0);
            Add([.. row.Select((piece, column) => piece.Gives || column >= last ? piece : piece with { Text = Cells.Pad(piece.Text, widths[column]) })]);
        }
    }

    /// <summary>Adds things that are listed, with commas between them, on as many lines as it takes.</summary>
    public void AddList(Piece label, Style style, IEnumerable<string> things)
    {
        var (list, left) = (new StringBuilder(), width - Indent - Cells.Of(label.Text) - Gap);
        foreach (var thing in things)
        {
            var length = Cells.Of(thing) + 2;
            if (left < length && list.Length > 0)
            {
                list.Length--;
                list.Append('\n');
                left = width - Indent;
            }

            list.Append(thing).Append(", ");
            left -= length;
        }

        AddLine([label, new(list.ToString().TrimEnd(',', ' '), style)]);
    }

    /// <summary>Adds a text of any length, on as many lines as it takes.</summary>
    public void AddWhole(string text) => AddLine([Piece.Excerpt(text)]);

    private Branch AddLine(List<Piece> pieces)
    {
        var line = new Spectre.Console.Paragraph();
        foreach (var piece in pieces)
        {
            line.Append((piece == pieces[0] ? "" : "  ") + piece.Text, piece.Style);
        }

        return new(nodes.AddNode(line), width - Indent);
    }
}
