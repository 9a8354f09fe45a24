using System.Globalization;

namespace ReportModel.Generator;

/// <summary>
/// The names of everything in one report. They come from its symbol, numbers and letters alone; the item metadata
/// <c>Name</c> stands before each group's name: with <c>Name="Vienna"</c>, <c>Wg3_2022</c> is <c>Vienna_Wg3_2022</c>.
/// </summary>
internal sealed class ReportNames
{
    private static readonly (string Word, string Name)[] s_scopes = [("resolution", "Res"), ("decision", "Dec"), ("chap", "Chap"), ("annex", "Annex")];

    private readonly List<NameClash> _clashes = [];
    private readonly ReportContent _content;

    private ReportNames(ReportContent content)
    {
        _content = content;
        Identifier = Prefixed(content.Name, GroupNames.Of(content.Report.Symbol));
        AgendaItemList = Runtime.Lists.Flatten(content.Report.AgendaItems);
        NameRecommendations(content.Report);
        NameAgendaItems();
        NameParagraphs(content.Report);
    }

    /// <summary>The name of the report itself.</summary>
    public string Identifier { get; }

    public List<MemberGroup> Recommendations { get; } = [];

    public List<MemberGroup> AgendaItems { get; } = [];

    public List<MemberGroup> Paragraphs { get; } = [];

    /// <summary>The agenda items, each followed by its sub-items: what the places of agenda items count in.</summary>
    public EquatableArray<AgendaItem> AgendaItemList { get; }

    public static ReportNames Of(ReportContent content) => new(content);

    public static string Prefixed(string name, string group) => name.Length == 0 ? group : name + "_" + group;

    /// <summary>Adds a finding for each fact that got no name, at that fact, naming the one that has it.</summary>
    public void ReportClashes(List<ReportDiagnostic> findings)
    {
        foreach (var clash in _clashes)
        {
            var (second, _) = Fact(clash.Catalogue, clash.Index);
            var (first, what) = Fact(clash.Catalogue, clash.First);
            findings.Add(DocumentRules.NameCollision.At(second, clash.Catalogue + "." + clash.Name, FormattableString.Invariant($"{what} on line {first.Line}")));
        }
    }

    private (SourceSpan Source, string What) Fact(string catalogue, int index) => catalogue switch
    {
        "Recommendations" => (_content.Report.Recommendations[index].Source, "the recommendation"),
        "AgendaItems" => (AgendaItemList[index].Source, "the agenda item"),
        _ => (_content.Report.Paragraphs[index].Source, "the paragraph"),
    };

    private void NameRecommendations(Report report)
    {
        var groups = RecommendationGroups(report);
        var paragraphs = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++)
        {
            if (!paragraphs.TryGetValue(groups[i], out var numbers))
            {
                paragraphs.Add(groups[i], numbers = []);
            }

            if (ScopeOf(report.Recommendations[i]).Length == 0)
            {
                numbers.Add(report.Recommendations[i].Paragraph);
            }
        }

