namespace ReportModel;

/// <summary>How many facts of each kind were read from a report: as many as its lists have.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record FactCounts
{
    /// <summary>The value of a property that was not set, one for all.</summary>
    internal static readonly FactCounts None = new();

    /// <summary>The numbered paragraphs.</summary>
    public int Paragraphs { get; init; }

    /// <summary>The recommendations.</summary>
    public int Recommendations { get; init; }

    /// <summary>The operatives, of all recommendations together.</summary>
    public int Operatives { get; init; }

    /// <summary>The agenda items, sub-items counted too.</summary>
    public int AgendaItems { get; init; }

    /// <summary>The statements.</summary>
    public int Statements { get; init; }

    /// <summary>The panellists.</summary>
    public int Panellists { get; init; }

    /// <summary>The invited speakers.</summary>
    public int InvitedSpeakers { get; init; }

    /// <summary>The entries of attendance.</summary>
    public int Attendance { get; init; }

    /// <summary>The States named as attending, speaking or sending somebody.</summary>
    public int States { get; init; }

    /// <summary>The officers.</summary>
    public int Officers { get; init; }

    /// <summary>The meetings.</summary>
    public int Meetings { get; init; }

    /// <summary>The documents that were before the bodies.</summary>
    public int Documents { get; init; }

    /// <summary>The resolutions and decisions cited.</summary>
    public int Resolutions { get; init; }

    /// <summary>The legal acts cited.</summary>
    public int LegalActs { get; init; }

    /// <summary>The treaties and rules cited.</summary>
    public int Instruments { get; init; }
}
