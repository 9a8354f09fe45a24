namespace ReportModel.Measuring;

/// <summary>The kinds of facts that were labelled by hand, each with figures of its own.</summary>
internal enum FactKind
{
    /// <summary>An item or sub-item of the agenda as adopted.</summary>
    Agenda,

    /// <summary>An item or sub-item of the provisional agenda of the next session.</summary>
    NextAgenda,

    /// <summary>A document that the body had before it.</summary>
    Document,

    /// <summary>A statement of a named speaker, or on behalf of a named group.</summary>
    Statement,

    /// <summary>A number of speakers without names.</summary>
    StatementCount,

    /// <summary>A State or organization represented.</summary>
    Attendance,

    /// <summary>A number of participants without names.</summary>
    AttendanceCount,

    /// <summary>An officer.</summary>
    Officer,

    /// <summary>A meeting and its date.</summary>
    Meeting,

    /// <summary>A verb by which the body acts, that the model has a modality for.</summary>
    Operative,

    /// <summary>A verb by which the body acts, that the model has no modality for.</summary>
    OtherOperative,
}
