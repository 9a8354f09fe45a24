namespace ReportModel;

/// <summary>A legal act of a regional organization that a report cites, such as a framework decision or regulation of the European Union.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record LegalAct : ReportFact
{
    /// <summary>The number: <c>2008/909/JHA</c>.</summary>
    public string Number { get; init; } = "";

    /// <summary>The kind of act.</summary>
    public LegalActKind Kind { get; init; }

    /// <summary>Who adopted it, in the words of the report, such as 欧洲联盟理事会.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The date of the act where the report gives it; otherwise null.</summary>
    public CalendarDate? Date { get; init; }
}
