namespace ReportModel;

/// <summary>The words for references in all official languages: running text and citations mix them.</summary>
internal static class ReferenceLanguages
{
    /// <summary>The six official languages.</summary>
    public static ReferenceWords[] All { get; } =
    [
        EnglishReferences.Words, ArabicReferences.Words, ChineseReferences.Words, FrenchReferences.Words, RussianReferences.Words, SpanishReferences.Words,
    ];

    /// <summary>The connectors of all languages, longer ones first.</summary>
    public static string[] Connectors { get; } = LongestFirst(words => words.Connectors);

    /// <summary>The range words of all languages, longer ones first.</summary>
    public static string[] RangeWords { get; } = LongestFirst(words => words.RangeWords);

    /// <summary>The words of all languages, without case.</summary>
    public static HashSet<string> Fillers { get; } =
        new(All.SelectMany(words => words.Fillers), StringComparer.OrdinalIgnoreCase);

    private static string[] LongestFirst(Func<ReferenceWords, string[]> select) =>
        [.. All.SelectMany(select).Distinct().OrderByDescending(word => word.Length)];
}
