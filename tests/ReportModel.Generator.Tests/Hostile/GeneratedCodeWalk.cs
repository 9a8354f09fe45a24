using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>Walks a generated file and collects whatever the emitter does not mean to write.</summary>
/// <param name="names">The names that may stand in it.</param>
/// <param name="texts">The texts that may stand in it.</param>
internal sealed class GeneratedCodeWalk(EmittedNames names, KnownTexts texts) : CSharpSyntaxWalker(SyntaxWalkerDepth.StructuredTrivia)
{
    private static readonly HashSet<string> s_literals =
    [
        SourceFile.Generator, SourceFile.Version, "#",
        "Recommendations", "AgendaItems", "Paragraphs", "Reports", "Documents", "JointDocuments", "Resolutions", "Decisions", "States",
    ];

    private readonly HashSet<string> _unexpected = new(StringComparer.Ordinal);
    private readonly List<string> _directives = [];

    /// <summary>What does not belong into a file; nothing where all is well.</summary>
    public static IReadOnlyCollection<string> Unexpected(SyntaxTree tree, EmittedNames names, KnownTexts texts)
    {
        var walk = new GeneratedCodeWalk(names, texts);
        walk.Visit(tree.GetRoot());
        if (tree.GetDiagnostics().FirstOrDefault() is { } error)
        {
            walk._unexpected.Add("syntax: " + error);
        }

        return walk._unexpected;
    }

    public override void Visit(SyntaxNode? node)
    {
        if (node is null)
        {
            return;
        }

        if (!EmittedSyntax.Nodes.Contains(node.Kind()))
        {
            Report("node", node.Kind(), node.ToString());
        }

        if (node is DocumentationCommentTriviaSyntax documentation)
        {
            if (documentation.ParentTrivia.Token.Parent?.AncestorsAndSelf().Any(owner => owner is MemberDeclarationSyntax) != true)
            {
                Report("documentation of nothing", node.Kind(), node.ToString());
            }

            _unexpected.UnionWith(DocumentationCheck.Unexpected(documentation.ToFullString(), texts));
        }
        else if (node is DirectiveTriviaSyntax)
        {
            var directive = node.ToString().TrimEnd();
            if (!EmittedSyntax.Directives.TryGetValue(directive, out var most) || _directives.Count(directive.Equals) == most)
            {
                Report("directive", node.Kind(), directive);
            }

            _directives.Add(directive);
        }

        base.Visit(node);
    }

    public override void VisitAttribute(AttributeSyntax node)
    {
        if (node.Name.ToString() == "RM_::Runtime.CatalogueEntriesAttribute")
        {
            CheckEntries([.. node.ArgumentList!.Arguments.Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText)]);
            VisitLeadingTrivia(node.GetFirstToken());
        }
        else
        {
            base.VisitAttribute(node);
        }
    }

    public override void VisitToken(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.IdentifierToken:
                // No escapes: a name looks like what it is. A keyword of the project's namespace has its @.
                if (!names.Contains(token.ValueText) || token.Text.TrimStart('@') != token.ValueText)
                {
                    Report("name", token.Kind(), token.Text);
                }

                break;
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                if (!token.Text.StartsWith('"') || !(texts.HasLiteral(token.ValueText) || s_literals.Contains(token.ValueText) || IsHash(token.ValueText) || AreNumbersOrStates(token.ValueText)))
                {
                    Report("literal", token.Kind(), token.Text);
                }

                break;
            case SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                if (!token.Text.StartsWith("\"\"\"\n", StringComparison.Ordinal) || !token.Text.EndsWith("\n\"\"\"u8", StringComparison.Ordinal))
                {
                    Report("table", token.Kind(), token.Text);
                }

                foreach (var field in texts.UnknownFields(token.ValueText))
                {
                    Report("field", token.Kind(), field);
                }

                break;
            case SyntaxKind.NumericLiteralToken:
                if (!token.Text.All(char.IsAsciiDigit))
                {
                    Report("number", token.Kind(), token.Text);
                }

                break;
            default:
                if (!EmittedSyntax.Tokens.Contains(token.Kind()) || token.IsMissing)
                {
                    Report("token", token.Kind(), token.Text);
                }

                break;
        }

        base.VisitToken(token);
    }

    public override void VisitTrivia(SyntaxTrivia trivia)
    {
        switch (trivia.Kind())
        {
            case SyntaxKind.WhitespaceTrivia when trivia.ToString().All(c => c == ' '):
            case SyntaxKind.EndOfLineTrivia when trivia.ToString() == "\n":
            case SyntaxKind.DocumentationCommentExteriorTrivia when trivia.ToString().TrimStart(' ') == "///":
            case SyntaxKind.DisabledTextTrivia when trivia.ToString() == EmittedSyntax.DisabledText:
            case SyntaxKind.SingleLineCommentTrivia when IsHeader(trivia) || EmittedSyntax.Comments.Contains(trivia.ToString()):
            case SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.NullableDirectiveTrivia or SyntaxKind.IfDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia:
                break;
            default:
                Report("trivia", trivia.Kind(), trivia.ToString());
                break;
        }

        base.VisitTrivia(trivia);
    }

    /// <summary>The comment at the head of a file: who made it, and for a file of a report its symbol.</summary>
    private bool IsHeader(SyntaxTrivia trivia)
    {
        var line = trivia.SyntaxTree!.GetLineSpan(trivia.Span).StartLinePosition.Line;
        var comment = trivia.ToString();
        return trivia.Token == trivia.SyntaxTree.GetRoot().GetFirstToken() && line switch
        {
            0 => comment == EmittedSyntax.Header[0],
            1 => comment == EmittedSyntax.Header[1] + SourceFile.Version,
            2 => texts.HasDocumentation(comment[3..]),
            _ => false,
        };
    }

    /// <summary>The entries of a catalogue as metadata: its name, its class, what all ids begin with, and on each line a member and the rest of its id.</summary>
    private void CheckEntries(string[] arguments)
    {
        var isKnown = arguments is [var catalogue, var type, var prefix, var entries]
            && s_literals.Contains(catalogue)
            && type.Split('.').All(names.Contains)
            && entries.Split('\n').All(entry => entry.Split(' ', 2) is [var name, var rest] && names.Contains(name) && texts.HasLiteral(prefix + rest));
        if (!isKnown)
        {
            Report("entries", SyntaxKind.Attribute, string.Join(" | ", arguments));
        }
    }

    /// <summary>Places in a table, or the codes of States.</summary>
    private static bool AreNumbersOrStates(string text) => text.Split(' ').All(word => word.All(char.IsAsciiDigit) || StateCatalogue.TryGet(word, out _));

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);

    private void Report(string what, SyntaxKind kind, string text) => _unexpected.Add($"{what} {kind}: {(text.Length > 200 ? text[..200] + "…" : text)}");
}
