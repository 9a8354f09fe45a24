namespace ReportModel.Tool;

/// <summary>The bodies that <c>*.bodies.csv</c> files beside documents add to the library's, for each folder what stands there.</summary>
/// <param name="read">Reads a file; null where it cannot be read, which it says itself.</param>
internal sealed class BodiesBeside(Func<string, string?> read)
{
    private readonly SortedDictionary<string, EquatableArray<ReportDiagnostic>> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BodyCatalogue> _catalogues = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the files that were read, by their paths.</summary>
    public IEnumerable<KeyValuePair<string, EquatableArray<ReportDiagnostic>>> Findings => _findings;

    /// <summary>The bodies that a document may name.</summary>
    public BodyCatalogue Of(string path)
    {
        if (path == FileText.StandardInput)
        {
            return BodyCatalogue.Default;
        }

        var folder = Path.GetDirectoryName(path) ?? "";
        if (!_catalogues.TryGetValue(folder, out var catalogue))
        {
            _catalogues.Add(folder, catalogue = Read(folder));
        }

        return catalogue;
    }

    private BodyCatalogue Read(string folder)
    {
        var files = new List<(string Path, BodiesFile File)>();
        foreach (var name in Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, "*" + BodiesFile.Extension).Select(Path.GetFileName).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, name!);
            if (read(path) is { } text)
            {
                files.Add((path, BodiesFile.Read(text)));
            }
        }

        files.ForEach(file => _findings[file.Path] = OwnBodies.Check(files, file.Path));
        return OwnBodies.Catalogue(files.SelectMany(static file => file.File.Lines).Select(static line => line.Entry));
    }
}
