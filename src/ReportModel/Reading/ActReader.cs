using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads what a body does: the verb with which a paragraph begins, or which follows the name of the body, and those joined to
/// it by commas and "and", all in one tense. See <see cref="ActConventions"/>.
/// </summary>
internal sealed class ActReader(ReadingContext context, ActAddressees addressees)
{
    /// <summary>What stands between commas after the body's name is no longer; without a limit a sentence that names the body many times would be read as many times.</summary>
    private const int LongestInsertion = 600;

    private readonly List<Act> _acts = [];

    private PreparedActs Acts => context.Prepared.Acts;

    /// <summary>Whether the conventions have verbs of acts at all.</summary>
    public bool IsUsed => !Acts.IsEmpty;

    /// <summary>Whether a paragraph or item of a resolution begins with a verb.</summary>
    public bool BeginsWithVerb(string text) =>
        TryReadVerb(text, SkipBefore(text, 0, text.Length), text.Length, Tense.Any, mayBeCapital: true, out _);

    /// <summary>The operatives of a paragraph or item that begins with a verb; none where it does not.</summary>
    public EquatableArray<Operative> ReadParagraph(JoinedText text)
    {
        var operatives = new List<Operative>();
        TryRead(text, text.All, true, operatives);
        return operatives.ToEquatableArray();
    }

    /// <summary>Reads the acts of a stretch that begins where a verb is due: a paragraph, or what follows the name of the body.</summary>
    /// <param name="text">The text.</param>
    /// <param name="within">The stretch.</param>
    /// <param name="withProceedings">Whether verbs that tell the proceedings of a meeting are operatives here.</param>
    /// <param name="into">Where operatives go.</param>
    /// <returns>Whether a verb stands there.</returns>
    public bool TryRead(JoinedText text, TextRange within, bool withProceedings, List<Operative> into)
    {
        _acts.Clear();
        FindActs(text.Text, within);
        for (var i = 0; i < _acts.Count; i++)
        {
            var (form, start, end) = _acts[i];
            if (form.Verb.Modality is not { } modality || (form.Verb.IsProceeding && !withProceedings))
            {
                continue;
            }

            var rest = new TextRange(end, i + 1 < _acts.Count ? _acts[i + 1].Start : within.End);
            into.Add(new Operative
            {
                Modality = modality,
                Addressee = addressees.Read(text, rest, form.Verb.Addressee, into.Count > 0 ? into[into.Count - 1].Addressee : Addressee.Nobody),
                Words = text.Slice(new TextRange(start, end)),
            });
        }

        return _acts.Count > 0;
    }

    private void FindActs(string text, TextRange within)
    {
        var (depth, isSubordinate, isModal) = (0, false, false);
        if (!TryTakeVerb(text, within.Start, within.End, Tense.Any, isSentence: true, out var at))
        {
            // "The Committee, recalling its decision, requested": the first verb may follow what stands between commas.
            var start = WordBoundary.SkipSpaces(text, within.Start, within.End);
            if (start >= within.End || !IsComma(text[start]))
            {
                return;
            }

            at = start;
        }

        for (var first = at; at < within.End && (_acts.Count > 0 || at - first < LongestInsertion);)
        {
            context.ThrowIfCancelled();
            var tense = _acts.Count > 0 ? _acts[0].Form.Tense : Tense.Any;
            var c = text[at];
            var end = WordBoundary.EndOfWord(text, at, within.End);
            if (end > at)
            {
                var isJoining = depth == 0 && Acts.Coordinators.StandsAt(text, at, within.End, out _);
                var isSubordinator = Acts.Subordinators.StandsAt(text, at, within.End, out _);
                (isSubordinate, isModal) = (isSubordinate || isSubordinator, isSubordinate && !isSubordinator && (isModal || Acts.BeforeBaseForms.StandsAt(text, at, within.End, out _)));
                // What is joined to "might face" would have no ending: "noted that States might face costs and called for help".
                if (isJoining && _acts.Count > 0 && (!isSubordinate || isModal || HasAdverb(text, at, within.End)) && TryTakeVerb(text, at, within.End, tense, false, out var after))
                {
                    (end, isSubordinate) = (after, false);
                }

                at = end;
                continue;
            }

            at++;
            var isSentence = context.Prepared.Clauses.EndsSentence(c) && SentenceEnds.IsAt(text, at - 1, context.Conventions);
            isModal &= !IsComma(c);
            depth = isSentence ? 0 : Math.Max(0, depth + context.Prepared.Clauses.Depth(c));
            if ((isSentence || (depth == 0 && context.Prepared.Clauses.EndsClause(c))) && TryTakeVerb(text, at, within.End, tense, isSentence, out end))
            {
                (at, isSubordinate) = (end, false);
            }
        }
    }

