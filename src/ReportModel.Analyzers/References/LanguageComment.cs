using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Analyzers.References;

/// <summary>
/// <c>// lang=un-symbol</c> marks a string where nothing can be annotated, as <c>lang=regex</c> does in editors: right before
/// it, or on the line above its statement or member, of which it then means the first string.
/// </summary>
internal static class LanguageComment
{
    private const string Language = "un-symbol";

    /// <summary>Whether a file has such a comment anywhere: nearly none has, and then no string in it is asked again.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_files = new();

    public static bool Marks(SyntaxNode constant) =>
        s_files.GetValue(constant.SyntaxTree, static tree => new(MayHoldComment(tree))).Value && IsMarked(constant);

    private static bool IsMarked(SyntaxNode constant)
    {
        var token = constant.GetFirstToken();
        if (HoldsComment(token.LeadingTrivia) || HoldsComment(token.GetPreviousToken().TrailingTrivia))
        {
            return true;
        }

        var owner = constant.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or MemberDeclarationSyntax);
        return owner is not null && HoldsComment(owner.GetLeadingTrivia()) && IsFirstString(token, owner);
    }

    private static bool IsFirstString(SyntaxToken token, SyntaxNode owner)
    {
        foreach (var other in owner.DescendantTokens())
        {
            if (other.Parent is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax)
            {
                return other == token;
            }
        }

        return false;
    }

    private static bool HoldsComment(SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            if ((piece.IsKind(SyntaxKind.SingleLineCommentTrivia) || piece.IsKind(SyntaxKind.MultiLineCommentTrivia)) && NamesLanguage(piece.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"// lang=un-symbol", "/* language = UN-Symbol */", and whatever follows a space.</summary>
    private static bool NamesLanguage(string comment)
    {
        var words = comment.TrimEnd('/', '*').TrimStart('/', '*').Split('=');
        var key = words[0].Trim();
        return words.Length > 1
            && (key.Equals("lang", StringComparison.OrdinalIgnoreCase) || key.Equals("language", StringComparison.OrdinalIgnoreCase))
            && words[1].Trim().Split(' ', ',', '\t')[0].Equals(Language, StringComparison.OrdinalIgnoreCase);
    }

    private static bool MayHoldComment(SyntaxTree tree)
    {
        var text = tree.GetText();
        var buffer = new char[4096];
        for (var start = 0; start < text.Length; start += buffer.Length - Language.Length)
        {
            var length = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            if (HoldsName(buffer.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsName(ReadOnlySpan<char> text)
    {
        var hyphen = Language.IndexOf('-');
        for (var place = text.IndexOf('-'); place >= 0;)
        {
            var start = place - hyphen;
            if (start >= 0 && start + Language.Length <= text.Length
                && text.Slice(start, Language.Length).Equals(Language.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            var next = text.Slice(place + 1).IndexOf('-');
            place = next < 0 ? -1 : place + 1 + next;
        }

        return false;
    }
}
