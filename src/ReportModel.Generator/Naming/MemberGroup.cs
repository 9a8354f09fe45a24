namespace ReportModel.Generator;

/// <summary>A class of a catalogue: <c>Wg3_2022</c> with its members, or <c>Wg2Wg3_2022</c> with <c>Para9</c> and <c>Para10</c> in it.</summary>
/// <param name="name">The name of the class.</param>
/// <param name="isInner">Whether it is a class in another group.</param>
internal sealed class MemberGroup(string name, bool isInner = false)
{
    private readonly Dictionary<string, int> _firstByName = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public bool IsInner { get; } = isInner;

    /// <summary>The members, in the order of the document.</summary>
    public List<Member> Members { get; } = [];

    /// <summary>The classes in this one, in the order of the document.</summary>
    public List<MemberGroup> Groups { get; } = [];

    /// <summary>All facts of the class and the classes in it, those too that got no name.</summary>
    public List<int> Indexes { get; } = [];

    /// <summary>Names a fact; of two that would get one name the first has it.</summary>
    /// <param name="member">The name.</param>
    /// <param name="index">The fact's place in its table.</param>
    /// <returns>The place of the fact that has the name already; -1 where the name was free.</returns>
    public int Add(string member, int index)
    {
        if (_firstByName.TryGetValue(member, out var first))
        {
            return first;
        }

        _firstByName.Add(member, index);
        Members.Add(new(member, index));
        return -1;
    }

    /// <summary>The class of a name in this one; null where a member has the name, whose place comes with it.</summary>
    public MemberGroup? Group(string group, int index, out int first)
    {
        if (Groups.Find(known => known.Name == group) is { } found)
        {
            first = -1;
            return found;
        }

        if (_firstByName.TryGetValue(group, out first))
        {
            return null;
        }

        first = -1;
        _firstByName.Add(group, index);
        var added = new MemberGroup(group, isInner: true);
        Groups.Add(added);
        return added;
    }
}

/// <summary>A member of a catalogue: its name, and the place of its fact in the report's table.</summary>
internal readonly record struct Member(string Name, int Index);

/// <summary>A fact that got no name, since another has it.</summary>
internal readonly record struct NameClash(string Catalogue, string Name, int Index, int First);
