namespace ReportModel.Runtime;

/// <summary>Which symbols name one document: the halves of every joint symbol that was seen.</summary>
internal sealed class JointSymbols
{
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);

    /// <summary>Remembers a symbol, if it is joint.</summary>
    public void Add(DocumentSymbol? symbol)
    {
        if (symbol is not { IsJoint: true })
        {
            return;
        }

        var parts = symbol.Parts;
        var known = parts.Select(static part => part.ToString()).FirstOrDefault(_first.ContainsKey);
        var first = known is null ? parts[0].ToString() : _first[known];
        foreach (var part in parts)
        {
            if (!_first.ContainsKey(part.ToString()))
            {
                _first.Add(part.ToString(), first);
            }
        }
    }

    /// <summary>An id or symbol with one and the same half of a joint symbol, whichever it is written with; null where its halves are those of two documents.</summary>
    public string? KeyOf(string id)
    {
        var (head, place) = SymbolHalves.SplitId(id);
        var halves = SymbolHalves.Of(head);
        var first = First(halves[0]);
        return halves.TrueForAll(half => First(half) == first) ? first + place : null;
    }

    private string First(string half) => _first.TryGetValue(half, out var first) ? first : half;
}
