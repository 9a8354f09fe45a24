namespace ReportModel;

/// <summary>A member of a list that stands for symbols: "Add.1–3".</summary>
/// <param name="Word">The word before the number, as the normal form has it: <c>Add</c>, <c>Corr</c>, <c>L</c>.</param>
/// <param name="First">The first number.</param>
/// <param name="Last">The last number; the first where it is no range.</param>
/// <param name="Chain">What modifies it in turn, <c>/Corr.1</c>; mostly empty.</param>
/// <param name="Start">Where in the text it starts.</param>
/// <param name="End">Where in the text it ends.</param>
internal readonly record struct SymbolPiece(string Word, int First, int Last, string Chain, int Start, int End);
