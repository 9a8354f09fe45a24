namespace ReportModel.Runtime;

/// <summary>
/// The lines of a report's table, found without decoding any. The first says the version; then each part stands with a
/// head, <c>Recommendations 52 0</c>: its name, the number of its lines, the number of its first position.
/// </summary>
/// <remarks>Lines are counted, not measured: the file that a table stands in may have been checked out with either line end.</remarks>
internal sealed class TableLines
{
    /// <summary>The first line. A change that an older library cannot read takes another number.</summary>
    public const string Head = "ReportModel 1";

    public static readonly int Parts = (int)ReportPart.Coverage + 1;

    private readonly int[] _starts;
    private readonly (int Line, int Count, int Position)[] _parts = new (int, int, int)[Parts];

    private TableLines(ReadOnlySpan<byte> utf8)
    {
        var starts = new List<int>(512);
        for (var at = 0; at < utf8.Length;)
        {
            starts.Add(at);
            var length = utf8.Slice(at).IndexOf((byte)'\n');
            at = length < 0 ? utf8.Length : at + length + 1;
        }

        starts.Add(utf8.Length);
        _starts = [.. starts];
    }

    /// <summary>Finds the lines of a table.</summary>
    /// <exception cref="NotSupportedException">A later version of the generator wrote the table.</exception>
    public static TableLines Read(ReadOnlySpan<byte> utf8)
    {
        var lines = new TableLines(utf8);
        var head = EscapedText.Decode(lines.Line(utf8, 0));
        if (head != Head)
        {
            throw new NotSupportedException($"This report was compiled into a table of the form '{head}', and this version of the library reads '{Head}'; reference the version of ReportModel that it was compiled with, or a later one.");
        }

        var line = 1;
        for (var part = 0; part < Parts; part++)
        {
            var title = lines.Line(utf8, line);
            var number = title.IndexOf((byte)' ');
            var count = Numbers.Next(title, ref number);
            lines._parts[part] = (line + 1, count, Numbers.Next(title, ref number));
            line += count + 1;
        }

        return lines;
    }

    /// <summary>How many lines a part has.</summary>
    public int Count(ReportPart part) => _parts[(int)part].Count;

    /// <summary>The number of a part's first position.</summary>
    public int Position(ReportPart part) => _parts[(int)part].Position;

    /// <summary>A line of a part, without its end.</summary>
    public ReadOnlySpan<byte> Line(ReadOnlySpan<byte> utf8, ReportPart part, int index) => Line(utf8, _parts[(int)part].Line + index);

    private ReadOnlySpan<byte> Line(ReadOnlySpan<byte> utf8, int index)
    {
        var end = _starts[index + 1];
        while (end > _starts[index] && utf8[end - 1] is (byte)'\n' or (byte)'\r')
        {
            end--;
        }

        return utf8.Slice(_starts[index], end - _starts[index]);
    }
}
