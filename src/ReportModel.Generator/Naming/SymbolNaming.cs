using System.Globalization;

namespace ReportModel.Generator;

/// <summary>Names made from symbols and bodies; nothing but the document's own symbols goes into them.</summary>
internal static class SymbolNaming
{
    /// <summary>The name of one symbol: <c>CTOC/COP/WG.3/2022/2</c> is <c>Ctoc_Cop_Wg3_2022_2</c>.</summary>
    public static string Identifier(DocumentSymbol symbol) => Identifiers.Name(Components(symbol.ToString()));

    /// <summary>The name of a body: its acronym, <c>WG.3</c> is <c>Wg3</c>.</summary>
    public static string Identifier(Body body) => Identifiers.Name(Components(body.Acronym.Length > 0 ? body.Acronym : body.Symbol));

    /// <summary>The name of a resolution or decision: the body and the number, <c>Cop_9_1</c>.</summary>
    public static string Identifier(Resolution resolution) => Identifier(resolution.Body) + "_" + Components(resolution.Number);

    /// <summary>The group of some bodies in a report: <c>Wg2Wg3_2022</c>, the bodies in the order of the report's symbol.</summary>
    public static string Group(EquatableArray<Body> bodies, Report report)
    {
        var names = new List<(string Name, string Session)>();
        foreach (var part in report.Symbol.Parts)
        {
            var text = part.ToString();
            foreach (var body in bodies)
            {
                if (body.Symbol.Length > 0 && text.StartsWith(body.Symbol + "/", StringComparison.Ordinal))
                {
                    names.Add((Identifier(body), Session(text.Substring(body.Symbol.Length + 1))));
                }
            }
        }

        foreach (var body in bodies)
        {
            if (!names.Exists(known => known.Name == Identifier(body)))
            {
                names.Add((Identifier(body), names.Count > 0 ? names[0].Session : Session(report.Symbol.Parts[0].ToString())));
            }
        }

        var sessions = names.Select(n => n.Session).Distinct(StringComparer.Ordinal).ToList();
        return sessions.Count == 1
            ? string.Concat(names.Select(n => n.Name)) + "_" + sessions[0]
            : string.Join("_", names.Select(n => n.Name + "_" + n.Session));
    }

    /// <summary>The group of a whole report.</summary>
    public static string Group(Report report)
    {
        if (!report.Bodies.IsEmpty)
        {
            return Group(report.Bodies, report);
        }

        var bodies = report.Symbol.Parts.Select(part =>
        {
            var components = part.ToString().Split('/');
            var session = Array.FindIndex(components, 1, IsSession) is var i and > 0 ? i : components.Length - 1;
            return new Body { Symbol = string.Join("/", components, 0, session), Acronym = components[Math.Max(session - 1, 0)] };
        });
        return Group(bodies.ToEquatableArray(), report);
    }

    /// <summary>The group of an agenda item: its body and what its id says after the body's symbol.</summary>
    public static string Group(AgendaItem item)
    {
        var id = item.Id.ToString();
        var head = id.IndexOf('#') is var mark and >= 0 ? id.Substring(0, mark) : id;
        return item.Body.Symbol.Length > 0 && head.StartsWith(item.Body.Symbol + "/", StringComparison.Ordinal)
            ? Identifier(item.Body) + "_" + Components(head.Substring(item.Body.Symbol.Length + 1))
            : Identifier(item.Body) + "_" + Components(head);
    }

    private static bool IsSession(string component) => component.Length > 0 && component.All(static c => c is >= '0' and <= '9');

    /// <summary>The year or session: the first component after the body's that is a number.</summary>
    private static string Session(string rest)
    {
        var components = rest.Split('/');
        return Components(Array.Find(components, IsSession) ?? components[0]);
    }

    private static string Components(string symbol) => string.Join("_", symbol.Split('/').Select(Component));

    /// <summary>A component without points and hyphens, its first letter a capital, the others small.</summary>
    private static string Component(string component)
    {
        var plain = component.Replace(".", "").Replace("-", "").Replace(" ", "");
        return Identifiers.Part(plain.Length == 0 ? "" : plain.Substring(0, 1).ToUpper(CultureInfo.InvariantCulture) + plain.Substring(1).ToLowerInvariant());
    }
}
