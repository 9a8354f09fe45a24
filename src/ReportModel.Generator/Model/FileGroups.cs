namespace ReportModel.Generator;

/// <summary>
/// Tells which reports share a file. After each edit of the project the compiler goes through all generated files and
/// compares the name of each with that of every other (170 milliseconds for 6,000 files), so that a project of many
/// reports has several in each file.
/// </summary>
internal static class FileGroups
{
    /// <summary>So many reports have files of their own.</summary>
    public const int MostAlone = 32;

    /// <summary>Of more, so many at most are in a file on average: where a word changes, as many are printed anew.</summary>
    private const int ReportsInFile = 8;

    /// <summary>Positions are printed in no time.</summary>
    private const int PositionsInFile = 32;

    /// <summary>The groups of what the reports say; none where the options are wrong.</summary>
    public static IEnumerable<FileGroup<NamedReport>> OfReports(
        (DocumentList Documents, ProjectModel Project) source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (options, catalogues) = source.Project;
        return options.IsValid
            ? Of(Existing(source.Documents.All, document => document.Content is { } content ? NamedReport.Of(content, catalogues.Shares) : null), static report => report.Key, ReportsInFile, options)
            : [];
    }

    /// <summary>The groups of where they say it.</summary>
    public static IEnumerable<FileGroup<ReportPositions>> OfPositions(
        (DocumentList Documents, ProjectModel Project) source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (options, catalogues) = source.Project;
        return options.IsValid
            ? Of(Existing(source.Documents.All, document => document.Positions?.In(catalogues.Shares)), static positions => positions.Key, PositionsInFile, options)
            : [];
    }

    private static List<T> Existing<T>(EquatableArray<ParsedDocument> documents, Func<ParsedDocument, T?> select)
        where T : class
    {
        var existing = new List<T>(documents.Count);
        foreach (var document in documents)
        {
            if (select(document) is { } one)
            {
                existing.Add(one);
            }
        }

        return existing;
    }

    /// <summary>Groups by name alone, so that a report that comes or goes leaves the files of the others as they are.</summary>
    private static IEnumerable<FileGroup<T>> Of<T>(List<T> all, Func<T, string> name, int inFile, GeneratorOptions options)
        where T : class
    {
        if (all.Count <= MostAlone)
        {
            return all.Select(one => new FileGroup<T>(-1, [one], options));
        }

        // Like the places of a hash table the files are doubled, so that they seldom are other ones.
        var files = 1;
        while (files * inFile < all.Count)
        {
            files *= 2;
        }

        return all.GroupBy(one => HashOf(name(one)) & (files - 1))
            .OrderBy(static group => group.Key)
            .Select(group => new FileGroup<T>(group.Key, group.OrderBy(name, StringComparer.Ordinal).ToEquatableArray(), options));
    }

    /// <summary>FNV-1a over the name: the same in every process.</summary>
    private static int HashOf(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)((hash ^ (hash >> 16)) & int.MaxValue);
    }
}
