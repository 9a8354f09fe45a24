namespace ReportModel.Tool;

/// <summary><c>check</c>: prints what is wrong with documents, as the compiler does.</summary>
internal static class CheckCommand
{
    public static int Run(Streams streams, DocumentReader reader, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var documents = DocumentSet.Of(reader.Read(files, cancellationToken));
        var worst = ReportDiagnosticSeverity.Info;
        foreach (var document in documents.Documents)
        {
            Print(document.Path, documents.FindingsIn(document));
            Print(document.Path + SuppressionFile.Extension, document.FindingsInSuppressions);
        }

        foreach (var (path, findings) in reader.FindingsInBodies)
        {
            Print(path, findings);
        }

        return Math.Max(reader.ExitCode, worst > ReportDiagnosticSeverity.Info ? ExitCode.Findings : ExitCode.Success);

        void Print(string path, IEnumerable<ReportDiagnostic> findings)
        {
            foreach (var finding in findings)
            {
                cancellationToken.ThrowIfCancellationRequested();
                streams.Output.WriteLine(FindingLine.Of(path, finding));
                worst = finding.Severity > worst ? finding.Severity : worst;
            }
        }
    }
}
