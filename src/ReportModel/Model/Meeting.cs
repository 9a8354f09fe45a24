namespace ReportModel;

/// <summary>The meeting of a body that a report is about: its days, and the number and hours of its formal meetings.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Meeting : ReportFact
{
    /// <summary>The body that met.</summary>
    public Body Body { get; init; } = Body.None;

    /// <summary>How many meetings it held.</summary>
    public int Count { get; init; }

    /// <summary>The first day.</summary>
    public CalendarDate HeldFrom { get; init; }

    /// <summary>The last day.</summary>
    public CalendarDate HeldTo { get; init; }

    /// <summary>The hours at which meetings were held, local time.</summary>
    public EquatableArray<MeetingHours> Hours { get; init; }

    /// <summary>The number of the paragraph that says so.</summary>
    public int Paragraph { get; init; }
}
