namespace ReportModel.Generator;

/// <summary>One <c>[Implements]</c> on one target, as it stands in source.</summary>
/// <param name="Target">What is marked.</param>
/// <param name="Recommendation">The argument that names the recommendation.</param>
/// <param name="Place">Where the argument stands.</param>
/// <param name="Note">The note; null where there is none.</param>
/// <param name="UnreadNote">Where a note stands that is no constant; null where there is none.</param>
internal sealed record Mark(string Target, ConstantReference Recommendation, SourcePlace Place, string? Note, SourcePlace? UnreadNote);
