using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Tells what a body did at another session, which its report narrates, from what it does at this one: "At its fifty-third
/// session, the Commission requested", "By its resolution 53/2, the Commission decided". See <see cref="ActConventions.Past"/>.
/// </summary>
internal sealed class PastActs(ReadingContext context)
{
    /// <summary>What stands between "at its" and "session" is no longer; in longer text the session is not that of the act.</summary>
    private const int LongestSession = 40;

    /// <summary>Numbers of resolutions stand this near to the words that announce them.</summary>
    private const int LongestNumber = 40;

    private HashSet<int>? _own;

    /// <summary>The numbers of the report's own sessions, by its title; none where the title gives none.</summary>
    private HashSet<int> Own => _own ??= SessionsOf(context.Outline.Title?.Text ?? "");

    /// <summary>Whether what stands in a sentence before the name of the body says that the body acted at another session.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">What stands before the name, from the beginning of the sentence.</param>
    public bool Are(JoinedText text, TextRange before)
    {
        before = text.Trim(before);
        foreach (var phrase in before.IsEmpty ? [] : context.Conventions.Operatives.Acts.Past)
        {
            if (phrase.TryMatch(text, before, out var match) && match.Start == before.Start)
            {
                var (session, number) = (match["session"], match["number"]);
                return !session.IsEmpty ? IsOther(session.Of(text.Text)) : number.IsEmpty || !IsOwn(text.Text.AsSpan(number.Start, Math.Min(number.Length, LongestNumber)));
            }
        }

        return false;
    }

    /// <summary>Whether words end with the number of a session that is none of the report's: "resumed fifty-third"; where the title gives none, nobody knows.</summary>
    private bool IsOther(string session) =>
        Own.Count > 0 && session.Length <= LongestSession && NumberAtEnd(session.AsSpan()) is { } number && !Own.Contains(number);

    /// <summary>Whether the number of a resolution has that of a session of the report in it, or its year: 54/3, 2009/15.</summary>
    private bool IsOwn(ReadOnlySpan<char> number)
    {
        for (var at = 0; at < number.Length; at++)
        {
            var start = at;
            if (ArabicNumber.TryRead(number, ref at, out var value) && (Own.Contains(value) || context.Days.IsYear(value)))
            {
                return true;
            }

            at = Math.Max(start, at);
        }

        return false;
    }

    private HashSet<int> SessionsOf(string title)
    {
        var sessions = new HashSet<int>();
        foreach (var word in context.Conventions.Operatives.Acts.SessionWords)
        {
            for (var from = 0; LiteralSearch.Find(title, from, title.Length, word, out var start, out var end); from = end)
            {
                // "The sixteenth and seventeenth sessions": each number that stands shortly before the word.
                var near = title.AsSpan(0, start).TrimEnd();
                near = near.Slice(Math.Max(0, near.Length - LongestSession));
                for (var at = 0; at < near.Length; at = NextWord(near, at))
                {
                    if (NumberReader.TryRead(context.Conventions, near.Slice(at), out var number, out _))
                    {
                        sessions.Add(number);
                    }
                }
            }
        }

        return sessions;
    }

    private int? NumberAtEnd(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        var start = words.Length;
        while (start > 0 && !Scripts.IsWhiteSpace(words[start - 1]))
        {
            start--;
        }

        return NumberReader.TryRead(context.Conventions, words.Slice(start), out var number, out _) ? number : null;
    }

    private static int NextWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !Scripts.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at + 1;
    }
}
