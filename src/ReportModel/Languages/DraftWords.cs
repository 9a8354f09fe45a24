namespace ReportModel;

/// <summary>The words with which the heading of a draft begins.</summary>
/// <param name="Words">The words: <c>Draft resolution</c>.</param>
/// <param name="Kind">What is drafted.</param>
public sealed record DraftWords(string Words, ResolutionKind Kind);
