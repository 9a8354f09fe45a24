namespace ReportModel.Reading;

/// <summary>The bodies whose report a symbol names: one, or several where the symbol is joint.</summary>
internal static class ReportBodies
{
    public static EquatableArray<Body> Of(ReportParserOptions options)
    {
        var bodies = new List<Body>();
        foreach (var part in options.Symbol.Parts)
        {
            if (part.Body.Length > 0)
            {
                bodies.Add(options.Bodies.TryGet(part.Body, out var entry) ? entry!.Body : FromSymbol(part.Body));
            }
        }

        return bodies.ToEquatableArray();
    }

    /// <summary>The bodies to which no other of them belongs, by their symbols: of E and E/CN.3 the latter.</summary>
    public static EquatableArray<Body> Innermost(EquatableArray<Body> bodies)
    {
        var innermost = bodies.Where(body => !bodies.Any(other => other.Symbol.StartsWith(body.Symbol + "/", StringComparison.Ordinal))).ToEquatableArray();
        return innermost.Count == bodies.Count ? bodies : innermost;
    }

    /// <summary>A body that no catalogue holds is known by its symbol alone.</summary>
    private static Body FromSymbol(string symbol) => new()
    {
        Symbol = symbol,
        Acronym = symbol.Substring(symbol.LastIndexOf('/') + 1),
        Name = symbol,
    };
}
