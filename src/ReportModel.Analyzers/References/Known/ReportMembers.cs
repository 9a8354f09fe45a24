using ReportModel.Runtime;

namespace ReportModel.Analyzers.References;

/// <summary>The recommendations or agenda items of an assembly, by report: <c>…#7(k)</c> is found by either half of a joint symbol before the <c>#</c>.</summary>
internal sealed class ReportMembers
{
    private readonly Dictionary<string, List<KnownMember>> _byHalf = new(StringComparer.Ordinal);

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order in which they were emitted.</summary>
    public List<KnownMember> All { get; } = [];

    public void Add(KnownMember member)
    {
        All.Add(member);
        _ids.Add(member.Id);
        foreach (var half in SymbolHalves.Of(SymbolHalves.SplitId(member.Id).Head))
        {
            if (!_byHalf.TryGetValue(half, out var members))
            {
                _byHalf.Add(half, members = []);
            }

            members.Add(member);
        }
    }

    public bool Holds(string id) => _ids.Contains(id);

    /// <summary>What the report with this symbol holds: with either half of its symbol, or all in any order.</summary>
    public IEnumerable<KnownMember> Of(string head)
    {
        var halves = SymbolHalves.Of(head);
        return _byHalf.TryGetValue(halves[0], out var members)
            ? halves.Count == 1 ? members : members.Where(member => halves.All(SymbolHalves.Of(SymbolHalves.SplitId(member.Id).Head).Contains))
            : [];
    }
}
