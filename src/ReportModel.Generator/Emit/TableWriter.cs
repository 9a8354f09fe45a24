using ReportModel.Runtime;

namespace ReportModel.Generator;

/// <summary>
/// Writes a report's table, a record a line and a bar between fields, as the library's <see cref="RecordReader"/> reads it.
/// A field with its default value is empty; what is empty at the end of a line is left out.
/// </summary>
/// <param name="writer">Where to write.</param>
/// <param name="report">The report.</param>
internal sealed class TableWriter(SourceWriter writer, NamedReport report)
{
    private readonly string _symbol = report.Report.Symbol.ToString();
    private readonly string[] _enumParts = System.Enum.GetNames(typeof(ReportPart));
    private int _position;
    private int _bars;
    private bool _isFirst = true;
    private EquatableArray<AgendaItemId> _items;

    public Report Report => report.Report;

    /// <summary>The texts that records refer to by number.</summary>
    public ReportTexts Texts { get; } = ReportTexts.Of(report.Report);

    /// <summary>The bodies that records refer to by number.</summary>
    public ReportBodies Bodies { get; } = ReportBodies.Of(report.Report);

    /// <summary>Begins the table.</summary>
    public void Begin() => writer.Append(TableLines.Head);

    /// <summary>Writes a part: its head, and a line for each of its records.</summary>
    /// <param name="part">The part.</param>
    /// <param name="records">The records.</param>
    /// <param name="write">Writes the fields of one.</param>
    /// <param name="cancellationToken">Ends the printing early.</param>
    public void Part<T>(ReportPart part, EquatableArray<T> records, Action<TableWriter, T> write, CancellationToken cancellationToken)
    {
        if (part is ReportPart.Recommendations or ReportPart.AgendaItems or ReportPart.Paragraphs)
        {
            // These have lists of positions of their own; the other parts go on in theirs.
            var others = _position;
            _position = 0;
            Lines(part, records, write, cancellationToken);
            _position = others;
            return;
        }

        Lines(part, records, write, cancellationToken);
    }

    /// <summary>Begins a record that has a position.</summary>
    public void Fact() => _position++;

    /// <summary>A text where it stands.</summary>
    public void Literal(string? value)
    {
        if (Field(value is { Length: > 0 }))
        {
            TableText.Write(writer, value!);
        }
    }

    /// <summary>A text of the report's list.</summary>
    public void Text(string? value)
    {
        if (Field(value is { Length: > 0 }))
        {
            writer.Append(Texts.IndexOf(value!));
        }
    }

    public void Number(int value)
    {
        if (Field(value != 0))
        {
            writer.Append(value);
        }
    }

    /// <summary>A number, or nothing: 0 is a number.</summary>
    public void Number(int? value)
    {
        if (Field(value is not null))
        {
            writer.Append(value!.Value);
        }
    }

    public void Flag(bool value)
    {
        if (Field(value))
        {
            writer.Append('+');
        }
    }

    public void Enum<T>(T value)
        where T : struct, Enum
    {
        if (Field(!EqualityComparer<T>.Default.Equals(value, default)))
        {
            writer.Append(EnumNames<T>.Of(value));
        }
    }

    /// <summary>An id; what stands before <c>#</c> is left out where it is the report's symbol.</summary>
    public void Id(string? value)
    {
        if (Field(value is { Length: > 0 }))
        {
            var isOwn = value!.Length > _symbol.Length && value[_symbol.Length] == '#' && value.StartsWith(_symbol, StringComparison.Ordinal);
            TableText.Write(writer, value, isOwn ? _symbol.Length : 0);
        }
    }

    public void Symbol(DocumentSymbol? symbol)
    {
        if (!Field(symbol is not null && !symbol.Equals(DocumentSymbol.None)))
        {
            return;
        }

        if (symbol!.Equals(Report.Symbol))
        {
            writer.Append('#');
        }
        else
        {
            TableText.Write(writer, symbol.ToString());
        }
    }

    public void Body(Body? body)
    {
        if (Field(body is not null))
        {
            writer.Append(Bodies.IndexOf(body!));
        }
    }

    public void State(State? state) => Literal(state?.Iso3);

    public void Range(ParagraphRange? range)
    {
        if (Field(range is not null))
        {
            Numbers(range!.Value.First, '-', range.Value.Last);
        }
    }

    public void Date(CalendarDate? date)
    {
        if (Field(date is not null))
        {
            Numbers(date!.Value.Year, '/', date.Value.Month);
            writer.Append('/');
            writer.Append(date.Value.Day);
        }
    }

    public void Time(TimeSpan time)
    {
        Field(isWritten: true);
        Numbers((24 * time.Days) + time.Hours, ':', time.Minutes);
        writer.Append(':');
        writer.Append(time.Seconds);
    }

    /// <summary>A list: the number of its elements, then each.</summary>
    public void List<T>(EquatableArray<T> items, Action<TableWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    /// <summary>The agenda items of a fact. They are mostly those of the fact before it, which are not written again.</summary>
    public void AgendaItems(EquatableArray<AgendaItemId> items)
    {
        if (!items.IsEmpty && items.Equals(_items))
        {
            Field(isWritten: true);
            writer.Append('=');
            return;
        }

        _items = items;
        List(items, TableParts.AgendaItemId);
    }

    /// <summary>A run of records that stand in a list of the report.</summary>
    public void Run(int first, int count)
    {
        Field(isWritten: true);
        Numbers(first, '+', count);
    }

    /// <summary>The place of a record in a list of the report.</summary>
    public void Place(int index)
    {
        Field(isWritten: true);
        writer.Append('@');
        writer.Append(index);
    }

    /// <summary>Begins a field; one that is not written leaves its bar for the next that is.</summary>
    public bool Field(bool isWritten)
    {
        if (!_isFirst)
        {
            _bars++;
        }

        _isFirst = false;
        for (; isWritten && _bars > 0; _bars--)
        {
            writer.Append('|');
        }

        return isWritten;
    }

    private void Lines<T>(ReportPart part, EquatableArray<T> records, Action<TableWriter, T> write, CancellationToken cancellationToken)
    {
        writer.Append("\n", _enumParts[(int)part], " ");
        writer.Append(records.Count);
        writer.Append(' ');
        writer.Append(_position);
        _items = [];
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Append('\n');
            _isFirst = true;
            _bars = 0;
            write(this, record);
        }
    }

    private void Numbers(int first, char between, int second)
    {
        writer.Append(first);
        writer.Append(between);
        writer.Append(second);
    }

    /// <summary>The names of an enumeration's values, asked for once.</summary>
    private static class EnumNames<T>
        where T : struct, Enum
    {
        private static readonly T[] s_values = (T[])System.Enum.GetValues(typeof(T));
        private static readonly string[] s_names = Array.ConvertAll(s_values, static value => value.ToString());

        public static string Of(T value)
        {
            var index = Array.IndexOf(s_values, value);
            return index < 0 ? value.ToString() : s_names[index];
        }
    }
}
