namespace ReportModel;

/// <summary>
/// The symbol and the language of a document, from the first that gives them: item metadata, the document's masthead,
/// the file name. Where two disagree, the first counts and a finding says so.
/// </summary>
/// <remarks>
/// The half of a joint symbol agrees with the whole: files are named by the first half. A file name that is no symbol
/// disagrees with nothing, since files are named anyhow; it is a malformed symbol only where nothing else gives one. The
/// original's language in the masthead counts where nothing else names a language; <see cref="MastheadLanguages"/>.
/// </remarks>
internal sealed record DocumentIdentity
{
    private const string ItemMetadata = "item metadata";
    private const string Masthead = "masthead";
    private const string FileName = "file name";

    /// <summary>The symbol; <see cref="DocumentSymbol.None"/> where nothing gives a well-formed one.</summary>
    public DocumentSymbol Symbol { get; private init; } = DocumentSymbol.None;

    /// <summary>The ISO 639-1 code; empty where nothing gives a language that reports can be read in.</summary>
    public string Language { get; private init; } = "";

    /// <summary>The findings, all at the beginning of the document.</summary>
    public EquatableArray<ReportDiagnostic> Diagnostics { get; private init; }

    /// <summary>Whether there is both a symbol and a language.</summary>
    public bool IsComplete => Symbol != DocumentSymbol.None && Language.Length > 0;

    /// <summary>Finds symbol and language.</summary>
    /// <param name="path">The path of the file; only the name counts.</param>
    /// <param name="symbol">The item metadata <c>Symbol</c>; null or empty where there is none.</param>
    /// <param name="language">The item metadata <c>Language</c>; null or empty where there is none.</param>
    /// <param name="masthead">What the document says about itself.</param>
    /// <param name="given">What findings call the place of <paramref name="symbol"/> and <paramref name="language"/>, where that is no project.</param>
    public static DocumentIdentity Resolve(string path, string? symbol, string? language, DocumentMasthead masthead, string given = ItemMetadata)
    {
        var fileName = DocumentFileName.Parse(path);
        var findings = new List<ReportDiagnostic>();
        return new()
        {
            Symbol = SymbolOf([(given, symbol), (Masthead, masthead.Symbol), (FileName, fileName.Symbol)], findings),
            Language = LanguageOf([(given, language), (Masthead, masthead.Language), (FileName, fileName.Language)], masthead.Original, findings),
            Diagnostics = findings.ToEquatableArray(),
        };
    }

    /// <summary>What the parser is told: generator and analyzer read a document alike.</summary>
    /// <param name="bodies">The bodies that the document may name; null for those of the library alone.</param>
    public ReportParserOptions ToParserOptions(BodyCatalogue? bodies = null) => new() { Symbol = Symbol, Language = Language, Bodies = bodies ?? BodyCatalogue.Default };

    private static DocumentSymbol SymbolOf((string Source, string? Text)[] sources, List<ReportDiagnostic> findings)
    {
        if (First(sources, findings, static (one, other) => SameSymbol(one, other.Text) || (other.Source == FileName && !DocumentSymbol.TryParse(other.Text, out _))) is not { } text)
        {
            findings.Add(DocumentRules.SymbolMissing.At(Start));
            return DocumentSymbol.None;
        }

        if (DocumentSymbol.TryParse(text.AsSpan(), out var symbol, out var error))
        {
            return symbol;
        }

        findings.Add(DocumentRules.SymbolMalformed.At(Start, text, error.Reason));
        return DocumentSymbol.None;
    }

    private static string LanguageOf((string Source, string? Text)[] sources, string? original, List<ReportDiagnostic> findings)
    {
        var text = First(sources, findings, static (one, other) => string.Equals(one, other.Text, StringComparison.OrdinalIgnoreCase)) ?? original ?? "";
        var language = text.ToLowerInvariant();
        if (DraftingConventions.For(language) is not null)
        {
            return language;
        }

        findings.Add(DocumentRules.LanguageUnknown.At(Start, text, string.Join(", ", DraftingConventions.Languages)));
        return "";
    }

    /// <summary>The first source that gives something; each later one that gives something else is a finding.</summary>
    private static string? First((string Source, string? Text)[] sources, List<ReportDiagnostic> findings, Func<string, (string Source, string Text), bool> agrees)
    {
        (string Source, string Text)? first = null;
        foreach (var (source, value) in sources)
        {
            var text = value?.Trim() ?? "";
            if (text.Length == 0)
            {
                continue;
            }

            if (first is not { } found)
            {
                first = (source, text);
            }
            else if (!agrees(found.Text, (source, text)))
            {
                findings.Add(DocumentRules.SymbolsDisagree.At(Start, found.Source, found.Text, source, text));
            }
        }

        return first?.Text;
    }

    private static bool SameSymbol(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || (DocumentSymbol.TryParse(one, out var first) && DocumentSymbol.TryParse(other, out var second)
            && (first == second || first.Parts.Contains(second) || second.Parts.Contains(first)));

    private static SourceSpan Start => new(1, 1, 1, 1, 0);
}
