namespace ReportModel;

/// <summary>All <c>.bodies.csv</c> files of a project together. They count in the order of their paths, whatever the order in which the build names them.</summary>
internal static class OwnBodies
{
    /// <summary>The library's catalogue with the bodies of some files.</summary>
    /// <remarks>A body that the library knows keeps its names and its convention beside what the file says.</remarks>
    /// <param name="lines">The lines of all files.</param>
    public static BodyCatalogue Catalogue(IEnumerable<BodyEntry> lines)
    {
        var own = new List<BodyEntry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in lines)
        {
            if (known.Add(entry.Body.Symbol))
            {
                own.Add(BodyCatalogue.Default.TryGet(entry.Body.Symbol, out var library)
                    ? entry with { Names = [.. library.Names, .. entry.Names], Convention = library.Convention }
                    : entry);
            }
        }

        return own.Count == 0 ? BodyCatalogue.Default : BodyCatalogue.Default.With(own.ToEquatableArray());
    }

    /// <summary>What is wrong in one of the files: what cannot be read, and bodies that stand in this file or in one before it already.</summary>
    /// <param name="files">The files, in the order of their paths.</param>
    /// <param name="path">The one that is asked about.</param>
    public static EquatableArray<ReportDiagnostic> Check(IReadOnlyList<(string Path, BodiesFile File)> files, string path)
    {
        var first = new Dictionary<string, (string Path, BodyLine Line)>(StringComparer.Ordinal);
        var findings = new List<ReportDiagnostic>();
        foreach (var (own, file) in files)
        {
            var isAsked = string.Equals(own, path, StringComparison.Ordinal);
            findings.AddRange(isAsked ? file.Diagnostics : []);
            foreach (var line in file.Lines)
            {
                var symbol = line.Entry.Body.Symbol;
                if (!first.TryGetValue(symbol, out var earlier))
                {
                    first.Add(symbol, (own, line));
                }
                else if (isAsked)
                {
                    var where = string.Equals(earlier.Path, own, StringComparison.Ordinal) ? "" : $" of '{earlier.Path.Substring(earlier.Path.LastIndexOfAny(['/', '\\']) + 1)}'";
                    findings.Add(DocumentRules.BodyRepeated.At(line.Source, symbol, $"line {earlier.Line.Source.Line}{where}"));
                }
            }
        }

        return findings.OrderBy(static finding => finding.Source.Line).ThenBy(static finding => finding.Source.Column).ToEquatableArray();
    }
}
