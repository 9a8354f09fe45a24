namespace ReportModel;

/// <summary>Cuts the tables that the catalogues keep as text: lines of fields with a bar between them.</summary>
internal static class TableText
{
    /// <summary>The fields of every line, in order; an empty line gives one empty field.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        // The source files may have been checked out with either line end.
        foreach (var line in table.Split('\n'))
        {
            yield return line.TrimEnd('\r').Split('|');
        }
    }

    /// <summary>The entries of a table of names: a head line, then a line a language, then an empty line.</summary>
    public static IEnumerable<NamedRow> Entries(string table)
    {
        string[]? head = null;
        var names = new List<LocalName>();
        foreach (var row in Rows(table + "\n"))
        {
            if (row is [""])
            {
                yield return new NamedRow(head!, names.ToEquatableArray());
                head = null;
                names.Clear();
            }
            else if (head is null)
            {
                head = row;
            }
            else
            {
                names.AddRange(row.Skip(1).Select(name => new LocalName(row[0], name)));
            }
        }
    }
}
