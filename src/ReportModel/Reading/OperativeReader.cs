using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads what a recommendation asks, of whom, and how strongly: at the beginning of a clause either a verb and its
/// addressee (鼓励各国…), or an addressee and its modal (各国应…). See <see cref="OperativeConventions"/>.
/// </summary>
internal sealed class OperativeReader(ReadingContext context, AddresseeReader addressees)
{
    private readonly List<Operative> _read = [];
    private readonly PreparedClauses _marks = context.Prepared.Clauses;

    private OperativeConventions Conventions => context.Conventions.Operatives;

    public EquatableArray<Operative> Read(JoinedText text)
    {
        _read.Clear();
        var describes = _marks.MayDescribe(text.Text);
        var clauses = new Clauses(text, _marks);
        while (clauses.MoveNext())
        {
            context.ThrowIfCancelled();
            var clause = SkipConnectives(text, clauses.Current);
            if ((ReadVerb(text, clause, clauses.BeginsSentence) ?? ReadModal(text, clause, describes)) is { } operative)
            {
                _read.Add(operative);
            }
        }

        return _read.ToEquatableArray();
    }

    /// <summary>The modal with which a sentence begins after who is to act: "Parties should".</summary>
    public Operative? ReadModal(JoinedText text, TextRange sentence) => ReadModal(text, SkipConnectives(text, text.Trim(sentence)), describes: false);

    private TextRange SkipArticle(JoinedText text, TextRange clause) =>
        WordBoundary.StartsWithAny(text.Text, clause.Start, clause.End, Conventions.Acts.Articles, out var after) ? text.Trim(new TextRange(after, clause.End)) : clause;

    private TextRange SkipConnectives(JoinedText text, TextRange clause)
    {
        for (var i = 0; i < Conventions.Connectives.Count && !clause.IsEmpty && _marks.MayBeginConnective(text.Text[clause.Start]); i++)
        {
            if (LiteralSearch.StartsWith(text.Text, clause.Start, clause.End, Conventions.Connectives[i], out var after) && WordBoundary.IsAt(text.Text, after))
            {
                clause = text.Trim(new TextRange(after, clause.End));
                i = -1;
            }
        }

        return clause;
    }

    private Operative? ReadVerb(JoinedText text, TextRange clause, bool beginsSentence)
    {
        if (clause.IsEmpty || !_marks.MayBeginVerb(text.Text[clause.Start])
            || !TryTake(text, clause, Conventions.Verbs, out var verb, out var after) || verb.Modality is not { } modality)
        {
            return null;
        }

        var rest = SkipArticle(text, text.Trim(new TextRange(after, clause.End)));
        var addressee = addressees.ReadKnown(text, rest, out _)
            ?? addressees.ReadDescribed(text, rest)
            // Whom no catalogue holds is asked to act only where the sentence begins by asking; elsewhere it is what others should ask for.
            ?? (beginsSentence ? addressees.ReadOther(text, rest) : null);
        // The words as they stand there, with the capital of a beginning.
        var words = text.Text[clause.Start] == verb.Words[0] ? verb.Words : text.Slice(new TextRange(clause.Start, after));
        return addressee is null ? null : new Operative { Addressee = addressee, Modality = modality, Words = words };
    }

    private Operative? ReadModal(JoinedText text, TextRange clause, bool describes)
    {
        clause = SkipArticle(text, clause);
        if (addressees.ReadKnown(text, clause, out var end) is { } known
            && TryTakeModal(text, new TextRange(end, clause.End), out var modal))
        {
            return new Operative { Addressee = known, Modality = modal.Modality!.Value, Words = modal.Words };
        }

        for (var at = clause.Start; describes && addressees.TryFindDescribed(text, new TextRange(at, clause.End), out at, out var kind);)
        {
            if (TryTakeModal(text, new TextRange(at, clause.End), out modal))
            {
                var described = new Addressee { Kind = kind, Words = text.Slice(new TextRange(clause.Start, at)) };
                return new Operative { Addressee = described, Modality = modal.Modality!.Value, Words = modal.Words };
            }
        }

        return null;
    }

    /// <summary>Reads a modal, before which several adverbs may stand: 还均应.</summary>
    private bool TryTakeModal(JoinedText text, TextRange rest, out ModalityWords modal)
    {
        while (TrySkipAdverb(text, rest, out var after))
        {
            rest = new TextRange(after, rest.End);
        }

        return TryTake(text, rest, Conventions.Modals, out modal, out _) && modal.Modality is not null;
    }

    private bool TrySkipAdverb(JoinedText text, TextRange rest, out int after)
    {
        foreach (var adverb in Conventions.Adverbs)
        {
            if (LiteralSearch.StartsWith(text.Text, rest.Start, rest.End, adverb, out after))
            {
                return true;
            }
        }

        after = rest.Start;
        return false;
    }

    /// <summary>The first of the given words that a stretch begins with; the longer words come first in the conventions.</summary>
    private static bool TryTake(JoinedText text, TextRange rest, EquatableArray<ModalityWords> words, out ModalityWords taken, out int after)
    {
        foreach (var candidate in words)
        {
            if (LiteralSearch.StartsWith(text.Text, rest.Start, rest.End, candidate.Words, out after) && WordBoundary.IsAt(text.Text, after))
            {
                taken = candidate;
                return true;
            }
        }

        (taken, after) = (words.IsEmpty ? new ModalityWords("", null) : words[0], rest.Start);
        return false;
    }
}
