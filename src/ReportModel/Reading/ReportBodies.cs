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

    /// <summary>A body that no catalogue holds is known by its symbol alone.</summary>
    private static Body FromSymbol(string symbol) => new()
    {
        Symbol = symbol,
        Acronym = symbol.Substring(symbol.LastIndexOf('/') + 1),
        Name = symbol,
    };
}
