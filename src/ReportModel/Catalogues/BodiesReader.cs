using ReportModel.Text;

namespace ReportModel;

/// <summary>Reads the lines of a <c>.bodies.csv</c> file: a header that names the columns, then a body a line. Blank lines are skipped.</summary>
internal sealed class BodiesReader(SourceLines lines)
{
    private const string Example = "symbol,acronym,name,zh";
    private const int LongestCell = 500;

    private readonly List<BodyLine> _bodies = [];
    private readonly List<ReportDiagnostic> _diagnostics = [];

    public BodiesFile Read()
    {
        BodyColumns? columns = null;
        for (var line = 0; line < lines.Count; line++)
        {
            var range = new TextRange(lines[line].Start, lines[line].End);
            if (range.TrimmedIn(lines.Text).IsEmpty)
            {
                continue;
            }

            var cells = CsvCells.Read(lines.Text, range, out var problem);
            if (problem is var (at, what, instead))
            {
                Report(line, at, what, instead);
            }
            else if (columns is not null)
            {
                ReadBody(line, cells, columns);
            }

            if (columns is null)
            {
                columns = problem is null ? BodyColumns.Read(cells, (cell, message) => Report(line, cell.Place, message, $"write the columns like '{Example}': the three, then a language code each")) : null;
                if (columns is null)
                {
                    // Without columns nothing says what the cells are.
                    break;
                }
            }
        }

        return new(_bodies.ToEquatableArray(), _diagnostics.ToEquatableArray());
    }

    private void ReadBody(int line, List<CsvCell> cells, BodyColumns columns)
    {
        var last = cells[cells.Count - 1].Place;
        if (cells.Count < columns.Required)
        {
            Report(line, new(last.End, last.End), $"The line has {cells.Count} of {columns.Count} cells", "write symbol, acronym and name, with a comma between them");
        }
        else if (cells.Count > columns.Count)
        {
            Report(line, new(cells[columns.Count].Place.Start, last.End), $"The line has {cells.Count} cells, but the header {columns.Count}", "put a cell that holds a comma into quotes, or name the column in the header");
        }
        else if (!cells.Exists(cell => Rejects(line, cell)) && Symbol(line, cells[columns.Symbol]) && Acronym(line, cells[columns.Acronym]) && Name(line, cells[columns.Name]))
        {
            var symbol = cells[columns.Symbol].Value;
            _bodies.Add(new(
                new()
                {
                    Body = new()
                    {
                        Symbol = symbol,
                        Acronym = cells[columns.Acronym].Value is { Length: > 0 } acronym ? acronym : symbol.Substring(symbol.LastIndexOf('/') + 1),
                        Name = cells[columns.Name].Value,
                    },
                    Names = columns.NamesIn(cells).ToEquatableArray(),
                },
                lines.Span(line, cells[columns.Symbol].Place.Start, line, cells[columns.Symbol].Place.End)));
        }
    }

    /// <summary>What no cell may hold.</summary>
    private bool Rejects(int line, CsvCell cell)
    {
        var (what, instead) = cell.Value switch
        {
            { Length: > LongestCell } => ($"A cell has {cell.Value.Length} characters", $"write at most {LongestCell}"),
            var value when value.Contains('\uFFFD') => ("The cell holds U+FFFD, which stands where a character could not be decoded", "save the file as UTF-8"),
            var value when value.Any(c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format) =>
                ($"'{Quotation.Of(value)}' holds a character that is not seen", "remove it"),
            _ => ("", ""),
        };
        if (what.Length > 0)
        {
            Report(line, cell.Place, what, instead);
        }

        return what.Length > 0;
    }

    private bool Symbol(int line, CsvCell cell) => BodySymbol.IsBody(cell.Value)
        || Report(line, cell.Place, $"'{Quotation.Of(cell.Value)}' is no symbol of a body", "write what all its documents begin with, without session, year and number: 'FCCC/SBI', 'A/AC.198'");

    /// <summary>Names of resolutions are made of it.</summary>
    private bool Acronym(int line, CsvCell cell) => cell.Value.Length == 0
        || (SymbolCharacters.IsLetter(cell.Value[0]) && cell.Value.All(c => SymbolCharacters.IsLetterOrDigit(c) || c is '.' or '-' or '/' or ' '))
        || Report(line, cell.Place, $"'{Quotation.Of(cell.Value)}' is no acronym", "begin it with a letter, and write letters A to Z, digits, '.', '-', '/' and spaces only; or leave it empty");

    private bool Name(int line, CsvCell cell) => NameFolding.Fold(cell.Value).Length > 0
        || Report(line, cell.Place, "The name is missing", "write the English name of the body");

    /// <summary>Adds a finding, and says that what it is about does not count.</summary>
    private bool Report(int line, TextRange range, string what, string instead)
    {
        _diagnostics.Add(DocumentRules.BodiesUnreadable.At(lines.Span(line, range.Start, line, range.End), what, instead));
        return false;
    }
}
