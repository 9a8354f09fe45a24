namespace ReportModel;

/// <summary>What stands before and after a number: 第 … 条.</summary>
/// <param name="Before">The words before.</param>
/// <param name="After">The words after; may be empty.</param>
public sealed record NumberedWords(string Before, string After);
