namespace ReportModel.Tool;

/// <summary>Reads the documents that a command line names, one after the other; says on the standard error which it cannot read.</summary>
/// <param name="streams">Where the standard input comes from, and where messages go.</param>
/// <param name="given">What the command line says of the documents.</param>
internal sealed class DocumentReader(Streams streams, GivenIdentity given)
{
    private Progress? _progress;
    private BodiesBeside? _bodies;

    /// <summary>The worst that happened: a file that could not be read, or a document that is no report.</summary>
    public int ExitCode { get; private set; } = Tool.ExitCode.Success;

    /// <summary>What is wrong with the files of bodies beside the documents that were read, by their paths.</summary>
    public IEnumerable<KeyValuePair<string, EquatableArray<ReportDiagnostic>>> FindingsInBodies => _bodies?.Findings ?? [];

    /// <summary>Reads what can be read, in the order of the command line. Nothing is read before it is asked for.</summary>
    public IEnumerable<ReadDocument> Read(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var files = FileNames.Expand(paths);
        _progress = new Progress(streams, files.Count, Progress.Patience);
        _bodies ??= new BodiesBeside(path => TextOf(path, cancellationToken));
        foreach (var path in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _progress.Next();
            var document = TextOf(path, cancellationToken) is { } text
                ? ReadDocument.Read(path, text, SuppressionsOf(path, cancellationToken), given, _bodies.Of(path), cancellationToken)
                : null;
            _progress.Clear();
            if (document is not null)
            {
                yield return document;
            }
        }
    }

    /// <summary>Reads the documents that are reports. Of the others it is said why they are none.</summary>
    public IEnumerable<ReadDocument> ReadReports(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (var document in Read(paths, cancellationToken))
        {
            if (document.Content is not null)
            {
                yield return document;
                continue;
            }

            Worsen(Tool.ExitCode.Findings);
            foreach (var finding in document.Findings.Where(static finding => finding.Severity == ReportDiagnosticSeverity.Error))
            {
                streams.Error.WriteLine(FindingLine.Of(document.Path, finding));
            }
        }
    }

    private string? TextOf(string path, CancellationToken cancellationToken)
    {
        var file = FileText.Read(path, streams.Input, cancellationToken);
        if (file.Problem is not null)
        {
            Worsen(Tool.ExitCode.Unusable);
            _progress?.Clear();
            streams.Error.WriteLine($"reportmodel: {FileText.Show(path)} {file.Problem}");
        }

        return file.Text;
    }

    /// <summary>The file beside the document that says which findings are known.</summary>
    private string? SuppressionsOf(string path, CancellationToken cancellationToken)
    {
        var file = path + SuppressionFile.Extension;
        return path != FileText.StandardInput && File.Exists(file) ? TextOf(file, cancellationToken) : null;
    }

    private void Worsen(int code) => ExitCode = Math.Max(ExitCode, code);
}
