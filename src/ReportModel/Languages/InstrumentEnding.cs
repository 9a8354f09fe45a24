namespace ReportModel;

/// <summary>The end of a name, and the kind of instrument that bears such a name.</summary>
/// <param name="Words">The end of the name.</param>
/// <param name="Kind">The kind.</param>
public sealed record InstrumentEnding(string Words, InstrumentKind Kind);
