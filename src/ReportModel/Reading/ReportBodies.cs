namespace ReportModel.Reading;

/// <summary>The bodies whose report a symbol names: one, or several where the symbol is joint.</summary>
internal static class ReportBodies
{
    public static EquatableArray<Body> Of(ReportParserOptions options) => options.Bodies.ReportedBy(options.Symbol);

    /// <summary>The bodies to which no other of them belongs, by their symbols: of E and E/CN.3 the latter.</summary>
    public static EquatableArray<Body> Innermost(EquatableArray<Body> bodies)
    {
        var innermost = bodies.Where(body => !bodies.Any(other => other.Symbol.StartsWith(body.Symbol + "/", StringComparison.Ordinal))).ToEquatableArray();
        return innermost.Count == bodies.Count ? bodies : innermost;
    }
}
