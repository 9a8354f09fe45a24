namespace ReportModel.Tool;

/// <summary>The files that a command line names.</summary>
internal static class FileNames
{
    /// <summary>
    /// Each file once, in the order of the command line. A name with <c>*</c> or <c>?</c> that is no file stands for those
    /// that it fits, in the order of their names: not every shell replaces it.
    /// </summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> names) => [.. names.SelectMany(Fitting).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Fitting(string name)
    {
        var start = name.LastIndexOfAny([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]) + 1;
        var (folder, pattern) = (name[..start], name[start..]);
        if (pattern.AsSpan().IndexOfAny('*', '?') < 0 || Path.Exists(name) || !Directory.Exists(folder.Length == 0 ? "." : folder))
        {
            return [name];
        }

        var options = new EnumerationOptions { IgnoreInaccessible = true, MatchCasing = MatchCasing.PlatformDefault };
        List<string> files = [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, pattern, options).Select(file => folder + Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        return files.Count == 0 ? [name] : files;
    }
}
