using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the bodies that act in a sentence: those that met and report by name, acronym or the short form that their name contains
/// ("the Committee"), and other bodies joined to them ("the SBI and the SBSTA").
/// </summary>
internal sealed class ActingBodies
{
    private readonly ReadingContext _context;
    private readonly NameIndex<BodyEntry> _catalogue;
    private readonly List<(string Name, Body Body)> _own = [];

    public ActingBodies(ReadingContext context)
    {
        _context = context;
        _catalogue = context.Options.Bodies.NamesIn(context.Language);
        foreach (var body in context.MeetingBodies)
        {
            foreach (var name in NamesOf(body))
            {
                _own.Add((name, body));
            }
        }
    }

    private PreparedActs Acts => _context.Prepared.Acts;

    /// <summary>Reads the bodies at a place, of which one is the report's own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="to">Where the text to be read ends.</param>
    /// <param name="bodies">The bodies that are known.</param>
    /// <param name="end">Where their names end.</param>
    public bool TryRead(string text, int at, int to, List<Body> bodies, out int end)
    {
        var isOwn = false;
        bodies.Clear();
        end = at;
        for (var next = at; TryReadName(text, next, to, out var body, ref isOwn, out var after); next = SkipBetween(text, after, to))
        {
            end = after;
            if (body is not null)
            {
                bodies.Add(body);
            }
        }

        return isOwn;
    }

    /// <summary>The body that enacts a resolution: "The General Assembly,".</summary>
    public EquatableArray<Body> Enacting(string text)
    {
        var bodies = new List<Body>();
        if (!TryRead(text, 0, text.Length, bodies, out _) && bodies.Count == 0
            && _catalogue.TryFindAtStart(text, SkipArticle(text, 0, text.Length), text.Length, out var entry, out _))
        {
            bodies.Add(entry.Body);
        }

        return bodies.ToEquatableArray();
    }

    private bool TryReadName(string text, int at, int to, out Body? body, ref bool isOwn, out int end)
    {
        body = null;
        var start = SkipArticle(text, at, to);
        end = start;
        foreach (var (name, own) in _own)
        {
            if (WordBoundary.StartsWith(text, start, to, name, out var after) && after > end && char.IsUpper(text[start]))
            {
                (body, end) = (own, after);
            }
        }

        var isReports = end > start;
        if (_catalogue.TryFindAtStart(text, start, to, out var entry, out var entryEnd) && entryEnd > end && WordBoundary.IsAt(text, entryEnd))
        {
            (body, end) = (entry.Body, entryEnd);
            isReports = _context.MeetingBodies.Contains(entry.Body);
        }

        if (end == start && IsAcronym(text, start, to, out end))
        {
            isReports = false;
        }

        isOwn |= isReports;
        return end > start;
    }

    private IEnumerable<string> NamesOf(Body body)
    {
        yield return body.Name;
        if (body.Acronym.Length > 1)
        {
            yield return body.Acronym;
        }

        // A body that no catalogue holds has its symbol for a name, which says nothing of its kind.
        var isKnown = !string.Equals(body.Name, body.Symbol, StringComparison.Ordinal);
        foreach (var word in _context.Conventions.TheBody)
        {
            var place = body.Name.IndexOf(word, StringComparison.Ordinal);
            if (!isKnown || (place >= 0 && WordBoundary.IsAt(body.Name, place) && WordBoundary.IsAt(body.Name, place + word.Length)))
            {
                yield return word;
            }
        }
    }

    private int SkipArticle(string text, int at, int to)
    {
        at = WordBoundary.SkipSpaces(text, at, to);
        return Acts.Articles.StandsAt(text, at, to, out var end) ? WordBoundary.SkipSpaces(text, end, to) : at;
    }

    /// <summary>Passes over the comma or "and" before the next name, if one follows.</summary>
    private int SkipBetween(string text, int at, int to)
    {
        var next = WordBoundary.SkipSpaces(text, at, to);
        next = next < to && text[next] == ',' ? WordBoundary.SkipSpaces(text, next + 1, to) : next;
        next = Acts.Coordinators.StandsAt(text, next, to, out var end) ? end : next;
        var article = WordBoundary.SkipSpaces(text, next, to);
        return next > at && Acts.Articles.StandsAt(text, article, to, out _) ? next : to;
    }

    private static bool IsAcronym(string text, int at, int to, out int end)
    {
        end = at;
        while (end < to && Scripts.IsCapital(text[end]))
        {
            end++;
        }

        var isOne = end - at >= 2 && WordBoundary.IsAt(text, end);
        end = isOne ? end : at;
        return isOne;
    }
}
