using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Generator;

/// <summary>An additional file that the project's reports are read from: a document, or bodies that documents name.</summary>
/// <param name="Document">The document; null where it is none.</param>
/// <param name="Bodies">The bodies; null where it holds none.</param>
internal sealed record ProjectFile(ReportInput? Document, ParsedBodies? Bodies)
{
    /// <summary>Reads an additional file; null where it is neither.</summary>
    public static ProjectFile? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) source, CancellationToken cancellationToken)
    {
        var document = ReportInput.Read(source, cancellationToken);
        var bodies = ParsedBodies.Read(source, cancellationToken);
        return document is null && bodies is null ? null : new(document, bodies);
    }
}
