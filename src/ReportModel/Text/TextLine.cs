namespace ReportModel.Text;

/// <summary>A physical line: where it lies in the text, without its line break.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset just after its last character, before the line break.</param>
internal readonly record struct TextLine(int Start, int End);
