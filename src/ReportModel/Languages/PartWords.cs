namespace ReportModel;

/// <summary>How a language names a kind of part of a document around its number: "Part" II, "Partie" II, 第 2 "部分".</summary>
/// <param name="Kind">The kind as the normal form of symbols has it: <c>Part</c>, <c>Vol.</c>, <c>Sect.</c>, <c>Prog.</c>, <c>Chap.</c>, <c>Resumption</c>.</param>
/// <param name="Before">The words before the number; may be empty.</param>
/// <param name="After">The words after the number; may be empty.</param>
internal sealed record PartWords(string Kind, string Before, string After = "");