    /// <summary>After "that" and "which" an "and" may join what others do; "and further" goes back to what the body does.</summary>
    private bool HasAdverb(string text, int at, int to) =>
        Acts.Coordinators.StandsAt(text, at, to, out var end)
        && Acts.BeforeVerbs.StandsAt(text, WordBoundary.SkipSpaces(text, end, to), to, out _);

    private bool TryTakeVerb(string text, int at, int to, Tense tense, bool isSentence, out int end)
    {
        var start = SkipBefore(text, at, to);
        if (TryReadVerb(text, start, to, tense, isSentence, out var act))
        {
            _acts.Add(act);
            end = act.End;
            return true;
        }

        end = Math.Max(at, WordBoundary.EndOfWord(text, at, to));
        return false;
    }

    private bool TryReadVerb(string text, int at, int to, Tense tense, bool mayBeCapital, out Act act)
    {
        act = default;
        if (at >= to || (!mayBeCapital && char.IsUpper(text[at])) || !Acts.TryRead(text, at, to, tense, out var form, out var end))
        {
            return false;
        }

        act = new(form, at, end);
        return IsFinite(text, end, to, form);
    }

    /// <summary>Whether a verb has what a verb of the body has after it, and is no participle or noun: "reaffirmed in decision 2", "the requests of".</summary>
    private bool IsFinite(string text, int end, int to, VerbForm form)
    {
        var next = WordBoundary.SkipSpaces(text, end, to);
        while (Acts.BeforeVerbs.StandsAt(text, next, to, out var adverb))
        {
            next = WordBoundary.SkipSpaces(text, adverb, to);
        }

        if (next >= to || context.Prepared.Clauses.EndsSentence(text[next]))
        {
            return false;
        }

        if (form.Words.Contains(' ') || !Acts.NotAfterVerbs.StandsAt(text, next, to, out var after))
        {
            var asks = form.Verb.Addressee is AddresseePlace.Asked or AddresseePlace.Named;
            return !asks || !Acts.BeforeActions.StandsAt(text, next, to, out _);
        }

        // "Supports and encourages the": the object of both follows the second.
        return Acts.Coordinators.StandsAt(text, next, to, out after)
            && Acts.TryRead(text, SkipBefore(text, after, to), to, form.Tense, out _, out _);
    }

    /// <summary>Passes over what may stand before a verb: commas, "and", "also", "in this regard".</summary>
    private int SkipBefore(string text, int at, int to)
    {
        while (true)
        {
            var start = at;
            at = WordBoundary.SkipSpaces(text, at, to);
            while (at < to && (IsComma(text[at]) || Scripts.IsDigit(text[at])))
            {
                // A comma, and the number of a footnote after it.
                at++;
            }

            if (Acts.Coordinators.StandsAt(text, at, to, out var after)
                || Acts.BeforeVerbs.StandsAt(text, at, to, out after))
            {
                at = after;
            }

            if (at == start)
            {
                return at;
            }
        }
    }

    private static bool IsComma(char c) => c == ',';

    /// <summary>A verb in its place.</summary>
    private readonly record struct Act(VerbForm Form, int Start, int End);
}
