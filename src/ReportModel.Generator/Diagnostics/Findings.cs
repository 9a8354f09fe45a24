namespace ReportModel.Generator;

/// <summary>Brings together what is wrong: in the documents, between them, and with the project.</summary>
internal static class Findings
{
    public static IEnumerable<LocatedDiagnostic> Of((DocumentList Documents, ResolvedMarks Marks) source, CancellationToken cancellationToken)
    {
        var (documents, (options, catalogues)) = (source.Documents.All, source.Marks.Project);
        if (documents.IsEmpty)
        {
            return source.Marks.HasTable && !options.IsValidForOldLanguage ? options.Diagnostics.Where(static finding => finding.Id != DocumentRules.LanguageVersion.Id) : [];
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
        return findings.Distinct();
    }
}
