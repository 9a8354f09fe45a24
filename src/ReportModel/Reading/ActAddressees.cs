using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads who is to act on a body's verb from what follows it, up to the next verb of the body.</summary>
internal sealed class ActAddressees(ReadingContext context, AddresseeReader addressees)
{
    private readonly AcronymIndex _acronyms = new(context);

    private ActConventions Conventions => context.Conventions.Operatives.Acts;

    private PreparedActs Acts => context.Prepared.Acts;

    /// <summary>Reads the addressee of a verb.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">What follows the verb, up to the next.</param>
    /// <param name="place">Where the verb has its addressee.</param>
    /// <param name="before">The addressee of the verb before, whom "them" means.</param>
    public Addressee Read(JoinedText text, TextRange rest, AddresseePlace place, Addressee before) => place switch
    {
        AddresseePlace.Asked or AddresseePlace.Named
            when Acts.AddresseePronouns.StandsAt(text.Text, SkipAdverbs(text.Text, rest), rest.End, out _) => before,
        AddresseePlace.Asked => ReadAsked(text, rest, isAlwaysNamed: false),
        AddresseePlace.Named => ReadAsked(text, rest, isAlwaysNamed: true),
        AddresseePlace.Recommended => ReadRecommended(text, rest),
        AddresseePlace.Repeated => ReadRepeated(text, rest),
        _ => null,
    } ?? Addressee.Nobody;

    private Addressee? ReadAsked(JoinedText text, TextRange rest, bool isAlwaysNamed)
    {
        var at = SkipAdverbs(text.Text, rest);
        if (Acts.ClauseOpeners.StandsAt(text.Text, at, rest.End, out var clause))
        {
            // "Requests that the Secretariat report": who is not known there is asked nothing, but what should be.
            return ReadNamed(text, new TextRange(clause, rest.End), mayBeOther: false, isNoun: true);
        }

        var named = new TextRange(at, rest.End);
        return isAlwaysNamed || HasAction(text.Text, named) ? ReadNamed(text, named, mayBeOther: true) : null;
    }

    private Addressee? ReadRecommended(JoinedText text, TextRange rest)
    {
        var at = SkipAdverbs(text.Text, rest);
        if (Acts.ClauseOpeners.StandsAt(text.Text, at, rest.End, out var after)
            || Acts.RecommendedTo.StandsAt(text.Text, at, rest.End, out after))
        {
            return ReadNamed(text, new TextRange(after, rest.End), mayBeOther: false, isNoun: true);
        }

        return FindAfter(text, rest, Acts.ForActionBy) is { } by ? ReadNamed(text, new TextRange(by, rest.End), mayBeOther: false) : null;
    }

    private Addressee? ReadRepeated(JoinedText text, TextRange rest)
    {
        if (FindAfter(text, rest, Acts.RepeatedRequests) is not { } after)
        {
            return null;
        }

        // "Its request to States", but "its request that States report".
        var opensClause = Acts.ClauseOpeners.StandsAt(text.Text, text.Text.LastIndexOf(' ', after - 1) + 1, after, out _);
        return ReadNamed(text, new TextRange(after, rest.End), mayBeOther: !opensClause, isNoun: opensClause);
    }

    /// <summary>Where the first of some words ends in a stretch; null where none stands there.</summary>
    private static int? FindAfter(JoinedText text, TextRange rest, WordList words)
    {
        for (var at = rest.Start; at < rest.End; at = WordBoundary.SkipSpaces(text.Text, Math.Max(at + 1, WordBoundary.EndOfWord(text.Text, at, rest.End)), rest.End))
        {
            if (words.StandsAt(text.Text, at, rest.End, out var end))
            {
                return end;
            }
        }

        return null;
    }

    /// <summary>Reads who is named at the beginning of a stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">The stretch.</param>
    /// <param name="mayBeOther">Whether somebody whom neither conventions nor catalogues know may be named there.</param>
    /// <param name="isNoun">Whether something else follows the noun, such as a verb of its own, so that only the noun is the name.</param>
    private Addressee? ReadNamed(JoinedText text, TextRange rest, bool mayBeOther, bool isNoun = false)
    {
        var start = WordBoundary.SkipSpaces(text.Text, rest.Start, rest.End);
        if (Acts.Articles.StandsAt(text.Text, start, rest.End, out var after))
        {
            start = WordBoundary.SkipSpaces(text.Text, after, rest.End);
        }

        var name = text.Trim(new TextRange(start, EndOfName(text.Text, start, rest.End)));
        if (name.IsEmpty)
        {
            return null;
        }

        var noun = new TextRange(start, EndOfNoun(text.Text, start, name.End));
        var known = addressees.ReadKnown(text, new TextRange(start, rest.End), out var end);
        if (known is not null && end >= noun.End)
        {
            return known with { Words = Words(end) };
        }

        return FindActor(text.Text, noun, name.End, out end) is { } kind ? new Addressee { Kind = kind, Words = Words(end) }
            : known is not null ? known with { Words = Words(noun.End) }
            : ReadAcronym(text, noun) is { } full ? full with { Words = Words(noun.End) }
            : mayBeOther && MayAct(text.Text, noun) ? new Addressee { Kind = AddresseeKind.Other, Words = Words(noun.End) }
            : null;

        string Words(int known) => text.Slice(new TextRange(start, isNoun ? known : Math.Max(known, name.End)));
    }

