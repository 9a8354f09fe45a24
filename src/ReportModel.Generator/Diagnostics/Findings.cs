using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>Brings together what is wrong: in the documents, between them, and with the project.</summary>
internal static class Findings
{
    public static EquatableArray<LocatedDiagnostic> Of(
        ((ImmutableArray<ParsedDocument> Documents, (SharedCatalogues Catalogues, GeneratorOptions Options) Project) Source, ResolvedMarks? Marks) source,
        CancellationToken cancellationToken)
    {
        var ((documents, (catalogues, options)), marks) = source;
        if (documents.IsEmpty)
        {
            return marks is not null && !options.IsValidForOldLanguage
                ? options.Diagnostics.Where(static finding => finding.Id != DocumentRules.LanguageVersion.Id).ToEquatableArray()
                : [];
        }

        var findings = new List<LocatedDiagnostic>(options.Diagnostics);
        foreach (var document in documents)
        {
            findings.AddRange(document.Diagnostics);
        }

        foreach (var clash in catalogues.Clashes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = documents.Select(static d => d.Positions).First(p => p?.Path == clash.Path)!.PlaceOf(clash.Table, clash.Index);
            var message = DocumentRules.NameCollision.At(SourceSpan.None, clash.Name, clash.Other).Message;
            findings.Add(new(DocumentRules.NameCollision.Id, message, clash.Path, place.Span, place.Lines));
        }

        findings.AddRange(EditionFindings.Of(documents, catalogues.Editions, cancellationToken));
        return findings.Distinct().ToEquatableArray();
    }
}
