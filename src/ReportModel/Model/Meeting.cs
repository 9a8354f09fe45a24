namespace ReportModel;

/// <summary>The meeting of a body that a report is about: its days, and the number and hours of its formal meetings.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Meeting : ReportFact
{
    /// <summary>The body that met.</summary>
    public Body Body { get; init; } = Body.None;

    /// <summary>How many meetings it held; 0 where the report does not say.</summary>
    public int Count { get; init; }

    /// <summary>The first day; where a report gives no days of the session, as those on a single item, the day of the first meeting that it names.</summary>
    public CalendarDate HeldFrom { get; init; }

    /// <summary>The last day; where a report gives no days of the session, the day of the last meeting that it names.</summary>
    public CalendarDate HeldTo { get; init; }

    /// <summary>The hours at which meetings were held, local time.</summary>
    public EquatableArray<MeetingHours> Hours { get; init; }

    /// <summary>Its formal meetings whose day the report gives, each once, by number: "its 3rd meeting, on 14 June".</summary>
    public EquatableArray<Sitting> Sittings { get; init; }

    /// <summary>The number of the paragraph that says so; 0 where only the title of the report does.</summary>
    public int Paragraph { get; init; }
}
