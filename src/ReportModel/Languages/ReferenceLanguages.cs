namespace ReportModel;

/// <summary>The words for references in all official languages: running text and citations mix them.</summary>
internal static class ReferenceLanguages
{
    /// <summary>The six official languages.</summary>
    public static ReferenceWords[] All { get; } =
    [
        EnglishReferences.Words, ArabicReferences.Words, ChineseReferences.Words, FrenchReferences.Words, RussianReferences.Words, SpanishReferences.Words,
    ];

    /// <summary>The connectors of all languages; of those that are written without spaces none begins another.</summary>
    public static string[] Connectors { get; } = OfAll(words => words.Connectors);

    /// <summary>The range words of all languages.</summary>
    public static string[] RangeWords { get; } = OfAll(words => words.RangeWords);

    /// <summary>The words of all languages, without case.</summary>
    public static HashSet<string> Fillers { get; } =
        new(All.SelectMany(words => words.Fillers), StringComparer.OrdinalIgnoreCase);

    private static string[] OfAll(Func<ReferenceWords, string[]> select) => [.. All.SelectMany(select).Distinct()];
}
