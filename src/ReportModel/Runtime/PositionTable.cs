namespace ReportModel.Runtime;

/// <summary>The positions of a generated report's facts: one list each for recommendations, agenda items, paragraphs, and everything else.</summary>
/// <remarks>
/// A list is written as the number of its positions, then five numbers for each: its line as the distance from the line of
/// the one before, its column, the number of lines it goes on for, its end column, its length.
/// </remarks>
internal sealed class PositionTable
{
    private readonly SourceSpan[][] _lists = new SourceSpan[4][];

    private PositionTable()
    {
    }

    /// <summary>Reads the lists.</summary>
    public static PositionTable Read(ReadOnlySpan<byte> utf8)
    {
        var table = new PositionTable();
        var at = 0;
        for (var list = 0; list < table._lists.Length; list++)
        {
            var spans = new SourceSpan[Numbers.Next(utf8, ref at)];
            var line = 0;
            for (var i = 0; i < spans.Length; i++)
            {
                line += Numbers.Next(utf8, ref at);
                var column = Numbers.Next(utf8, ref at);
                var endLine = line + Numbers.Next(utf8, ref at);
                var endColumn = Numbers.Next(utf8, ref at);
                spans[i] = new(line, column, endLine, endColumn, Numbers.Next(utf8, ref at));
            }

            table._lists[list] = spans;
        }

        return table;
    }

    /// <summary>The list that the positions of a part stand in.</summary>
    public SourceSpan[] Of(ReportPart part) => _lists[part switch
    {
        ReportPart.Recommendations => 0,
        ReportPart.AgendaItems => 1,
        ReportPart.Paragraphs => 2,
        _ => 3,
    }];
}
