namespace ReportModel.Tool;

/// <summary><c>find</c>: says which members a citation, a symbol or words of a report are.</summary>
internal static class FindCommand
{
    private const string Indent = "    ";

    public static int Run(Streams streams, DocumentReader reader, string text, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var documents = DocumentSet.Of(reader.ReadReports(files, cancellationToken));
        var console = Terminal.Open(streams);
        var isFound = false;
        foreach (var document in documents.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var catalogues = new ReportCatalogues(document.Content!, documents.NamesIn(document));
            var found = catalogues.Find(text).ToList();
            foreach (var member in found.Count > 0 ? found : new TextSearch(catalogues, document.Content!).Find(text))
            {
                isFound = true;
                Print(document.Path, member);
            }
        }

        if (!isFound && documents.Documents.Count > 0)
        {
            streams.Error.WriteLine($"reportmodel: '{Quotation.OnOneLine(text)}' was not found");
        }

        return Math.Max(reader.ExitCode, isFound ? ExitCode.Success : ExitCode.Findings);

        void Print(string path, Found member)
        {
            streams.Output.Write($"{FileText.Show(path)}{member.Source}: ");
            console.Write(new Spectre.Console.Text(member.Names.IsEmpty ? "(another report has the name)" : string.Join(", ", member.Names), Piece.Name("").Style));
            streams.Output.WriteLine();
            streams.Output.WriteLine(Indent + Quotation.WholeOnOneLine(member.Id));
            streams.Output.WriteLine(Indent + Cells.Cut(Quotation.WholeOnOneLine(member.Text), console.Profile.Width - Indent.Length));
        }
    }
}
