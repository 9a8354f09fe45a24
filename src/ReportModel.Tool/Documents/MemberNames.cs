using ReportModel.Generator;

namespace ReportModel.Tool;

/// <summary>The C# names of what one report says, as code writes them: <c>Recommendations.Wg3_2022.K</c>. Null for what another has the name of.</summary>
internal sealed record MemberNames
{
    private MemberNames(string?[] recommendations, string?[] agendaItems, string?[] paragraphs) =>
        (Recommendations, AgendaItems, Paragraphs) = (recommendations, agendaItems, paragraphs);

    /// <summary>The report's own name.</summary>
    public string? Report { get; private init; }

    /// <summary>The names of the recommendations, in their order.</summary>
    public string?[] Recommendations { get; }

    /// <summary>The names of the agenda items, each followed by its sub-items.</summary>
    public string?[] AgendaItems { get; }

    /// <summary>The names of the paragraphs, in their order.</summary>
    public string?[] Paragraphs { get; }

    /// <summary>The names of the documents, in their order; a joint document has one for each half of its symbol.</summary>
    public IReadOnlyList<EquatableArray<string>> Documents { get; private init; } = [];

    /// <summary>The names of the report in the catalogue of documents.</summary>
    public EquatableArray<string> Itself { get; private init; }

    /// <summary>The names of the resolutions and decisions, in their order.</summary>
    public IReadOnlyList<string?> Resolutions { get; private init; } = [];

    /// <summary>The name of a State.</summary>
    public static string Of(State state) => "States." + state.Identifier;

    /// <summary>The names that are left to a report among others.</summary>
    public static MemberNames Of(ReportContent content, SharedCatalogues catalogues)
    {
        var lost = catalogues.Shares.LossesOf(content.Path).ToHashSet(StringComparer.Ordinal);
        var clashes = catalogues.Clashes.Where(clash => clash.Path == content.Path).Select(static clash => (clash.Table, clash.Index)).ToHashSet();
        var (report, summary, ownName) = (content.Report, content.Summary, "Reports." + content.Names.Identifier);
        if (lost.Contains(ownName))
        {
            // Nothing of it is generated.
            return NoneOf(content);
        }

        var names = NoneOf(content) with
        {
            Report = ownName,
            Documents = [.. report.Documents.Select((_, i) => clashes.Contains((FactTable.Documents, i)) ? [] : NamesOf(summary.Documents[i]))],
            Itself = clashes.Contains((FactTable.None, DocumentSummary.Itself)) ? [] : NamesOf(summary.Documents[^1]),
            Resolutions = [.. summary.Resolutions.Select((resolution, i) => clashes.Contains((FactTable.Resolutions, i)) ? null : (resolution.IsDecision ? "Decisions." : "Resolutions.") + resolution.Name)],
        };
        Fill(names.Recommendations, "Recommendations", content.Names.Recommendations, lost);
        Fill(names.AgendaItems, "AgendaItems", content.Names.AgendaItems, lost);
        Fill(names.Paragraphs, "Paragraphs", content.Names.Paragraphs, lost);
        return names;
    }

    /// <summary>Those of the names that another edition of the report has: where there are several languages, one of them has the members.</summary>
    public MemberNames Within(MemberNames first)
    {
        var known = new IEnumerable<string?>[] { first.Recommendations, first.AgendaItems, first.Paragraphs, first.Resolutions, first.Documents.SelectMany(static names => names), first.Itself }
            .SelectMany(static names => names).ToHashSet(StringComparer.Ordinal);
        string? Known(string? name) => name is not null && known.Contains(name) ? name : null;
        return new([.. Recommendations.Select(Known)], [.. AgendaItems.Select(Known)], [.. Paragraphs.Select(Known)])
        {
            Report = Report,
            Itself = Itself,
            Documents = [.. Documents.Select(names => names.Where(known.Contains).ToEquatableArray())],
            Resolutions = [.. Resolutions.Select(Known)],
        };
    }

    private static MemberNames NoneOf(ReportContent content) => new(
        new string?[content.Report.Recommendations.Count], new string?[content.Names.AgendaItemList.Count], new string?[content.Report.Paragraphs.Count])
    {
        Documents = [.. content.Report.Documents.Select(static _ => EquatableArray<string>.Empty)],
        Resolutions = new string?[content.Report.Resolutions.Count],
    };

    private static EquatableArray<string> NamesOf(DocumentSummary document) => document.Names.Select(static name => "Documents." + name).ToEquatableArray();

    private static void Fill(string?[] names, string catalogue, List<MemberGroup> groups, HashSet<string> lost)
    {
        foreach (var group in groups)
        {
            var path = catalogue + "." + group.Name;
            if (!lost.Contains(path))
            {
                Fill(names, path, group);
            }
        }
    }

    private static void Fill(string?[] names, string path, MemberGroup group)
    {
        foreach (var member in group.Members)
        {
            names[member.Index] = path + "." + member.Name;
        }

        foreach (var inner in group.Groups)
        {
            Fill(names, path + "." + inner.Name, inner);
        }
    }
}
