using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Generator;

/// <content>What only the compiler knows of names.</content>
internal static partial class Identifiers
{
    /// <summary>Whether a user's text is a name as it stands. Invisible characters are none of a name, though C# allows them.</summary>
    public static bool IsName(string text) => SyntaxFacts.IsValidIdentifier(text) && !text.Any(Unsafe.IsUnsafe);

    /// <summary>A name as it stands in source: a keyword needs its <c>@</c>.</summary>
    public static string InSource(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
