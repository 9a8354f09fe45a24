namespace ReportModel;

/// <summary>What the head of a document says about itself; null for what it does not say.</summary>
/// <param name="Symbol">The symbol, as printed.</param>
/// <param name="Language">The ISO 639-1 code of the language.</param>
internal readonly record struct DocumentMasthead(string? Symbol, string? Language);
