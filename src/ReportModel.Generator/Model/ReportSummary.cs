namespace ReportModel.Generator;

/// <summary>What the catalogues that several reports share need of one report. A changed word in a paragraph leaves it equal.</summary>
internal sealed record ReportSummary
{
    public string Path { get; private init; } = "";

    public DocumentSymbol Symbol { get; private init; } = DocumentSymbol.None;

    public string Language { get; private init; } = "";

    public string Identifier { get; private init; } = "";

    public string Title { get; private init; } = "";

    /// <summary>Body and year or session of each agenda, joined by <c>-</c>.</summary>
    public string AgendaKey { get; private init; } = "";

    /// <summary>The groups of the report, each with its catalogue: <c>Recommendations.Wg3_2022</c>.</summary>
    public EquatableArray<string> Groups { get; private init; }

    /// <summary>The documents in the order of the report; last the report itself.</summary>
    public EquatableArray<DocumentSummary> Documents { get; private init; }

    public EquatableArray<ResolutionSummary> Resolutions { get; private init; }

    public EquatableArray<StateSummary> States { get; private init; }

    public static ReportSummary Of(ReportContent content)
    {
        var report = content.Report;
        var names = content.Names;
        return new()
        {
            Path = content.Path,
            Symbol = report.Symbol,
            Language = report.Language,
            Identifier = names.Identifier,
            Title = report.Title,
            AgendaKey = string.Join("-", report.AgendaItems.Select(static item => HeadOf(item.Id.ToString())).Distinct(StringComparer.Ordinal)),
            Groups = names.Recommendations.Select(static g => "Recommendations." + g.Name)
                .Concat(names.AgendaItems.Select(static g => "AgendaItems." + g.Name))
                .ToEquatableArray(),
            Documents = report.Documents.Select(static (d, i) => DocumentSummary.Of(d.Symbol, d.Title, i))
                .Append(DocumentSummary.Of(report.Symbol, report.Title, DocumentSummary.Itself))
                .ToEquatableArray(),
            Resolutions = report.Resolutions.Select(static (r, i) => new ResolutionSummary(
                r.Id.ToString(), SymbolNaming.Resolution(r), r.ToString(), r.Title, r.Kind == ResolutionKind.Decision, i)).ToEquatableArray(),
            States = report.States.Select(static s => new StateSummary(s.Iso3, Identifiers.Part(s.Identifier), s.Name)).ToEquatableArray(),
        };
    }

    private static string HeadOf(string id) => id.IndexOf('#') is var mark and >= 0 ? id.Substring(0, mark) : id;
}

/// <summary>A document in the shared catalogue.</summary>
/// <param name="Symbol">Its symbol, joint or not.</param>
/// <param name="Halves">Its symbol, or each of a joint one's.</param>
/// <param name="Names">The name of each half.</param>
/// <param name="Title">Its title.</param>
/// <param name="Index">Its place in the report's table; <see cref="Itself"/> for the report.</param>
internal sealed record DocumentSummary(string Symbol, EquatableArray<string> Halves, EquatableArray<string> Names, string Title, int Index)
{
    public const int Itself = -1;

    public static DocumentSummary Of(DocumentSymbol symbol, string title, int index) => new(
        symbol.ToString(),
        symbol.Parts.Select(static part => part.ToString()).ToEquatableArray(),
        symbol.Parts.Select(static part => SymbolNames.NameOf(part)).ToEquatableArray(),
        title,
        index);

    /// <summary>The members of the catalogue: one for each half.</summary>
    public IEnumerable<MemberId> Members => Names.Select((name, i) => new MemberId(name, Halves[i]));

    /// <summary>The same for a joint symbol in either order.</summary>
    public string Key => Halves.Count == 1 ? Symbol : string.Join("-", Halves.OrderBy(static half => half, StringComparer.Ordinal));
}

/// <summary>A resolution or decision in the shared catalogues.</summary>
internal sealed record ResolutionSummary(string Id, string Name, string Citation, string? Title, bool IsDecision, int Index);

/// <summary>A State in the shared catalogue.</summary>
internal sealed record StateSummary(string Iso3, string Identifier, string Name);
