namespace ReportModel.Layout;

/// <summary>An entry of a table of contents.</summary>
/// <param name="Marker">The number or letter before its title; none where it has none, or an extractor tore it off.</param>
/// <param name="Title">The title, its lines joined.</param>
/// <param name="Paragraphs">The paragraphs under the heading; null where the table does not say.</param>
/// <param name="Line">The line on which the entry ends.</param>
internal sealed record ContentsEntry(Marker Marker, string Title, ParagraphRange? Paragraphs, int Line);
