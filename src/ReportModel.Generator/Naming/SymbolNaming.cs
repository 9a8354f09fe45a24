namespace ReportModel.Generator;

/// <summary>The names of groups: bodies and a meeting, nothing but what the document's own symbols say.</summary>
internal static class SymbolNaming
{
    /// <summary>The name of a resolution or decision: the body and the number, <c>Cop_9_1</c>.</summary>
    public static string Resolution(Resolution resolution)
    {
        var body = resolution.Body;
        return body.Acronym.Length > 0 ? SymbolNames.Identifier(body.Acronym + "/" + resolution.Number) : GroupNames.Of([body.Symbol + "/" + resolution.Number]);
    }

    /// <summary>The group of some bodies in a report: <c>Wg2Wg3_2022</c>, the bodies in the order of the report's symbol; the report's own bodies together are the report.</summary>
    public static string Group(EquatableArray<Body> bodies, Report report)
    {
        var own = report.Bodies.Where(bodies.Contains).ToList();
        if (bodies.IsEmpty || (own.Count == bodies.Count && own.Count == report.Bodies.Count))
        {
            return GroupNames.Of(report.Symbol);
        }

        return GroupNames.Of(
            own.Select(body => MeetingSymbol.Of(report.Symbol, SymbolOf(body), isReports: true))
                .Concat(bodies.Where(body => !own.Contains(body)).Select(body => MeetingSymbol.Of(report.Symbol, SymbolOf(body), isReports: false))));
    }

    /// <summary>The group of an agenda item: what its id says before the item, or its body's name where that says no body.</summary>
    public static string Group(AgendaItem item)
    {
        var id = item.Id.ToString();
        var head = id.IndexOf('#') is var mark and >= 0 ? id.Substring(0, mark) : id;
        return GroupNames.Of([head.Length > 0 && head[0] == '/' ? SymbolOf(item.Body) + head : head]);
    }

    private static string SymbolOf(Body body) => body.Symbol.Length > 0 ? body.Symbol : body.Acronym;
}
