using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using ReportModel.Analyzers.References;
using RoslynDocument = Microsoft.CodeAnalysis.Document;

namespace ReportModel.CodeFixes;

/// <summary>Writes the constant of a catalogue in the place of a literal, and the using directive that it needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseTypedMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ReferenceRules.TypedMember.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await ReplaceAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is not null && TypedReplacement.Find(model, diagnostic, context.CancellationToken) is { } replacement)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use {replacement.ShortName}",
                        cancellationToken => ReplaceAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                        nameof(UseTypedMemberFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<RoslynDocument> ReplaceAsync(RoslynDocument document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return document;
        }

        var generator = SyntaxGenerator.GetGenerator(document);
        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (TypedReplacement.Find(model, diagnostic, cancellationToken) is { } replacement)
            {
                replacements[replacement.Node] = replacement.Write(generator);
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(replacements.Keys, (node, _) => replacements[node]));
    }
}
