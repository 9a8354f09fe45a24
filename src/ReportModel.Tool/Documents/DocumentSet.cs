using ReportModel.Generator;

namespace ReportModel.Tool;

/// <summary>The documents of one command line, taken as those of one project: two that want one name do not both get it, and a reference to another is held against it.</summary>
internal sealed class DocumentSet
{
    private readonly Dictionary<string, List<ReportDiagnostic>> _between = new(StringComparer.Ordinal);
    private readonly SharedCatalogues _catalogues;

    private DocumentSet(List<ReadDocument> documents)
    {
        var reports = new ReportsBySymbol<CitableReport>();
        foreach (var document in documents)
        {
            if (document.Citable is not null)
            {
                reports.Add(document.Citable.Symbol, document.Citable);
            }
        }

        Documents = documents.ConvertAll(document => document.HeldAgainst(reports));
        _catalogues = SharedCatalogues.Of([.. documents.Where(static d => d is { Content: not null, IsTooLong: false }).Select(static d => d.Content!.Summary)], "", CancellationToken.None);
        foreach (var clash in _catalogues.Clashes)
        {
            var report = At(clash.Path).Report!;
            var place = clash.Table switch
            {
                FactTable.Documents => report.Documents[clash.Index].Source,
                FactTable.Resolutions => report.Resolutions[clash.Index].Source,
                _ => new SourceSpan(1, 1, 1, 1, 0),
            };
            Add(clash.Path, DocumentRules.NameCollision.At(place, clash.Name, clash.Other));
        }

        foreach (var (path, edition) in _catalogues.Editions)
        {
            Array.ForEach([.. ReportEditions.Compare(At(path).Report!, At(edition).Report!)], finding => Add(path, finding));
            Array.ForEach([.. ReportEditions.Compare(At(edition).Report!, At(path).Report!)], finding => Add(edition, finding));
        }
    }

    /// <summary>The documents in the order of the command line.</summary>
    public IReadOnlyList<ReadDocument> Documents { get; }

    public static DocumentSet Of(IEnumerable<ReadDocument> documents) => new([.. documents]);

    /// <summary>All that is wrong with a document, in the order of the lines; each finding once.</summary>
    public IEnumerable<ReportDiagnostic> FindingsIn(ReadDocument document) => document.Findings
        .Concat(_between.GetValueOrDefault(document.Path, []))
        .Distinct()
        .OrderBy(static finding => (finding.Source.Line, finding.Source.Column))
        .ThenBy(static finding => finding.Id, StringComparer.Ordinal);

    /// <summary>The C# names of what a report says.</summary>
    /// <param name="document">A document that is a report.</param>
    public MemberNames NamesIn(ReadDocument document)
    {
        var names = MemberNames.Of(document.Content!, _catalogues);
        return _catalogues.Editions.FirstOrDefault(pair => pair.Edition == document.Path) is { Path: { } first }
            ? names.Within(MemberNames.Of(At(first).Content!, _catalogues))
            : names;
    }

    private ReadDocument At(string path) => Documents.First(document => document.Path == path);

    private void Add(string path, ReportDiagnostic finding)
    {
        if (!_between.TryGetValue(path, out var findings))
        {
            _between.Add(path, findings = []);
        }

        findings.Add(finding);
    }
}
