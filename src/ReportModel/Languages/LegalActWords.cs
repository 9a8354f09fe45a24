namespace ReportModel;

/// <summary>What stands before and after the number of a legal act.</summary>
/// <param name="Words">The words around the number.</param>
/// <param name="Kind">The kind of act.</param>
public sealed record LegalActWords(NumberedWords Words, LegalActKind Kind);
