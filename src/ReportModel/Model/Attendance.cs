namespace ReportModel;

/// <summary>A State or organization that was represented at a meeting.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Attendance : ReportFact
{
    /// <summary>In what status it took part.</summary>
    public AttendanceStatus Status { get; init; }

    /// <summary>The State; null where an organization took part.</summary>
    public State? State { get; init; }

    /// <summary>The organization; null where a State took part.</summary>
    public Organization? Organization { get; init; }

    /// <summary>The name as the report writes it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The number of the paragraph that names it.</summary>
    public int Paragraph { get; init; }
}
