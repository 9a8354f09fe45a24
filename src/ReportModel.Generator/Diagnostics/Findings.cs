using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>Brings together what is wrong: in the documents, between them, and with the project.</summary>
internal static class Findings
{
    public static EquatableArray<LocatedDiagnostic> Of(
        (((((ImmutableArray<ParsedDocument> Documents, SharedCatalogues Catalogues) Reports, GeneratorOptions Options) Source, InputLimits Limits) Limited, bool HasMarks) Marked, EquatableArray<LocatedDiagnostic> Editions) source,
        CancellationToken cancellationToken)
    {
        var (((((documents, catalogues), options), limits), hasMarks), editions) = source;
        if (documents.IsEmpty)
        {
            return hasMarks && !options.IsValidForOldLanguage
                ? options.Diagnostics.Where(static finding => finding.Id != DocumentRules.LanguageVersion.Id).ToEquatableArray()
                : [];
        }

        var findings = new List<LocatedDiagnostic>(options.Diagnostics);
        if (limits.Project is { } tooLong)
        {
            findings.Add(tooLong);
        }

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

        findings.AddRange(editions);
        return findings.Distinct().ToEquatableArray();
    }
}
