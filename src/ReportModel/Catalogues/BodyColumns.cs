namespace ReportModel;

/// <summary>The columns of a <c>.bodies.csv</c> file, in whatever order its header has them.</summary>
internal sealed class BodyColumns
{
    private readonly List<(int Index, string Language)> _languages = [];

    private BodyColumns()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many cells a line needs so that it has symbol, acronym and name.</summary>
    public int Required => Math.Max(Symbol, Math.Max(Acronym, Name)) + 1;

    public int Symbol { get; private set; } = -1;

    public int Acronym { get; private set; } = -1;

    public int Name { get; private set; } = -1;

    /// <summary>Reads the header; null where one of the three columns is missing that every line needs.</summary>
    /// <param name="cells">The cells of the header.</param>
    /// <param name="report">Told of each cell that is no column.</param>
    public static BodyColumns? Read(List<CsvCell> cells, Action<CsvCell, string> report)
    {
        var columns = new BodyColumns { Count = cells.Count };
        for (var i = 0; i < cells.Count; i++)
        {
            var name = cells[i].Value.ToLowerInvariant();
            if (name is "symbol" && columns.Symbol < 0)
            {
                columns.Symbol = i;
            }
            else if (name is "acronym" && columns.Acronym < 0)
            {
                columns.Acronym = i;
            }
            else if (name is "name" && columns.Name < 0)
            {
                columns.Name = i;
            }
            else if (name.Length == 2 && name.All(static c => c is >= 'a' and <= 'z'))
            {
                columns._languages.Add((i, name));
            }
            else
            {
                report(cells[i], $"'{Quotation.Of(cells[i].Value)}' is no column, or stands there twice");
            }
        }

        if (Missing(columns) is not { } missing)
        {
            return columns;
        }

        report(cells[0], $"The header has no column '{missing}'");
        return null;
    }

    /// <summary>The names in the languages that the header names; an empty cell gives none.</summary>
    public IEnumerable<LocalName> NamesIn(List<CsvCell> cells) =>
        from column in _languages
        where column.Index < cells.Count && NameFolding.Fold(cells[column.Index].Value).Length > 0
        select new LocalName(column.Language, cells[column.Index].Value);

    private static string? Missing(BodyColumns columns) =>
        columns.Symbol < 0 ? "symbol" : columns.Acronym < 0 ? "acronym" : columns.Name < 0 ? "name" : null;
}
