using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>The bodies whose report a symbol names: one, or several where the symbol is joint.</summary>
internal static class ReportBodies
{
    public static EquatableArray<Body> Of(ReportParserOptions options) => options.Bodies.ReportedBy(options.Symbol);

    /// <summary>No session is called by more words: "twenty-second (resumed) session".</summary>
    private const int LongestSession = 60;

    /// <summary>
    /// The body that reports according to the title, where it is one of those under the body of the symbol: "Report of the
    /// Fifth Committee", "Report on the third session of the working group on peasants".
    /// </summary>
    public static Body? Titled(string? title, Body above, DraftingConventions conventions, BodyCatalogue catalogue)
    {
        if (title is null || !WordBoundary.StartsWithAny(title, 0, title.Length, conventions.Outline.TitleWords, out var start))
        {
            return null;
        }

        start = WordBoundary.SkipSpaces(title, start, title.Length);
        start = WordBoundary.StartsWithAny(title, start, title.Length, conventions.Operatives.Acts.Articles, out var name) ? WordBoundary.SkipSpaces(title, name, title.Length) : start;
        return catalogue.TryFindAtStart(title, AfterSession(title, start, conventions), title.Length, conventions.Language, out var entry, out _)
            && entry.Body.Symbol.StartsWith(above.Symbol + "/", StringComparison.Ordinal)
            ? entry.Body
            : null;
    }

    /// <summary>Whether a title says of which session or meeting it is.</summary>
    public static bool NamesSession(string? title, DraftingConventions conventions) =>
        title is not null && conventions.Offices.Sessions.Any(session => LiteralSearch.Find(title, 0, title.Length, session, out _, out _));

    /// <summary>The place behind "fifth session of the"; the same place where no session stands there.</summary>
    private static int AfterSession(string title, int start, DraftingConventions conventions)
    {
        var to = Math.Min(title.Length, start + LongestSession);
        foreach (var session in conventions.Offices.Sessions)
        {
            if (LiteralSearch.Find(title, start, to, session, out _, out var after)
                && WordBoundary.StartsWithAny(title, WordBoundary.SkipSpaces(title, after, title.Length), title.Length, conventions.Citations.OfIssuer, out var of))
            {
                return WordBoundary.SkipSpaces(title, of, title.Length);
            }
        }

        return start;
    }

    /// <summary>The bodies to which no other of them belongs, by their symbols: of E and E/CN.3 the latter.</summary>
    public static EquatableArray<Body> Innermost(EquatableArray<Body> bodies)
    {
        var innermost = bodies.Where(body => !bodies.Any(other => other.Symbol.StartsWith(body.Symbol + "/", StringComparison.Ordinal))).ToEquatableArray();
        return innermost.Count == bodies.Count ? bodies : innermost;
    }
}
