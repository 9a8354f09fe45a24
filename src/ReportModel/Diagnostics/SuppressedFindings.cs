namespace ReportModel;

/// <summary>The findings about a document, once its <c>.suppress</c> file is applied.</summary>
/// <param name="InDocument">Those about the document that nobody knows yet.</param>
/// <param name="InSuppressions">Those about the <c>.suppress</c> file itself.</param>
internal sealed record SuppressedFindings(EquatableArray<ReportDiagnostic> InDocument, EquatableArray<ReportDiagnostic> InSuppressions);
