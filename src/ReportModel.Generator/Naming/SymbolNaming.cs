namespace ReportModel.Generator;

/// <summary>The names of groups: bodies and a session or year, nothing but what the document's own symbols say.</summary>
internal static class SymbolNaming
{
    /// <summary>The name of a resolution or decision: the body and the number, <c>Cop_9_1</c>.</summary>
    public static string Resolution(Resolution resolution)
    {
        var body = resolution.Body.Acronym.Length > 0 ? resolution.Body.Acronym : resolution.Body.Symbol;
        return SymbolNames.GroupOf([body], resolution.Number);
    }

    /// <summary>The group of some bodies in a report: <c>Wg2Wg3_2022</c>, the bodies in the order of the report's symbol.</summary>
    public static string Group(EquatableArray<Body> bodies, Report report)
    {
        if (bodies.IsEmpty)
        {
            return SymbolNames.GroupOf(report.Symbol);
        }

        var names = new List<string>(bodies.Count);
        DocumentSymbol? own = null;
        foreach (var part in report.Symbol.Parts)
        {
            foreach (var body in bodies)
            {
                if (body.Symbol.Length > 0 && string.Equals(body.Symbol, part.Body, StringComparison.Ordinal))
                {
                    names.Add(body.Symbol);
                    own = names.Count == 1 ? part : report.Symbol;
                }
            }
        }

        foreach (var body in bodies)
        {
            if (!names.Contains(SymbolOf(body)))
            {
                names.Add(SymbolOf(body));
            }
        }

        return SymbolNames.GroupOf(names, (own ?? report.Symbol).SessionOrYear);
    }

    /// <summary>The group of an agenda item: its body, and what its id says after the body's symbol.</summary>
    public static string Group(AgendaItem item)
    {
        var id = item.Id.ToString();
        var head = id.IndexOf('#') is var mark and >= 0 ? id.Substring(0, mark) : id;
        var symbol = item.Body.Symbol;
        var isOwn = symbol.Length > 0 && head.Length > symbol.Length && head[symbol.Length] == '/' && head.StartsWith(symbol, StringComparison.Ordinal);
        return SymbolNames.GroupOf([SymbolOf(item.Body)], isOwn ? head.Substring(symbol.Length + 1) : head);
    }

    private static string SymbolOf(Body body) => body.Symbol.Length > 0 ? body.Symbol : body.Acronym;
}
