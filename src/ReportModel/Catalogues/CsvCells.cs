using System.Text;
using ReportModel.Text;

namespace ReportModel;

/// <summary>A line of comma-separated values, as RFC 4180 has them, each on one line: a cell in double quotes may hold commas, and quotes that are doubled.</summary>
internal static class CsvCells
{
    /// <summary>Cuts a line into its cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line in it, without its line break.</param>
    /// <param name="problem">Where a cell is written wrongly, and how; null where none is.</param>
    public static List<CsvCell> Read(string text, TextRange line, out (TextRange At, string What, string Instead)? problem)
    {
        var cells = new List<CsvCell>();
        problem = null;
        for (var at = line.Start; at <= line.End; at++)
        {
            var cell = At(text, at, line.End, ref problem);
            cells.Add(cell);
            at = cell.Place.End;
            if (problem is not null)
            {
                break;
            }
        }

        return cells;
    }

    /// <summary>The cell that begins at a place; it ends before a comma or the end of the line.</summary>
    private static CsvCell At(string text, int start, int end, ref (TextRange At, string What, string Instead)? problem)
    {
        if (start < end && text[start] == '"')
        {
            return Quoted(text, start, end, ref problem);
        }

        var comma = text.IndexOf(',', start, end - start);
        var range = new TextRange(start, comma < 0 ? end : comma);
        if (text.IndexOf('"', range.Start, range.Length) is var quote and >= 0)
        {
            problem = (new(quote, range.End), "A quote stands inside a cell", "put the whole cell into quotes, and double each quote in it");
        }

        return new(range, text.Substring(range.Start, range.Length).Trim());
    }

    private static CsvCell Quoted(string text, int start, int end, ref (TextRange At, string What, string Instead)? problem)
    {
        var value = new StringBuilder();
        for (var at = start + 1; at < end; at++)
        {
            if (text[at] == '"' && (++at == end || text[at] != '"'))
            {
                if (at < end && text[at] != ',')
                {
                    problem = (new(at, end), "Text stands behind the closing quote of a cell", "put a comma behind the quote, and double each quote inside the cell");
                }

                return new(new(start, at), value.ToString().Trim());
            }

            value.Append(text[at]);
        }

        problem = (new(start, end), "The quotes of a cell are not closed", "close them with '\"' on the same line, and double a quote within them");
        return new(new(start, end), value.ToString().Trim());
    }
}

/// <summary>A cell of a line.</summary>
/// <param name="Place">Where it stands, with its quotes.</param>
/// <param name="Value">What it says, without quotes, and without white space around it.</param>
internal readonly record struct CsvCell(TextRange Place, string Value);
