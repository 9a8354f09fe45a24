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
}
