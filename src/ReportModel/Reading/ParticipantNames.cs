using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads one name of a list of those who spoke or attended, with the group in whose name they spoke.</summary>
internal sealed class ParticipantNames(ReadingContext context, StateListReader states, OrganizationListReader organizations)
{
    /// <summary>The word for an office stands this near to the beginning.</summary>
    private const int LongestHead = 120;

    private ParticipantConventions Conventions => context.Conventions.Participants;

    /// <summary>Whether a stretch is the name of a State, of an organization of the catalogue, or of a group, with or without a group in brackets; or says in whose name the one before spoke.</summary>
    public bool IsName(JoinedText text, TextRange range)
    {
        if (OnBehalf(text, range, out var group) is var before && group is not null)
        {
            var open = WordBoundary.SkipSpaces(text.Text, before.End, range.End);
            if (open < range.End && Brackets.IsOpen(text.Text[open]) && Brackets.CloseOf(text.Text, open, range.End) != range.End - 1)
            {
                // After the brackets with the group of one the name of another goes on.
                return false;
            }

            return before.IsEmpty || (Conventions.Groups.Contains(group) && (IsName(text, before) || BeginsWithNumber(text, before) || Conventions.OneOf.Contains(text.Slice(before))));
        }

        var written = text.Slice(Bare(text, WithoutHead(text, range)));
        return states.Find(written) is not null || organizations.IsKnown(written) || Conventions.Groups.Contains(written);
    }

    /// <summary>The end of the State, organization or group of the catalogues and conventions whose name a stretch begins with, after an article; the beginning where there is none.</summary>
    public int EndOfKnown(JoinedText text, int from, int to)
    {
        var end = from;
        var at = WithoutHead(text, new TextRange(from, to)).Start;
        foreach (var group in Conventions.Groups)
        {
            end = LiteralSearch.StartsWith(text.Text, at, to, group, out var after) ? Math.Max(end, after) : end;
        }

        end = OrganizationCatalogue.NamesIn(context.Language).TryFindAtStart(text.Text, at, to, out _, out var organization) ? Math.Max(end, organization) : end;
        return StateCatalogue.NamesIn(context.Language).TryFindAtStart(text.Text, at, to, out _, out var state) ? Math.Max(end, state) : end;
    }

    /// <summary>Whether words with a capital go on from another word with one, so that both are a title: the "Special Representative of" the Secretary-General.</summary>
    public bool GoesOnFromTitle(JoinedText text, int at)
    {
        var end = at;
        while (end > 0 && Scripts.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text.Text[start - 1]))
        {
            start--;
        }

