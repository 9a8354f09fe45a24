namespace ReportModel.Generator;

/// <summary>What the catalogues that several reports share need of one report. A changed word in a paragraph leaves it equal.</summary>
internal sealed record ReportSummary
{
    private string? _documentKeys;

    public string Path { get; private init; } = "";

    public DocumentSymbol Symbol { get; private init; } = DocumentSymbol.None;

    public string Language { get; private init; } = "";

    /// <summary>The report's name, and what its entries in the catalogues are looked up by.</summary>
    public ReportEntry Entry { get; private init; } = new("", "", "", "");

    public string Identifier => Entry.Identifier;

    /// <summary>The groups of the report, each with its catalogue: <c>Recommendations.Wg3_2022</c>.</summary>
    public EquatableArray<string> Groups { get; private init; }

    /// <summary>The classes of its recommendations, all that it has names for.</summary>
    public EquatableArray<MemberIds> Recommendations { get; private init; }

    /// <summary>The documents in the order of the report; last the report itself.</summary>
    public EquatableArray<DocumentSummary> Documents { get; private init; }

    public EquatableArray<ResolutionSummary> Resolutions { get; private init; }

    public StateSet States { get; private init; }

    /// <summary>The line of keys of all its documents; made once, since most reports share few documents with others.</summary>
    public string DocumentKeys => _documentKeys ??= CatalogueKeys.OfDocuments(Documents, []);

    public static ReportSummary Of(ReportContent content)
    {
        var report = content.Report;
        var names = content.Names;
        var symbol = report.Symbol.ToString();
        var documents = new DocumentSummary[report.Documents.Count + 1];
        for (var i = 0; i < report.Documents.Count; i++)
        {
            documents[i] = DocumentSummary.Of(report.Documents[i].Symbol, report.Documents[i].Title, i);
        }

        documents[documents.Length - 1] = DocumentSummary.Of(report.Symbol, report.Title, DocumentSummary.Itself);
        var resolutions = new ResolutionSummary[report.Resolutions.Count];
        for (var i = 0; i < resolutions.Length; i++)
        {
            resolutions[i] = ResolutionSummary.Of(report.Resolutions[i], i);
        }

        var groups = new List<string>();
        groups.AddRange(names.Recommendations.Select(static group => "Recommendations." + group.Name));
        groups.AddRange(names.AgendaItems.Select(static group => "AgendaItems." + group.Name));
        return new()
        {
            Path = content.Path,
            Symbol = report.Symbol,
            Language = report.Language,
            Entry = new(names.Identifier, symbol, CatalogueKeys.OfHead(symbol), CatalogueKeys.OfAgenda(report.AgendaItems)),
            Groups = groups.ToEquatableArray(),
            Recommendations = MemberIds.OfRecommendations(content),
            Documents = Runtime.Lists.Own(documents),
            Resolutions = Runtime.Lists.Own(resolutions),
            States = StateSet.Of(report.States),
        };
    }

    public bool Equals(ReportSummary? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && Symbol.Equals(other.Symbol) && Language == other.Language && Entry == other.Entry && States == other.States
            && Groups == other.Groups && Recommendations == other.Recommendations && Documents == other.Documents && Resolutions == other.Resolutions);

    public override int GetHashCode() => Path.GetHashCode();
}

/// <summary>A report's name, and what its entries in the catalogues are looked up by.</summary>
/// <param name="Identifier">The name.</param>
/// <param name="Symbol">The symbol.</param>
/// <param name="SymbolKeys">The line of keys of the symbol.</param>
/// <param name="AgendaKeys">The line of keys of its agendas.</param>
internal sealed record ReportEntry(string Identifier, string Symbol, string SymbolKeys, string AgendaKeys);
