namespace ReportModel.Layout;

/// <summary>A line of the text proper, pages and contents left out.</summary>
/// <param name="Content">The line.</param>
/// <param name="Marker">The number or letter with which it begins; none for most.</param>
/// <param name="IsAlone">Whether the number or letter is all of it, torn from its text by an extractor.</param>
/// <param name="Blank">How many blank lines stand above it; 0 where a page begins, whose blank lines mean nothing.</param>
/// <param name="AfterPage">Whether it is the first of a page.</param>
internal readonly record struct MixedLine(ContentLine Content, Marker Marker, bool IsAlone, int Blank, bool AfterPage);
