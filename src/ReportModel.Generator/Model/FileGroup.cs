using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>
/// What stands in one file: mostly one report. The compiler compares the name of every generated file with that of every
/// other in each run (170 milliseconds for 6,000 files), so that a project of many reports has several in each file.
/// </summary>
/// <param name="Number">The number of the file; -1 where the report has a file of its own.</param>
/// <param name="Members">What stands in it, in the order of the names.</param>
internal sealed record FileGroup<T>(int Number, EquatableArray<T> Members)
    where T : class
{
    /// <summary>So many reports have files of their own; more share as many files.</summary>
    public const int MostFiles = 200;

    /// <summary>Groups by name alone, so that a report that comes or goes leaves the files of the others as they are.</summary>
    public static IEnumerable<FileGroup<T>> Of(ImmutableArray<T> all, Func<T, string> name)
    {
        if (all.Length <= MostFiles)
        {
            return all.Select(static one => new FileGroup<T>(-1, [one]));
        }

        return all.GroupBy(one => FileOf(name(one)))
            .OrderBy(static group => group.Key)
            .Select(group => new FileGroup<T>(group.Key, group.OrderBy(name, StringComparer.Ordinal).ToEquatableArray()));
    }

    /// <summary>FNV-1a over the name: the same in every process.</summary>
    private static int FileOf(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)((hash ^ (hash >> 16)) % MostFiles);
    }
}
