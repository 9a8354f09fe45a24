namespace ReportModel;

/// <summary>At which ends some words must be whole: "the" is not found in "theory", but "representative" may go on in "representatives".</summary>
[Flags]
internal enum WordEdges
{
    /// <summary>At neither end.</summary>
    None = 0,

    /// <summary>No word goes on before them.</summary>
    Start = 1,

    /// <summary>No word goes on after them.</summary>
    End = 2,

    /// <summary>At both ends.</summary>
    Both = Start | End,
}
