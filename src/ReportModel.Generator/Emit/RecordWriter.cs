namespace ReportModel.Generator;

/// <summary>Writes the parts of records that several tables have, as object initializers. A property with its default value is left out.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="report">The report.</param>
/// <param name="position">The method that gives a position of this table.</param>
internal sealed class RecordWriter(SourceWriter writer, NamedReport report, string position)
{
    private readonly string _idPrefix = report.Report.Symbol + "#";
    private int _positions;
    private bool _isFirst;

    public SourceWriter Writer => writer;

    /// <summary>Begins a record, and numbers its position.</summary>
    public void BeginFact()
    {
        BeginValue();
        Name("Source");
        writer.Append(position, "(", "");
        writer.Append(_positions++);
        writer.Append(')');
    }

    /// <summary>Begins a record without a position.</summary>
    public void BeginValue()
    {
        writer.Append("new() { ");
        _isFirst = true;
    }

    public void End()
    {
        writer.Append(" }");
        _isFirst = false;
    }

    /// <summary>Begins a property.</summary>
    public void Name(string property)
    {
        if (!_isFirst)
        {
            writer.Append(", ");
        }

        _isFirst = false;
        writer.Append(property);
        writer.Append(" = ");
    }

    /// <summary>A short text, where it stands.</summary>
    public void Literal(string property, string? value)
    {
        if (value is { Length: > 0 })
        {
            Name(property);
            CSharpLiteral.Write(writer, value);
        }
    }

    /// <summary>A text of the report's table.</summary>
    public void Text(string property, string? value)
    {
        if (value is { Length: > 0 })
        {
            Name(property);
            writer.Append("T(");
            writer.Append(report.Texts.IndexOf(value));
            writer.Append(')');
        }
    }

    public void Number(string property, int value)
    {
        if (value != 0)
        {
            Name(property);
            writer.Append(value);
        }
    }

    public void Flag(string property, bool value)
    {
        if (value)
        {
            Name(property);
            writer.Append("true");
        }
    }

    public void Enum<T>(string property, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            Name(property);
            writer.Append(SourceFile.Model, typeof(T).Name, ".", value.ToString(), "");
        }
    }

    /// <summary>An id value: composed from the report's symbol where it begins with it, so that the symbol is stored once.</summary>
    public void Id(string property, string value)
    {
        if (value.Length > 0)
        {
            Name(property);
            IdValue(value);
        }
    }

    public void IdValue(string value)
    {
        var isOwn = value.StartsWith(_idPrefix, StringComparison.Ordinal);
        writer.Append(isOwn ? "new(Id(" : "new(");
        CSharpLiteral.Write(writer, isOwn ? value.Substring(_idPrefix.Length) : value);
        writer.Append(isOwn ? "))" : ")");
    }

    public void Symbol(string property, DocumentSymbol? symbol)
    {
        if (symbol is not null && !symbol.Equals(DocumentSymbol.None))
        {
            Name(property);
            if (symbol.Equals(report.Report.Symbol))
            {
                writer.Append("OwnSymbol");
                return;
            }

            writer.Append("Symbol(");
            CSharpLiteral.Write(writer, symbol.ToString());
            writer.Append(')');
        }
    }

    public void Body(string property, Body? body)
    {
        if (body is not null)
        {
            Name(property);
            BodyValue(body);
        }
    }

    public void State(string property, State? state)
    {
        if (state is not null && state.Iso3.Length > 0)
        {
            Name(property);
            StateValue(state);
        }
    }

    public void StateValue(State state)
    {
        writer.Append("State(");
        CSharpLiteral.Write(writer, state.Iso3);
        writer.Append(')');
    }

    public void Range(string property, ParagraphRange? range)
    {
        if (range is { } paragraphs)
        {
            Name(property);
            writer.Append("new(");
            writer.Append(paragraphs.First);
            writer.Append(", ");
            writer.Append(paragraphs.Last);
            writer.Append(')');
        }
    }

    public void Date(string property, CalendarDate? date)
    {
        if (date is { } day)
        {
            Name(property);
            DateValue(day);
        }
    }

    public void DateValue(CalendarDate date)
    {
        writer.Append("new(");
        writer.Append(date.Year);
        writer.Append(", ");
        writer.Append(date.Month);
        writer.Append(", ");
        writer.Append(date.Day);
        writer.Append(')');
    }

    public void BodyValue(Body body)
    {
        writer.Append("Body(");
        writer.Append(report.Bodies.IndexOf(body));
        writer.Append(')');
    }

    public void Organization(string property, Organization? organization)
    {
        if (organization is not null)
        {
            Name(property);
            BeginValue();
            Literal(nameof(ReportModel.Organization.Name), organization.Name);
            Literal(nameof(ReportModel.Organization.Acronym), organization.Acronym);
            Flag(nameof(ReportModel.Organization.IsRegionalEconomicIntegrationOrganization), organization.IsRegionalEconomicIntegrationOrganization);
            End();
        }
    }

    /// <summary>A list; an empty one is the default value.</summary>
    public void List<T>(string property, EquatableArray<T> items, Action<RecordWriter, T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        // A collection expression of many elements would take their place on the stack.
        var isLong = items.Count > 16;
        Name(property);
        if (isLong)
        {
            writer.Append("RM_::Runtime.Lists.Own(new ", SourceFile.Model, typeof(T).Name);
            writer.Append("[] { ");
        }
        else
        {
            writer.Append('[');
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                writer.Append(", ");
            }

            write(this, items[i]);
        }

        writer.Append(isLong ? " })" : "]");
        _isFirst = false;
    }
}
