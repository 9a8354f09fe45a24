using System.Globalization;

namespace ReportModel.Measuring;

/// <summary>Reads what somebody found in a report by reading; README.md beside the files says what stands in them.</summary>
internal static class LabelFile
{
    /// <summary>How many columns a row of each kind has after kind and line; notes are no facts.</summary>
    public static IReadOnlyDictionary<string, int> Columns { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["agenda"] = 2,
        ["next-agenda"] = 2,
        ["document"] = 2,
        ["statement"] = 4,
        ["statement-count"] = 3,
        ["attendance"] = 2,
        ["attendance-count"] = 2,
        ["officer"] = 3,
        ["meeting"] = 2,
        ["operative"] = 5,
        ["coverage-note"] = 1,
    };

    /// <summary>The files, by the symbol that their names spell, in the order of their names.</summary>
    public static IEnumerable<string> All => Directory.EnumerateFiles(Places.Labels, "*.tsv").Order(StringComparer.Ordinal);

    /// <summary>The symbol of the report that a file is about; one of its symbols where the report is a joint one.</summary>
    public static DocumentSymbol SymbolOf(string path) => DocumentSymbol.Parse(Path.GetFileNameWithoutExtension(path).Replace('_', '/'));

    /// <summary>The rows of a file.</summary>
    /// <exception cref="FormatException">A row has no line number.</exception>
    public static EquatableArray<Label> Read(string path) => [.. File.ReadLines(path).Select(ReadRow).OfType<Label>()];

    /// <summary>A row; null for a comment. "#intro⇥statement⇥…" is a comment with a doubtful row.</summary>
    private static Label? ReadRow(string row)
    {
        var cells = row.Split('\t');
        var isDoubtful = row.StartsWith('#');
        if (isDoubtful)
        {
            cells = cells[1..];
        }

        return cells.Length < 2 && isDoubtful
            ? null
            : new Label(cells[0], int.Parse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture), [.. cells[2..]], isDoubtful);
    }
}