    /// <summary>Whom an acronym names that the report introduces.</summary>
    private Addressee? ReadAcronym(JoinedText text, TextRange noun) =>
        !_acronyms.TryFind(text.Text, noun, out var nameText, out var name) ? null
            : addressees.ReadKnown(nameText, name, out var end) is { } known && end == name.End ? known
            : FindActor(nameText.Text, new TextRange(name.Start, EndOfNoun(nameText.Text, name.Start, name.End)), name.End, out _) is { } kind ? new Addressee { Kind = kind }
            : null;

    /// <summary>Whether a stretch goes on to say what is to be done: "to report", or a list of it.</summary>
    private bool HasAction(string text, TextRange rest)
    {
        for (var at = rest.Start; at < rest.End; at = WordBoundary.SkipSpaces(text, Math.Max(at + 1, WordBoundary.EndOfWord(text, at, rest.End)), rest.End))
        {
            if (IsAction(text, at, rest.End))
            {
                return true;
            }
        }

        var end = rest.TrimmedIn(text).End;
        return end > rest.Start && context.Conventions.ListOpeners.Contains(text[end - 1]);
    }

    private bool IsAction(string text, int at, int to)
    {
        if (!Acts.BeforeActions.StandsAt(text, at, to, out var after))
        {
            return false;
        }

        var start = WordBoundary.SkipSpaces(text, after, to);
        var end = WordBoundary.EndOfWord(text, start, to);
        return end > start && char.IsLower(text[start])
            && !Acts.NotActions.StandsAt(text, start, to, out _)
            && !EndsWithAny(text, new TextRange(start, end), Conventions.NotActionEndings);
    }

    /// <summary>A name ends with the clause, or before what is to be done.</summary>
    private int EndOfName(string text, int start, int to)
    {
        var at = start;
        while (at < to && !context.Prepared.Clauses.EndsClause(text[at]) && !IsAction(text, at, to)
            && !Acts.AfterNames.StandsAt(text, at, to, out _)
            && !(context.Prepared.Clauses.EndsSentence(text[at]) && SentenceEnds.IsAt(text, at, context.Conventions)))
        {
            at = WordBoundary.EndOfWord(text, at, to) is var end && end > at ? end : at + 1;
        }

        // What a bracket adds that is still open, "(for the text, see …", is no part of the name.
        var name = text.AsSpan(start, at - start);
        var open = name.LastIndexOf('(');
        return open > 0 && name.Slice(open).IndexOf(')') < 0 ? start + open : at;
    }

    /// <summary>The noun of a name ends before the first "of" or "for".</summary>
    private int EndOfNoun(string text, int start, int to)
    {
        var at = start;
        // The first word of "Under-Secretary-General" is none that stands alone.
        while (at < to && (at == start || !Acts.AfterNouns.StandsAt(text, at, to, out var end) || WordBoundary.EndOfWord(text, at, to) > end))
        {
            at = WordBoundary.SkipSpaces(text, Math.Max(at + 1, WordBoundary.EndOfWord(text, at, to)), to);
        }

        return new TextRange(start, Math.Min(at, to)).TrimmedIn(text).End;
    }

    /// <summary>The kind of the first noun in a name that the conventions know, of several that begin there the longest.</summary>
    private AddresseeKind? FindActor(string text, TextRange noun, int endOfName, out int end)
    {
        end = noun.Start;
        for (int at = noun.Start, next; at < noun.End; at = WordBoundary.SkipSpaces(text, next, noun.End))
        {
            next = Math.Max(at + 1, WordBoundary.EndOfWord(text, at, noun.End));
            AddresseeKind? kind = null;
            foreach (var actor in Conventions.Actors)
            {
                if (LiteralSearch.StartsWith(text, at, endOfName, actor.Words, out var after) && after > Math.Max(at, end) && WordBoundary.IsAt(text, after))
                {
                    (end, kind) = (after, actor.Kind);
                }
            }

            if (kind is not null)
            {
                return kind;
            }

            next = Acts.InsideNames.StandsAt(text, at, noun.End, out var inside) ? inside : next;
        }

        return null;
    }

    private bool MayAct(string text, TextRange noun) => !noun.IsEmpty && !EndsWithAny(text, noun, Conventions.NoActors);

    private static bool EndsWithAny(string text, TextRange words, EquatableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            if (words.Length >= ending.Length && string.CompareOrdinal(text, words.End - ending.Length, ending, 0, ending.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over "also", ", in this regard," and "(through its Chair)" after a verb.</summary>
    private int SkipAdverbs(string text, TextRange rest)
    {
        var at = rest.Start;
        while (true)
        {
            var start = at;
            at = WordBoundary.SkipSpaces(text, at, rest.End);
            if (at < rest.End && text[at] == ',')
            {
                // What stands between two commas right after the verb says in what regard it is asked.
                var close = text.IndexOf(',', at + 1, rest.End - at - 1);
                at = close < 0 ? at + 1 : close + 1;
            }
            else if (at < rest.End && Brackets.IsOpen(text[at]))
            {
                var close = Brackets.CloseOf(text, at, rest.End);
                at = close < 0 ? at : close + 1;
            }
            else if (Acts.BeforeVerbs.StandsAt(text, at, rest.End, out var after))
            {
                at = after;
            }

            if (at == start)
            {
                return at;
            }
        }
    }
}
