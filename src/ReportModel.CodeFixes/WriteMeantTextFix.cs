using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportModel.Analyzers.References;
using RoslynDocument = Microsoft.CodeAnalysis.Document;

namespace ReportModel.CodeFixes;

/// <summary>Writes what was meant: the known symbols, ids or codes nearest to a mistyped one, or the one without the character that nobody sees.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WriteMeantTextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.CreateRange(
        new[]
        {
            ReferenceRules.MalformedSymbol, ReferenceRules.UnknownSymbol, ReferenceRules.InvisibleCharacter,
            ReferenceRules.MalformedRecommendation, ReferenceRules.UnknownRecommendation, ReferenceRules.UnknownImplemented,
            ReferenceRules.MalformedAgendaItem, ReferenceRules.UnknownAgendaItem, ReferenceRules.MalformedState, ReferenceRules.UnknownState,
        }.Select(static rule => rule.Id));

    /// <summary>All at once: the first that is offered for each, or the second where that was chosen.</summary>
    /// <returns>The provider.</returns>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await ReplaceAsync(document, diagnostics, Place(context.CodeActionEquivalenceKey), context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || Literal(root, diagnostic) is null)
            {
                continue;
            }

            var meant = Meant(diagnostic);
            for (var i = 0; i < meant.Length; i++)
            {
                var place = i;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write '{meant[i]}'",
                        cancellationToken => ReplaceAsync(context.Document, ImmutableArray.Create(diagnostic), place, cancellationToken),
                        Key(place)),
                    diagnostic);
            }
        }
    }

    private static async Task<RoslynDocument> ReplaceAsync(
        RoslynDocument document, ImmutableArray<Diagnostic> diagnostics, int place, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return document;
        }

        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (Literal(root, diagnostic) is { } literal && Meant(diagnostic) is var meant && place < meant.Length)
            {
                replacements[literal] = SyntaxFactory
                    .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(meant[place]))
                    .WithTriviaFrom(literal);
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(replacements.Keys, (node, _) => replacements[node]));
    }

    /// <summary>The literal, or literals added up. A constant that is only named here is right to others perhaps: it is left alone.</summary>
    private static ExpressionSyntax? Literal(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression && IsLiteral(expression) ? expression : null;

    private static bool IsLiteral(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        BinaryExpressionSyntax sum => IsLiteral(sum.Left) && IsLiteral(sum.Right),
        _ => false,
    };

    private static string[] Meant(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Finding.Replacements, out var meant) && meant is not null ? meant.Split('\n') : [];

    private static string Key(int place) => nameof(WriteMeantTextFix) + place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Place(string? key) => key is null ? 0 : key[key.Length - 1] - '0';
}
