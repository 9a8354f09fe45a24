using System.Text;

namespace ReportModel.Measuring;

/// <summary>A table in Markdown: its columns, then its rows.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins a table. A heading that ends with ":" is that of a column of numbers.</summary>
    public MarkdownTable(params string[] columns)
    {
        Row(Array.ConvertAll(columns, static column => column.TrimEnd(':')));
        Row(Array.ConvertAll(columns, static column => column.EndsWith(':') ? "---:" : "---"));
    }

    public void Row(params string[] cells) => _text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");

    public override string ToString() => _text.ToString();

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
