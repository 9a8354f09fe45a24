using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator;

/// <summary>A finding and its place in a file, as values; the compiler's own location is made only where it is reported.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Message">The message.</param>
/// <param name="Path">The file; empty for a finding about the project.</param>
/// <param name="Span">The place as offsets.</param>
/// <param name="Lines">The place as lines and columns.</param>
internal sealed record LocatedDiagnostic(string Id, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>A finding in a document.</summary>
    public static LocatedDiagnostic In(string path, SourceText text, ReportDiagnostic finding)
    {
        var place = TextPlace.Of(text, finding.Source);
        return new(finding.Id, finding.Message, path, place.Span, place.Lines);
    }

    /// <summary>A finding about the project.</summary>
    public static LocatedDiagnostic InProject(DocumentRule rule, params object[] arguments) =>
        new(rule.Id, rule.At(SourceSpan.None, arguments).Message, "", default, default);

    /// <summary>The finding in a C# file, where <c>#pragma warning</c> and the severities of <c>.editorconfig</c> count.</summary>
    public Diagnostic ToDiagnostic(Compilation compilation) =>
        compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == Path && Span.End <= tree.Length) is { } tree
            ? Diagnostic.Create(Descriptors.Of(Id), Location.Create(tree, Span), Message)
            : ToDiagnostic();

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.Of(Id),
        Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines),
        Message);
}
