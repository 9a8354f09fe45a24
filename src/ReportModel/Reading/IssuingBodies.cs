using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Finds whose resolution or decision is cited where the issuer stands beside the number: "General Assembly resolution 79/93",
/// "Council resolution 2022/3", "resolution 53/3 of the Human Rights Council", "decision 1/CP.24". A number alone is one of
/// the organ in whose series the report stands.
/// </summary>
internal sealed class IssuingBodies(ReadingContext context)
{
    private readonly Dictionary<string, Body> _bySuffix = new(StringComparer.Ordinal);
    private List<Body>? _own;

    /// <summary>The bodies of the report, and those above them by their symbols.</summary>
    private List<Body> Own => _own ??= ReadOwn();

    /// <param name="text">The text.</param>
    /// <param name="range">The words of the citation: "resolution 79/93".</param>
    /// <param name="number">The number.</param>
    public Body? Find(JoinedText text, TextRange range, string number) =>
        InNumber(number) ?? Before(text.Text, range.Start) ?? After(text.Text, range.End) ?? Owner(text.Text, range) ?? BySeries(number);

    /// <summary>The climate convention's decisions have their body in the number: 1/CP.24 is of the body with the symbol FCCC/CP.</summary>
    private Body? InNumber(string number)
    {
        var start = number.IndexOf('/') + 1;
        var end = start;
        while (end < number.Length && Scripts.IsCapital(number[end]))
        {
            end++;
        }

        if (start == 0 || end - start < 2)
        {
            return null;
        }

        var suffix = number.Substring(start, end - start);
        if (!_bySuffix.TryGetValue(suffix, out var body))
        {
            _bySuffix.Add(suffix, body = OfSeries(suffix) ?? BodyListReader.Unknown(suffix));
        }

        return body;
    }

    private Body? OfSeries(string suffix)
    {
        var symbol = context.Options.Symbol.ToString();
        var series = symbol.Substring(0, Math.Max(0, symbol.IndexOf('/')) + 1);
        foreach (var entry in context.Options.Bodies.All)
        {
            if (entry.Body.Symbol.StartsWith(series, StringComparison.Ordinal) && entry.Body.Symbol.EndsWith("/" + suffix, StringComparison.Ordinal))
            {
                return entry.Body;
            }
        }

        return null;
    }

    private Body? Before(string text, int at)
    {
        var end = new TextRange(0, at).TrimmedIn(text).End;
        if (context.Options.Bodies.TryFindAtEnd(text.AsSpan(0, end), context.Language, out var entry))
        {
            return entry.Body;
        }

        foreach (var word in context.Conventions.TheBody)
        {
            var start = end - word.Length;
            if (start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && WordBoundary.IsAt(text, start))
            {
                return Own.Find(body => WordBoundary.Contains(body.Name, word));
            }
        }

        return null;
    }

    private Body? After(string text, int at)
    {
        var start = WordBoundary.SkipSpaces(text, at, text.Length);
        return WordBoundary.StartsWithAny(text, start, text.Length, context.Conventions.Citations.OfIssuer, out var of)
            && context.Options.Bodies.TryFindAtStart(text, WordBoundary.SkipSpaces(text, of, text.Length), text.Length, context.Language, out var entry, out _)
            ? entry.Body
            : null;
    }

    /// <summary>"By its resolution 20/15 of 5 July 2012, the Human Rights Council decided": the body that acts is the issuer.</summary>
    private Body? Owner(string text, TextRange range)
    {
        var before = new TextRange(0, range.Start).TrimmedIn(text).End;
        foreach (var word in context.Conventions.Citations.Possessives)
        {
            if (before >= word.Length && string.CompareOrdinal(text, before - word.Length, word, 0, word.Length) == 0 && WordBoundary.IsAt(text, before - word.Length))
            {
                return BeforePossessive(text, before - word.Length) ?? Subject(text, range.End);
            }
        }

        return null;
    }

    /// <summary>"Adopted by the General Assembly in its resolution 34/180": the body before the possessive, with a word and commas between.</summary>
    private Body? BeforePossessive(string text, int at)
    {
        var end = new TextRange(0, at).TrimmedIn(text).End;
        var start = end;
        while (start > 0 && char.IsLower(text[start - 1]))
        {
            start--;
        }

        var before = new TextRange(0, start).TrimmedIn(text).End;
        return start == end ? null : Before(text, before > 0 && text[before - 1] == ',' ? before - 1 : before);
    }

    /// <summary>The body that acts after the number and a comma.</summary>
    private Body? Subject(string text, int at)
    {
        var comma = text.IndexOf(',', at, Math.Min(LongestDate, text.Length - at));
        if (comma < 0)
        {
            return null;
        }

        var start = WordBoundary.SkipSpaces(text, comma + 1, text.Length);
        foreach (var article in context.Conventions.Participants.BeforeNames)
        {
            if (LiteralSearch.StartsWith(text, start, text.Length, article, out var after))
            {
                start = WordBoundary.SkipSpaces(text, after, text.Length);
                break;
            }
        }

        if (context.Options.Bodies.TryFindAtStart(text, start, text.Length, context.Language, out var entry, out _))
        {
            return entry.Body;
        }

        foreach (var word in context.Conventions.TheBody)
        {
            if (LiteralSearch.StartsWith(text, start, text.Length, word, out _))
            {
                return Own.Find(body => WordBoundary.Contains(body.Name, word));
            }
        }

        return null;
    }

    /// <summary>Between a number and the body that acts stands the day of the resolution, and nothing longer.</summary>
    private const int LongestDate = 40;

    /// <summary>The Economic and Social Council numbers by years, the others by sessions.</summary>
    private Body? BySeries(string number)
    {
        var at = 0;
        if (Own.Count > 1 && context.Options.Symbol.Parts[0] is { SessionNumber: { } session } part && Own[0].Symbol == part.Body
            && ArabicNumber.TryRead(number.AsSpan(), ref at, out var adopted) && at < number.Length && number[at] == '/' && adopted <= session)
        {
            // In A/HRC/43/55, "resolution 26/9" was adopted at an earlier session of the Council; "resolution 60/251" cannot have been.
            return Own[0];
        }

        var isByYear = number.IndexOf('/') == 4;
        for (var i = Own.Count - 1; i >= 0; i--)
        {
            if (isByYear == (Own[i].Symbol == "E"))
            {
                return Own[i];
            }
        }

        return context.Bodies.Count > 0 ? context.Bodies[0] : null;
    }

    private List<Body> ReadOwn()
    {
        var own = new List<Body>();
        foreach (var body in context.Bodies)
        {
            own.Add(body);
            for (var slash = body.Symbol.LastIndexOf('/'); slash > 0; slash = body.Symbol.LastIndexOf('/', slash - 1))
            {
                if (context.Options.Bodies.TryGet(body.Symbol.Substring(0, slash), out var above))
                {
                    own.Add(above.Body);
                }
            }
        }

        return own;
    }
}
