using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads one name of a list of those who spoke or attended, with the group in whose name they spoke.</summary>
internal sealed class ParticipantNames(ReadingContext context, StateListReader states, OrganizationListReader organizations)
{
    private ParticipantConventions Conventions => context.Conventions.Participants;

    /// <summary>Whether a stretch is the name of a State, of an organization of the catalogue, or of a group, with or without a group in brackets; or says in whose name the one before spoke.</summary>
    public bool IsName(JoinedText text, TextRange range)
    {
        if (OnBehalf(text, range, out var group) is var before && group is not null)
        {
            return before.IsEmpty || (Conventions.Groups.Contains(group) && (IsName(text, before) || IsNumber(text, before)));
        }

        var name = Bare(text, WithoutHead(text, range));
        if (name.IsEmpty || name.Length > NameList.LongestName)
        {
            return false;
        }

        var written = text.Slice(name);
        return states.Find(written) is not null || organizations.IsKnown(written) || Conventions.Groups.Contains(written);
    }

    private bool IsNumber(JoinedText text, TextRange range) =>
        NumberReader.TryRead(context.Conventions, text.Text.AsSpan(range.Start, range.Length), out _, out var length) && length == range.Length;

    /// <summary>Reads a name; a misspelt name of a State is a finding.</summary>
    public Participant? Read(JoinedText text, TextRange piece)
    {
        var range = StateBefore(text, WithoutHead(text, OnBehalf(text, piece, out var group)));
        if (range.IsEmpty)
        {
            return null;
        }

        var written = text.Slice(range);
        var bare = text.Slice(Bare(text, range));
        var read = new Participant(range, written) { OnBehalfOf = group, State = states.Find(written) ?? states.Find(bare), Capacity = group is null ? null : SpeakerCapacity.Group };
        if (read.State is not null)
        {
            return states.Find(written) is null ? read with { Name = bare } : read;
        }

        if (bare.Length <= NameList.LongestName && !organizations.IsKnown(bare) && StateCatalogue.TryFindNearest(bare, context.Language, out _))
        {
            states.ReportUnknown(text, Bare(text, range));
            return null;
        }

        return read with { Organization = organizations.Read(bare), Capacity = read.Capacity ?? OfficeOf(written) };
    }

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
        foreach (var kind in Conventions.Kinds)
        {
            if (LiteralSearch.Find(words, 0, words.Length, kind.Words, out _, out _))
            {
                return kind.Capacity;
            }
        }

        return null;
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
        return before;
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
            if (LiteralSearch.StartsWith(text.Text, range.Start, range.End, Conventions.BeforeNames[i], out var after) && after < range.End)
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
    private TextRange Bare(JoinedText text, TextRange range)
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