        return start < end && char.IsUpper(text.Text[at]) && char.IsUpper(text.Text[start]) && WithoutHead(text, new TextRange(start, at + 1)).Start == start;
    }

    /// <summary>Whether a stretch names somebody by an office: "the Executive Director of the Fund".</summary>
    public bool IsOffice(JoinedText text, TextRange range) =>
        WithoutHead(text, range).Start > range.Start && OfficeOf(HeadOf(text.Text, range)) is SpeakerCapacity.Officer or SpeakerCapacity.Secretariat;

    /// <summary>The beginning of a name: what brackets and conjunctions follow with belongs to others.</summary>
    private string HeadOf(string text, TextRange range)
    {
        var end = range.Start;
        var to = Math.Min(range.End, range.Start + LongestHead);
        while (end < to && !Brackets.IsOpen(text[end]) && !(end > range.Start && WordBoundary.StartsWithAny(text, end, to, context.Conventions.ListConjunctions, out _)))
        {
            end = Math.Max(end + 1, WordBoundary.EndOfWord(text, end, to));
        }

        return text.Substring(range.Start, end - range.Start);
    }

    /// <summary>"11", "11 Parties": how many spoke, not who.</summary>
    private bool BeginsWithNumber(JoinedText text, TextRange range) =>
        NumberReader.TryRead(context.Conventions, text.Text.AsSpan(range.Start, range.Length), out _, out _);

    /// <summary>Reads a name; a misspelt name of a State is a finding.</summary>
    public Participant? Read(JoinedText text, TextRange piece)
    {
        var range = StateBefore(text, WithoutHead(text, OnBehalf(text, piece, out var group)));
        if (range.IsEmpty)
        {
            return null;
        }

        range = IsPointer(text, range) ? Bare(text, range) : range;
        var written = text.Slice(range);
        var bare = text.Slice(Bare(text, range));
        var read = new Participant(range, written) { OnBehalfOf = group, State = states.Find(written) ?? states.Find(bare), Capacity = group is null ? null : SpeakerCapacity.Group };
        if (read.State is not null)
        {
            return states.Find(written) is null ? read with { Name = bare } : read;
        }

        if (bare.Length <= StateListReader.LongestName && !organizations.IsKnown(bare) && StateCatalogue.TryFindNearest(bare, context.Language, out _))
        {
            states.ReportUnknown(text, Bare(text, range));
            return null;
        }

        return read with { Organization = organizations.Read(bare), Capacity = read.Capacity ?? OfficeOf(written) };
    }

    /// <summary>Whether the last piece of a list is none of its names: it begins with a small letter, and after a semicolon is no name at all, after a comma says what those before are.</summary>
    public bool IsOtherText(JoinedText text, TextRange piece, bool isAfterSemicolon)
    {
        if (piece.IsEmpty || !(char.IsLower(text.Text[piece.Start]) || BeginsWithKind(text, piece)) || WithoutHead(text, piece).Start > piece.Start
            || WordBoundary.StartsWithAny(text.Text, piece.Start, piece.End, context.Conventions.ListConjunctions, out _)
            || OnBehalf(text, piece, out var group).Length < piece.Length || group is not null)
        {
            return false;
        }

        // Groups are named by their kind, "youth NGOs"; "organizations in consultative status with the Council" are none.
        return isAfterSemicolon ? !organizations.EndsAsOrganization(text, piece)
            : FindKind(text.Slice(piece)) == SpeakerCapacity.Organization
                && !Conventions.Kinds.Any(kind => LiteralSearch.StartsWith(text.Text, Math.Max(piece.Start, piece.End - kind.Words.Length), piece.End, kind.Words, out var end) && end == piece.End);
    }

    /// <summary>"NGOs in consultative status".</summary>
    private bool BeginsWithKind(JoinedText text, TextRange piece) =>
        Conventions.Kinds.Any(kind => kind.Capacity == SpeakerCapacity.Organization && LiteralSearch.StartsWith(text.Text, piece.Start, piece.End, kind.Words, out _));

    /// <summary>Whether the brackets at the end point elsewhere: "(see A/C.3/61/SR.9)".</summary>
    private bool IsPointer(JoinedText text, TextRange range) =>
        Brackets.OpenOf(text.Text, range.End - 1) is var open && open > range.Start
        && WordBoundary.StartsWithAny(text.Text, open + 1, range.End, context.Conventions.See, out _);

    /// <summary>The State alone where other words stand after it, as in "Jordan to the United Nations"; all where none do.</summary>
    private TextRange StateBefore(JoinedText text, TextRange range)
    {
        foreach (var words in Conventions.AfterNames)
        {
            if (LiteralSearch.Find(text.Text, range.Start, range.End, words, out var start, out _)
                && text.Trim(new TextRange(range.Start, start)) is { IsEmpty: false } before
                && states.Find(text.Slice(before)) is not null)
            {
                return before;
            }
        }

        return range;
    }

    /// <summary>The capacity that a word of what somebody is gives: an office, or a kind of those that are counted.</summary>
    public SpeakerCapacity KindOf(string words) => FindKind(words) ?? SpeakerCapacity.Organization;

    private SpeakerCapacity? FindKind(string words)
    {
        // The first word says what somebody is, and others of what: "the Chair of the Board and the Director".
        var (kind, first) = (default(SpeakerCapacity?), words.Length);
        foreach (var candidate in Conventions.Kinds)
        {
            if (LiteralSearch.Find(words, 0, words.Length, candidate.Words, out var start, out _) && start < first)
            {
                (kind, first) = (candidate.Capacity, start);
            }
        }

        return kind;
    }

    /// <summary>What stands after "a" where it says nothing but a kind of those that are counted: "a Party"; null for anything else.</summary>
    public TextRange? OneOf(JoinedText text, TextRange piece)
    {
        foreach (var article in Conventions.OneOf)
        {
            if (LiteralSearch.StartsWith(text.Text, piece.Start, piece.End, article, out var after)
                && text.Trim(new TextRange(after, piece.End)) is { IsEmpty: false } rest
                && FindKind(text.Slice(rest)) is SpeakerCapacity.State or SpeakerCapacity.StateParty or SpeakerCapacity.Observer or SpeakerCapacity.Organization)
            {
                return IsName(text, rest) ? null : rest;
            }
        }

        return null;
    }

    /// <summary>Names begin with a capital; what does not, and does not end as organizations do, is other text of the sentence.</summary>
    public bool IsLikeName(JoinedText text, Participant read)
    {
        var first = text.Text[read.Range.Start];
        return read.State is not null || !char.IsLower(first) || organizations.EndsAsOrganization(text, Bare(text, read.Range));
    }

    /// <summary>What stands before the words that say in whose name somebody spoke, with the group; all where there are none.</summary>
    public TextRange OnBehalf(JoinedText text, TextRange piece, out string? group)
    {
        group = null;
        if (states.Find(text.Slice(WithoutHead(text, piece))) is not null
            || !context.Prepared.OnBehalf.TryMatch(text, piece, out var match))
        {
            return piece;
        }

        var named = match["group"];
        var before = text.Trim(new TextRange(piece.Start, match.Start));
        if (!before.IsEmpty && Brackets.IsOpen(text.Text[before.End - 1]))
        {
            var close = Brackets.CloseOf(text.Text, before.End - 1, piece.End);
            named = new TextRange(named.Start, close < 0 ? named.End : close);
            before = text.Trim(new TextRange(before.Start, before.End - 1));
        }

        group = text.Slice(WithoutArticle(text, named));
        return WithoutTail(text, before);
    }

    /// <summary>Without an article; other words before it belong to it, as in "its member States".</summary>
    private TextRange WithoutArticle(JoinedText text, TextRange range)
    {
        var written = text.Slice(range);
        return NameFolding.WithoutArticle(written, context.Language) is { } bare ? new TextRange(range.End - bare.Length, range.End) : range;
    }

    /// <summary>Without articles, and other words that stand before names.</summary>
    public TextRange WithoutHead(JoinedText text, TextRange range)
    {
        for (var i = 0; i < Conventions.BeforeNames.Count; i++)
        {
            if (LiteralSearch.StartsWith(text.Text, range.Start, range.End, Conventions.BeforeNames[i], out var after))
            {
                range = text.Trim(new TextRange(after, range.End));
                i = -1;
            }
        }

        return range;
    }

    /// <summary>Without the conjunctions, articles and separators that lead to what follows.</summary>
    public TextRange WithoutTail(JoinedText text, TextRange range)
    {
        while (!range.IsEmpty)
        {
            var shorter = context.Conventions.ListSeparators.Contains(text.Text[range.End - 1]) ? new TextRange(range.Start, range.End - 1)
                : EndsWithWord(text, range, Conventions.BeforeNames) ?? EndsWithWord(text, range, context.Conventions.ListConjunctions);
            if (shorter is not { } rest)
            {
                break;
            }

            range = text.Trim(rest);
        }

        return range;
    }

    /// <summary>Without brackets at the end, but for those that are a part of the name of a State.</summary>
    public TextRange Bare(JoinedText text, TextRange range)
    {
        while (!range.IsEmpty && Brackets.OpenOf(text.Text, range.End - 1) is var open && open > range.Start && states.Find(text.Slice(range)) is null)
        {
            range = text.Trim(new TextRange(range.Start, open));
        }

        return range;
    }

    private SpeakerCapacity? OfficeOf(string words) =>
        KindOf(words) is var kind and (SpeakerCapacity.Officer or SpeakerCapacity.Secretariat or SpeakerCapacity.Observer) ? kind : null;

    private static TextRange? EndsWithWord(JoinedText text, TextRange range, EquatableArray<string> words)
    {
        foreach (var word in words)
        {
            var start = range.End - word.Length;
            if (start >= range.Start && LiteralSearch.StartsWith(text.Text, start, range.End, word, out var end) && end == range.End)
            {
                return new TextRange(range.Start, start);
            }
        }

        return null;
    }
}
