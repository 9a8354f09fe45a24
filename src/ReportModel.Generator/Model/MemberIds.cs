namespace ReportModel.Generator;

/// <summary>The members of one class of a catalogue, and the id of each: what other code may name.</summary>
/// <param name="Catalogue">The catalogue: <c>Recommendations</c>.</param>
/// <param name="Class">The class in the project's namespace: <c>Recommendations.Wg3_2022</c>. Its <c>Id</c> holds the constants.</param>
/// <param name="Members">The members, in the order of the document.</param>
internal sealed record MemberIds(string Catalogue, string Class, EquatableArray<MemberId> Members)
{
    /// <summary>The classes of a report's recommendations.</summary>
    public static EquatableArray<MemberIds> OfRecommendations(ReportContent report) =>
        Of("Recommendations", report.Names.Recommendations, i => report.Report.Recommendations[i].Id);

    /// <summary>Those of some classes whose names no other report has.</summary>
    public static IEnumerable<MemberIds> Without(EquatableArray<MemberIds> classes, EquatableArray<string> losses) => losses.IsEmpty
        ? classes
        : classes.Where(one => !losses.Any(lost => one.Class == lost || one.Class.StartsWith(lost + ".", StringComparison.Ordinal)));

    /// <summary>The classes of a report's agenda items.</summary>
    public static EquatableArray<MemberIds> OfAgendaItems(ReportContent report) =>
        Of("AgendaItems", report.Names.AgendaItems, i => report.Names.AgendaItemList[i].Id);

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

    private static EquatableArray<MemberIds> Of(string catalogue, List<MemberGroup> groups, Func<int, string> id)
    {
        var classes = new List<MemberIds>();
        foreach (var group in groups)
        {
            Add(group, catalogue + "." + group.Name);
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
