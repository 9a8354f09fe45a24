using ReportModel.Tests.Hostile;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>Words of a document that try to be something else in generated code.</summary>
internal static class Attacks
{
    public static string[] All { get; } =
    [
        // Out of a literal.
        "\"; class Evil { } //", "\\\"; class Evil { } //", "\\", "\\\\", "\\u0022; class Evil { }", "\\x22", "\\U00000022", "\"\"\"", "\"u8; } class Evil { } //", "$\"{Evil()}\"", "@\"", "{{", "}}", "{Evil}", "'", "\\0",
        // Out of a comment, and out of documentation.
        "*/ class Evil { } /*", "//", "///", "\n/// <evil/>\n", "\nclass Evil { }\n", "\rclass Evil { }\r", "\u0085class Evil { }", "\u2028class Evil { }\u2028", "\u2029#error", "\v#error", "\f#error",
        "</summary>", "</summary><evil/>", "<see cref=\"System.Evil\"/>", "<see cref=", "<inheritdoc/>", "<include file=\"/etc/passwd\" path=\"/\"/>", "<!--", "-->", "<![CDATA[", "]]>", "<?evil?>", "<!DOCTYPE evil>",
        "&#", "&#0;", "&#xFFFF;", "&evil;", "&amp;", "&lt;", "<", ">", "&",
        // Directives.
        "\n#line 1 \"evil.cs\"\n", "\n#pragma warning disable\n", "\n#if false\n", "\n#endif\n", "\n#nullable disable\n", "#line hidden", "#pragma checksum",
        // What is not seen, or turns what is seen.
        "\u202Eclass Evil { }\u202C", "\u2066\u2069", "\u200B", "\u200D", "\uFEFF", "\u0000", "\u0001", "\u0008", "\u001B[31m", "\u007F", "\u00A0", "\u00AD", "\u061C", "\u180E", "\u3164", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0",
        "\uD800", "\uDC00", "\uDC00\uD800", "\uD83D\uDE00", "\U000E0041", "\U0010FFFF", "\U000F0000", "e\u0301", "\uFE0F",
        // Names.
        "class", "@class", "global::Evil", "Evil()", "[Evil]", "[assembly: Evil]", "Evil<T>", "; Evil", "} } }", "=> Evil", ", Evil", "default", "null", "_", "value", "RM_",
        // Messages and paths.
        "{0}", "%s", "$(Evil)", "`whoami`", "../../evil", "C:\\evil", "file:///evil",
    ];

    /// <summary>Some that are long.</summary>
    public static string[] Long { get; } = [new('甲', 100_000), new('"', 20_000), new('<', 20_000), new('\\', 20_000), new('\u2028', 20_000), new('_', 20_000), string.Concat(Enumerable.Repeat("{\"</summary>", 5_000))];

    /// <summary>A dozen at a time; in a long run each alone.</summary>
    public static string[] Some { get; } = [.. All.Chunk(Rounds.IsLong ? 1 : 12).Select(some => string.Join(' ', some))];

    /// <summary>All of them in one.</summary>
    public static string Together { get; } = string.Join(' ', All);
}