        for (var i = 0; i < groups.Length; i++)
        {
            var recommendation = report.Recommendations[i];
            var group = GroupOf(Recommendations, groups[i]);
            var paragraph = "Para" + Invariant(recommendation.Paragraph);
            group.Indexes.Add(i);
            if (ScopeOf(recommendation) is { Length: > 0 } scope)
            {
                AddInScope("Recommendations", group, scope, recommendation.Paragraph, "Para", recommendation.Letter, i);
                continue;
            }

            if (recommendation.Letter is null)
            {
                Clash("Recommendations", group.Name, paragraph, i, group.Add(paragraph, i));
                continue;
            }

            var path = group.Name;
            if (paragraphs[groups[i]].Count > 1)
            {
                group = group.Group(paragraph, i, out var taken);
                if (group is null)
                {
                    Clash("Recommendations", path, paragraph, i, taken);
                    continue;
                }

                path += "." + paragraph;

                group.Indexes.Add(i);
            }

            var letter = Identifiers.Letter(recommendation.Letter);
            Clash("Recommendations", path, letter, i, group.Add(letter, i));
        }
    }

    /// <summary>The group of each recommendation; the bodies mostly are those of the one before.</summary>
    private static string[] RecommendationGroups(Report report)
    {
        var names = new string[report.Recommendations.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var bodies = report.Recommendations[i].AdoptedBy;
            names[i] = i > 0 && bodies == report.Recommendations[i - 1].AdoptedBy
                ? names[i - 1]
                : SymbolNaming.Group(bodies, report);
        }

        return names;
    }

    private void NameAgendaItems()
    {
        for (var i = 0; i < AgendaItemList.Count; i++)
        {
            var item = AgendaItemList[i];
            var group = GroupOf(AgendaItems, SymbolNaming.Group(item));
            var name = "Item" + Invariant(item.Number) + (item.Letter is null ? "" : Identifiers.Letter(item.Letter));
            group.Indexes.Add(i);
            Clash("AgendaItems", group.Name, name, i, group.Add(name, i));
        }
    }

    private void NameParagraphs(Report report)
    {
        if (report.Paragraphs.IsEmpty)
        {
            return;
        }

        var group = new MemberGroup(Identifier);
        Paragraphs.Add(group);
        for (var i = 0; i < report.Paragraphs.Count; i++)
        {
            var paragraph = report.Paragraphs[i];
            group.Indexes.Add(i);
            if (IdPlaces.ScopeOf(paragraph.Id, paragraph.Number) is { Length: > 0 } scope)
            {
                AddInScope("Paragraphs", group, scope, paragraph.Number, "P", null, i);
                continue;
            }

            var name = "P" + Invariant(paragraph.Number);
            Clash("Paragraphs", group.Name, name, i, group.Add(name, i));
        }
    }

    /// <summary>
    /// What stands in a resolution, decision, chapter or annex that numbers its own paragraphs, in a class of its own:
    /// <c>Res56_101.A</c>, <c>ResB.Para12</c>, <c>ChapVIII.Para6A</c>; <c>Operative</c> where nothing is numbered.
    /// </summary>
    private void AddInScope(string catalogue, MemberGroup group, string scope, int paragraph, string before, string? letter, int index)
    {
        var path = group.Name;
        var className = ClassOf(scope);
        if (group.Group(className, index, out var taken) is not { } inner)
        {
            Clash(catalogue, path, className, index, taken);
            return;
        }

        inner.Indexes.Add(index);
        var name = (paragraph == 0 ? "" : before + Invariant(paragraph)) + (letter is null ? "" : Identifiers.Letter(letter));
        name = name.Length == 0 ? "Operative" : name;
        Clash(catalogue, path + "." + className, name, index, inner.Add(name, index));
    }

    /// <summary>The name of a class: <c>56/101</c> is <c>Res56_101</c>, <c>resolutionA</c> <c>ResA</c>, <c>chapVIII</c> <c>ChapVIII</c>, <c>decision57/1</c> <c>Dec57_1</c>.</summary>
    private static string ClassOf(string scope)
    {
        foreach (var (word, name) in s_scopes)
        {
            if (scope.StartsWith(word, StringComparison.Ordinal))
            {
                return name + Parts(scope.Substring(word.Length).TrimStart('-'));
            }
        }

        return "Res" + Parts(scope);
    }

    private static string Parts(string label) => string.Join("_", label.Split('/', '-', '.', ' ').Select(Identifiers.Part));

    private static string ScopeOf(Recommendation recommendation) => IdPlaces.ScopeOf(recommendation.Id, recommendation.Paragraph);

    private MemberGroup GroupOf(List<MemberGroup> groups, string name)
    {
        name = Prefixed(_content.Name, name);
        if (groups.Find(known => known.Name == name) is { } found)
        {
            return found;
        }

        var added = new MemberGroup(name);
        groups.Add(added);
        return added;
    }

    private void Clash(string catalogue, string path, string name, int index, int first)
    {
        if (first >= 0)
        {
            _clashes.Add(new(catalogue, path + "." + name, index, first));
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
