namespace ReportModel.Measuring;

/// <summary>A row of a label file.</summary>
/// <param name="Kind">The kind, as the file writes it.</param>
/// <param name="Line">The line of the report on which the fact's decisive word stands, from 1.</param>
/// <param name="Columns">What follows, column by column; what is missing at the end is empty.</param>
/// <param name="IsDoubtful">Whether the row is a comment that says what may as well be a fact: finding it is neither right nor wrong.</param>
internal sealed record Label(string Kind, int Line, EquatableArray<string> Columns, bool IsDoubtful)
{
    /// <summary>A column, from 0.</summary>
    public string this[int column] => column < Columns.Count ? Columns[column] : "";
}
