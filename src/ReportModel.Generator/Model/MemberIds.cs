namespace ReportModel.Generator;

/// <summary>The members of one class of a catalogue, and the id of each: what other code may name.</summary>
/// <param name="Catalogue">The catalogue: <c>Recommendations</c>.</param>
/// <param name="Class">The class in the project's namespace: <c>Recommendations.Wg3_2022</c>. Its <c>Id</c> holds the constants.</param>
/// <param name="Members">The members, in the order of the document.</param>
internal sealed record MemberIds(string Catalogue, string Class, EquatableArray<MemberId> Members)
{
    /// <summary>All classes of a report that checks know; another edition of it has none.</summary>
    public static IEnumerable<MemberIds> Of(NamedReport report)
    {
        if (report.Share.IsEdition)
        {
            return [];
        }

        var (members, joint) = OfDocuments(report.Share.Documents(report.Content.Summary));
        return OfRecommendations(report).Concat(OfAgendaItems(report)).Concat(new[] { members, joint }.Where(static ids => !ids.Members.IsEmpty));
    }

    /// <summary>The classes of a report's recommendations, without the names that the report lost.</summary>
    public static EquatableArray<MemberIds> OfRecommendations(NamedReport report) =>
        Of(report, "Recommendations", report.Names.Recommendations, i => report.Report.Recommendations[i].Id);

    /// <summary>The classes of a report's agenda items, without the names that the report lost.</summary>
    public static EquatableArray<MemberIds> OfAgendaItems(NamedReport report) =>
        Of(report, "AgendaItems", report.Names.AgendaItems, i => report.Names.AgendaItemList[i].Id);

    /// <summary>A catalogue whose members are its own.</summary>
    public static MemberIds OfCatalogue(string catalogue, IEnumerable<MemberId> members) => new(catalogue, catalogue, members.ToEquatableArray());

    /// <summary>
    /// The documents that a report adds: the members, one for each half of a symbol; and those of them that stand for a half of
    /// a joint document, each with the whole symbol, which tells a half from a whole.
    /// </summary>
    public static (MemberIds Members, MemberIds Joint) OfDocuments(IEnumerable<DocumentSummary> documents)
    {
        var members = new List<MemberId>();
        var joint = new List<MemberId>();
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Names.Count; i++)
            {
                members.Add(new(document.Names[i], document.Halves[i]));
                if (document.Names.Count > 1)
                {
                    joint.Add(new(document.Names[i], document.Symbol));
                }
            }
        }

        return (OfCatalogue("Documents", members), new("JointDocuments", "Documents", joint.ToEquatableArray()));
    }

    private static EquatableArray<MemberIds> Of(NamedReport report, string catalogue, List<MemberGroup> groups, Func<int, string> id)
    {
        var classes = new List<MemberIds>();
        foreach (var group in groups)
        {
            if (report.Has(catalogue, group))
            {
                Add(group, catalogue + "." + group.Name);
            }
        }

        return classes.ToEquatableArray();

        void Add(MemberGroup group, string path)
        {
            if (group.Members.Count > 0)
            {
                classes.Add(new(catalogue, path, group.Members.Select(member => new MemberId(member.Name, id(member.Index))).ToEquatableArray()));
            }

            foreach (var inner in group.Groups)
            {
                Add(inner, path + "." + inner.Name);
            }
        }
    }
}

/// <summary>A member of a catalogue and its id.</summary>
internal readonly record struct MemberId(string Name, string Id);
