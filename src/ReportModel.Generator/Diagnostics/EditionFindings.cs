using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>Compares the editions of each report that the project has in several languages.</summary>
internal static class EditionFindings
{
    public static EquatableArray<LocatedDiagnostic> Of(
        ((ImmutableArray<ParsedDocument> Documents, ImmutableArray<ReportInput> Inputs) Source, EquatableArray<EditionPair> Pairs) source,
        CancellationToken cancellationToken)
    {
        var ((documents, inputs), pairs) = source;
        if (pairs.IsEmpty)
        {
            return [];
        }

        var reports = documents.Select(static document => document.Content).OfType<ReportContent>().ToDictionary(static content => content.Path, StringComparer.Ordinal);
        var texts = inputs.ToDictionary(static input => input.Path, static input => input.Text, StringComparer.Ordinal);
        var findings = new List<LocatedDiagnostic>();
        foreach (var (path, edition) in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Compare(path, edition);
            Compare(edition, path);
        }

        return findings.ToEquatableArray();

        void Compare(string path, string other) => findings.AddRange(
            ReportEditions.Compare(reports[path].Report, reports[other].Report).Select(finding => LocatedDiagnostic.In(path, texts[path], finding)));
    }
}
