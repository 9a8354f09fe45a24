using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.References;

/// <summary>What is wrong with a string.</summary>
internal sealed class Finding
{
    /// <summary>The property of a diagnostic that holds what a fix may write instead, one a line.</summary>
    public const string Replacements = nameof(Replacements);

    private readonly DiagnosticDescriptor _rule;
    private readonly object[] _arguments;
    private readonly IReadOnlyList<string> _replacements;

    private Finding(DiagnosticDescriptor rule, IReadOnlyList<string> replacements, object[] arguments)
    {
        _rule = rule;
        _arguments = arguments;
        _replacements = replacements;
    }

    /// <param name="rule">The rule.</param>
    /// <param name="written">The string.</param>
    /// <param name="sentence">What the message says of it.</param>
    /// <param name="replacements">What was meant, if that can be said.</param>
    public static Finding Of(DiagnosticDescriptor rule, string written, string sentence, IReadOnlyList<string> replacements) =>
        new(rule, replacements, [Quote(written), sentence]);

    /// <summary>What is known, but not as it is written.</summary>
    public static Finding OtherForm(DiagnosticDescriptor unknown, string written, string normal) =>
        new(ReferenceRules.OtherForm(unknown), [normal], [Quote(written), normal]);

    /// <summary>A string that would be right without a character that nobody sees.</summary>
    public static Finding Invisible(string written, string cleaned)
    {
        var position = InvisibleCharacters.IndexIn(written);
        return new(ReferenceRules.InvisibleCharacter, [cleaned], [Quote(written), InvisibleCharacters.Name(written[position]), position + 1, cleaned]);
    }

    public Diagnostic At(Location location) => Diagnostic.Create(
        _rule,
        location,
        _replacements.Count == 0
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacements, string.Join("\n", _replacements)),
        _arguments);

    /// <summary>On one line, with what is invisible written out, and not longer than a message bears.</summary>
    public static string Quote(string text)
    {
        const int length = 120;
        var shown = InvisibleCharacters.Show(text.Length <= length ? text : text.Substring(0, length) + "…");
        return shown.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");
    }
}
