using System.Globalization;
using System.Text;

namespace ReportModel.Benchmarks;

/// <summary>Prints ratios as one Markdown table.</summary>
internal static class RatioTable
{
    private static readonly string[] Heads = ["what", "beside", "ratio", "goal", "reached"];

    public static string Print(IReadOnlyList<Ratio> ratios)
    {
        var rows = ratios.Select(Cells).Prepend(Heads).ToList();
        var widths = Heads.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var table = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            Append(table, rows[i].Select((cell, column) => cell.PadRight(widths[column])));
            if (i == 0)
            {
                Append(table, widths.Select(width => new string('-', width)));
            }
        }

        return table.ToString();
    }

    private static string[] Cells(Ratio ratio) =>
    [
        ratio.What,
        ratio.Beside,
        Figure(ratio.Value),
        ratio.Goal is { } goal ? FormattableString.Invariant($"at most {goal}") : "",
        ratio.Goal is { } most ? (ratio.Value <= most ? "yes" : "no") : "",
    ];

    /// <summary>Three digits that count: 21.7, 1.63, 0.00418.</summary>
    public static string Figure(double value)
    {
        if (!double.IsFinite(value) || value <= 0)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var decimals = Math.Clamp(2 - (int)Math.Floor(Math.Log10(value)), 0, 9);
        return Math.Round(value, decimals).ToString("F" + decimals, CultureInfo.InvariantCulture);
    }

    private static void Append(StringBuilder table, IEnumerable<string> cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
