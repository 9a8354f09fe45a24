using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>The bodies whose report a symbol names: one, or several where the symbol is joint.</summary>
internal static class ReportBodies
{
    public static EquatableArray<Body> Of(ReportParserOptions options) => options.Bodies.ReportedBy(options.Symbol);

    /// <summary>The body that reports according to the title, where it is one of those under the body of the symbol: "Report of the Fifth Committee".</summary>
    public static Body? Titled(string? title, Body above, DraftingConventions conventions, BodyCatalogue catalogue)
    {
        if (title is null || !WordBoundary.StartsWithAny(title, 0, title.Length, conventions.Outline.TitleWords, out var start))
        {
            return null;
        }

        start = WordBoundary.SkipSpaces(title, start, title.Length);
        start = WordBoundary.StartsWithAny(title, start, title.Length, conventions.Operatives.Acts.Articles, out var name) ? WordBoundary.SkipSpaces(title, name, title.Length) : start;
        return catalogue.TryFindAtStart(title, start, title.Length, conventions.Language, out var entry, out _)
            && entry.Body.Symbol.StartsWith(above.Symbol + "/", StringComparison.Ordinal)
            ? entry.Body
            : null;
    }

    /// <summary>The bodies to which no other of them belongs, by their symbols: of E and E/CN.3 the latter.</summary>
    public static EquatableArray<Body> Innermost(EquatableArray<Body> bodies)
    {
        var innermost = bodies.Where(body => !bodies.Any(other => other.Symbol.StartsWith(body.Symbol + "/", StringComparison.Ordinal))).ToEquatableArray();
        return innermost.Count == bodies.Count ? bodies : innermost;
    }
}
