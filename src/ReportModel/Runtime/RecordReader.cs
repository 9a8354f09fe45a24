namespace ReportModel.Runtime;

/// <summary>Reads a record.</summary>
internal delegate T ReadRecord<out T>(ref RecordReader from);

/// <summary>
/// Reads the fields of a record's line, one after the other, in the order in which the generator writes them. Bars stand
/// between fields; a field that is empty, and those that are missing at the end, have the default value.
/// </summary>
internal ref struct RecordReader
{
    private readonly ReportTable _table;
    private readonly ReadOnlySpan<SourceSpan> _positions;
    private ReadOnlySpan<byte> _rest;
    private int _position;
    private EquatableArray<AgendaItemId> _items;

    public RecordReader(ReportTable table, ReadOnlySpan<SourceSpan> positions, int position)
    {
        _table = table;
        _positions = positions;
        _position = position;
        _rest = default;
    }

    /// <summary>The next position of the table: that of the record that begins here.</summary>
    public SourceSpan Source() => _positions[_position++];

    /// <summary>The language of the report.</summary>
    public string Language => _table.Language;

    /// <summary>Goes on with another line.</summary>
    public void Begin(ReadOnlySpan<byte> line) => _rest = line;

    /// <summary>A text that stands where it is.</summary>
    public string Literal() => EscapedText.Decode(Next());

    /// <summary>A text that stands where it is, or null.</summary>
    public string? OptionalLiteral() => Next() is { IsEmpty: false } token ? EscapedText.Decode(token) : null;

    /// <summary>A text of the report's list.</summary>
    public string Text() => OptionalText() ?? "";

    /// <summary>A text of the report's list, or null.</summary>
    public string? OptionalText() => Next() is { IsEmpty: false } token ? _table.Text(ToNumber(token)) : null;

    public int Number() => ToNumber(Next());

    /// <summary>A number, or null.</summary>
    public int? OptionalNumber() => Next() is { IsEmpty: false } token ? ToNumber(token) : null;

    public bool Flag() => !Next().IsEmpty;

    public T Enum<T>()
        where T : struct, Enum => EnumWords<T>.Read(Next());

    /// <summary>An id; one that begins with <c>#</c> has the report's symbol before it. Null where there is none.</summary>
    public string? Id()
    {
        var token = Next();
        return token.IsEmpty ? null : token[0] == (byte)'#' ? _table.Symbol + EscapedText.Decode(token) : EscapedText.Decode(token);
    }

    /// <summary>A document symbol; <c>#</c> is the report's own. Null where there is none.</summary>
    public DocumentSymbol? Symbol()
    {
        var token = Next();
        return token.IsEmpty ? null : token.Length == 1 && token[0] == (byte)'#' ? _table.Symbol : DocumentSymbol.Parse(EscapedText.Decode(token));
    }

    public Body? Body() => Next() is { IsEmpty: false } token ? _table.Body(ToNumber(token)) : null;

    public State? State() => Next() is { IsEmpty: false } token ? StateCatalogue.ByIso3(EscapedText.Decode(token)) : null;

    /// <summary>Paragraphs from one to another: <c>12-29</c>.</summary>
    public ParagraphRange? Range()
    {
        var token = Next();
        var at = 0;
        return token.IsEmpty ? null : new ParagraphRange(Numbers.Next(token, ref at), ToNumberAfter(token, at));
    }

    /// <summary>A day: <c>2022/5/23</c>.</summary>
    public CalendarDate? Date()
    {
        var token = Next();
        var at = 0;
        return token.IsEmpty ? null : new CalendarDate(Numbers.Next(token, ref at), Numbers.Next(token, ref at), Numbers.Next(token, ref at));
    }

    /// <summary>A time of day: <c>11:30:0</c>.</summary>
    public TimeSpan Time()
    {
        var token = Next();
        var at = 0;
        return new(Numbers.Next(token, ref at), Numbers.Next(token, ref at), Numbers.Next(token, ref at));
    }

    /// <summary>A list: the number of its elements, then each.</summary>
    public EquatableArray<T> List<T>(ReadRecord<T> read)
    {
        var count = Number();
        if (count == 0)
        {
            return default;
        }

        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = read(ref this);
        }

        return Lists.Own(items);
    }

    /// <summary>The agenda items of a fact: a list, or <c>=</c> for those of the fact before it.</summary>
    public EquatableArray<AgendaItemId> AgendaItems()
    {
        var start = _rest;
        if (Next() is [(byte)'='])
        {
            return _items;
        }

        _rest = start;
        return _items = List(Parts.AgendaItemId);
    }

    /// <summary>
    /// Facts that the report lists too: <c>12+3</c> are three of its list, from the one at 12; otherwise the number of them,
    /// then each as <c>@</c> with its place there, or nothing and the record itself.
    /// </summary>
    public EquatableArray<T> Shared<T>(EquatableArray<T> all, ReadRecord<T> read)
    {
        var token = Next();
        var at = 0;
        var count = Numbers.Next(token, ref at);
        if (at < token.Length)
        {
            return Lists.Slice(all, count, Numbers.Next(token, ref at));
        }

        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            var place = Next();
            items[i] = place.IsEmpty ? read(ref this) : all[ToNumber(place)];
        }

        return Lists.Own(items);
    }

    private static int ToNumber(ReadOnlySpan<byte> token)
    {
        var at = 0;
        return Numbers.Next(token, ref at);
    }

    /// <summary>The number behind a hyphen, which is no sign of it.</summary>
    private static int ToNumberAfter(ReadOnlySpan<byte> token, int hyphen) => hyphen < token.Length ? ToNumber(token.Slice(hyphen + 1)) : 0;

    private ReadOnlySpan<byte> Next()
    {
        var end = _rest.IndexOf((byte)'|');
        var token = end < 0 ? _rest : _rest.Slice(0, end);
        _rest = end < 0 ? default : _rest.Slice(end + 1);
        return token;
    }
}
