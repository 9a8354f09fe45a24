using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>A place in a C# file, as values.</summary>
/// <param name="Path">The file.</param>
/// <param name="Place">The place in it.</param>
internal sealed record SourcePlace(string Path, TextPlace Place)
{
    public static SourcePlace Of(SyntaxNode node) => new(node.SyntaxTree.FilePath, new(node.Span, node.SyntaxTree.GetLineSpan(node.Span).Span));

    public LocatedDiagnostic Report(string id, string message) => new(id, message, Path, Place.Span, Place.Lines);
}
