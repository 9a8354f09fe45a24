namespace ReportModel.Generator;

/// <summary>Compares the editions of each report that the project has in several languages.</summary>
internal static class EditionFindings
{
    public static IEnumerable<LocatedDiagnostic> Of(EquatableArray<ParsedDocument> documents, EquatableArray<EditionPair> pairs, CancellationToken cancellationToken)
    {
        if (pairs.IsEmpty)
        {
            return [];
        }

        var byPath = documents.Where(static document => document.Content is not null).ToDictionary(static document => document.Input.Path, StringComparer.Ordinal);
        var findings = new List<LocatedDiagnostic>();
        foreach (var (path, edition) in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Compare(byPath[path], byPath[edition]);
            Compare(byPath[edition], byPath[path]);
        }

        return findings;

        void Compare(ParsedDocument one, ParsedDocument other) => findings.AddRange(
            ReportEditions.Compare(one.Content!.Report, other.Content!.Report).Select(finding => LocatedDiagnostic.In(one.Input.Path, one.Input.Text, finding)));
    }
}
