namespace ReportModel;

/// <summary>
/// A file name in the way the United Nations names its own files: <c>CTOC_COP_WG.3_2022_4.zh.txt</c>, the symbol with
/// <c>_</c> for <c>/</c>, then the language.
/// </summary>
internal readonly record struct DocumentFileName
{
    /// <summary>What the name spells if it is a symbol, well formed or not (<see cref="DocumentIdentity"/> decides); null where it cannot be one, as <c>report.txt</c>.</summary>
    public string? Symbol { get; private init; }

    /// <summary>The language before the extension, as written; null where there is none.</summary>
    public string? Language { get; private init; }

    /// <summary>Takes the name of a file apart; folders before it are left out, whichever separator the system writes.</summary>
    public static DocumentFileName Parse(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring(0, name.Length - ".txt".Length);
        }

        string? language = null;
        if (name.LastIndexOf('.') is var dot and > 0 && IsLanguage(name, dot + 1))
        {
            language = name.Substring(dot + 1);
            name = name.Substring(0, dot);
        }

        // A symbol has parts, and a number among them: a name without either is a name, not a symbol spelled wrong.
        var isSymbol = name.Any(static c => c == '_') && name.Any(char.IsDigit);
        return new() { Symbol = isSymbol ? name.Replace('_', '/') : null, Language = language };
    }

    private static bool IsLanguage(string name, int start) =>
        name.Length - start is 2 or 3 && name.Skip(start).All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
}
