using Spectre.Console;

namespace ReportModel.Tool;

/// <summary><c>show</c>: draws reports as trees.</summary>
internal static class ShowCommand
{
    public static int Run(Streams streams, DocumentReader reader, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var documents = DocumentSet.Of(reader.ReadReports(files, cancellationToken));
        var console = Terminal.Open(streams);
        foreach (var document in documents.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            console.Write(ReportTree.Of(document, documents, console.Profile.Width));
            console.WriteLine();
        }

        return reader.ExitCode;
    }
}
