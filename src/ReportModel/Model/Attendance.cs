namespace ReportModel;

/// <summary>A State or organization that was represented at a meeting or is a member of the body; or a number of them that the report does not name.</summary>
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

    /// <summary>How many attended where the report counts them without naming them, as in "the 24 States members of the Commission"; null for one of its own. <see cref="Name"/> then says what they are.</summary>
    public int? Count { get; init; }

    /// <summary>The number of the paragraph that names it.</summary>
    public int Paragraph { get; init; }
}
