using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Cuts a list of names that may be unknown. Where semicolons separate, commas belong to the names; the conjunction of the
/// list stands in its last piece only, and those of other pieces belong to names. Nothing is cut inside brackets.
/// </summary>
/// <param name="context">The conventions.</param>
/// <param name="names">Knows names, and the words of offices.</param>
internal sealed class ListPieces(ReadingContext context, ParticipantNames names)
{
    /// <summary>No two names that a conjunction joins are longer together; in longer text conjunctions are other words.</summary>
    private const int LongestPair = 1000;

    private readonly string _strong = new([.. context.Conventions.ListSeparators.Where(context.Conventions.BlockEnds.Contains)]);

    /// <summary>Cuts a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="list">The list.</param>
    /// <param name="isOne">Whether the words before it announce a single one, so that a conjunction joins no second name unless that is known.</param>
    public List<TextRange> Cut(JoinedText text, TextRange list, bool isOne = false)
    {
        var separators = Separate(text, list);
        var pieces = new List<TextRange>(separators.Count + 1);
        for (var i = 0; i < separators.Count; i++)
        {
            context.ThrowIfCancelled();
            var piece = SkipConjunction(text, separators[i], out var isJoined);
            Cut(text, piece, isLast: !isOne && i == separators.Count - 1 && !isJoined, pieces);
        }

        return pieces;
    }

    /// <summary>Cuts offices at the separators, and at the conjunctions after which another office stands: "the Chair of the Board and the Director of the Fund".</summary>
    public List<TextRange> CutOffices(JoinedText text, TextRange list)
    {
        var pieces = new List<TextRange>();
        foreach (var separated in Separate(text, list))
        {
            context.ThrowIfCancelled();
            var piece = SkipConjunction(text, separated, out _);
            var start = piece.Start;
            for (var at = piece.Start; at < piece.End; at = Math.Max(at + 1, WordBoundary.EndOfWord(text.Text, at, piece.End)))
            {
                if (at > start && TryTakeConjunction(text, at, piece.End, out var end) && names.IsOffice(text, text.Trim(new TextRange(end, piece.End))))
                {
                    pieces.Add(text.Trim(new TextRange(start, at)));
                    start = end;
                }
            }

            pieces.Add(text.Trim(new TextRange(start, piece.End)));
        }

        pieces.RemoveAll(static piece => piece.IsEmpty);
        return pieces;
    }

    /// <summary>Cuts at the separators only.</summary>
    private List<TextRange> Separate(JoinedText text, TextRange list) =>
        Separate(text, list, _strong) is { Count: > 1 } strong ? strong : Separate(text, list, context.Conventions.ListSeparators);

    private List<TextRange> Separate(JoinedText text, TextRange list, string separators)
    {
        var pieces = new List<TextRange>();
        var (start, depth, mayBegin) = (list.Start, 0, true);
        for (var at = list.Start; at < list.End;)
        {
            var c = text.Text[at];
            if (depth == 0 && TryTakeConjunction(text, at, list.End, out var end))
            {
                (at, mayBegin) = (end, true);
                continue;
            }

            if (mayBegin && depth == 0 && !Scripts.IsWhiteSpace(c))
            {
                // A known name is one, whatever separators it contains: the United Nations Educational, Scientific and Cultural Organization.
                mayBegin = false;
                if (names.EndOfKnown(text, at, list.End) is var known && known > at)
                {
                    at = known;
                    continue;
                }
            }

            depth = Math.Max(0, depth + (Brackets.IsOpen(c) ? 1 : Brackets.IsClosed(c) ? -1 : 0));
            if (depth == 0 && separators.Contains(c))
            {
                pieces.Add(text.Trim(new TextRange(start, at)));
                (start, mayBegin) = (at + 1, true);
            }

            at++;
        }

        pieces.Add(text.Trim(new TextRange(start, list.End)));
        pieces.RemoveAll(static piece => piece.IsEmpty);
        return pieces;
    }

    private void Cut(JoinedText text, TextRange piece, bool isLast, List<TextRange> pieces)
    {
        if (Conjunction(text, piece, isLast) is not var (left, right))
        {
            pieces.Add(piece);
            return;
        }

        // What stands before the last conjunction may hold another between two known names.
        Cut(text, left, false, pieces);
        pieces.Add(right);
    }

    /// <summary>The two sides of the conjunction at which a piece is cut; null where it is one name.</summary>
    private (TextRange Left, TextRange Right)? Conjunction(JoinedText text, TextRange piece, bool isLast)
    {
        if (piece.Length > LongestPair || names.IsName(text, piece))
        {
            return null;
        }

        (TextRange Left, TextRange Right)? best = null;
        var bestNames = -1;
        var depth = 0;
        for (var at = Math.Max(piece.Start + 1, names.EndOfKnown(text, piece.Start, piece.End)); at < piece.End; at++)
        {
            var c = text.Text[at];
            depth += Brackets.IsOpen(c) ? 1 : Brackets.IsClosed(c) ? -1 : 0;
            if (depth != 0 || !TryTakeConjunction(text, at, piece.End, out var end))
            {
                continue;
            }

            var (left, right) = (text.Trim(new TextRange(piece.Start, at)), text.Trim(new TextRange(end, piece.End)));
            if (right.IsEmpty || StartsWithInner(text, right))
            {
                continue;
            }

            if (names.IsOffice(text, right))
            {
                return (left, right);
            }

            var known = (EndsName(text, left) ? 1 : 0) + (EndsName(text, right) ? 1 : 0);
            // Of several, the last with the most known names at its sides.
            if (known >= bestNames)
            {
                (best, bestNames) = ((left, right), known);
            }

            if (names.IsName(text, right))
            {
                // What conjunctions follow belong to that name.
                break;
            }

            at = Math.Max(end, names.EndOfKnown(text, right.Start, right.End)) - 1;
        }

        return isLast || bestNames == 2 ? best : null;
    }

    /// <summary>A short form in brackets ends a name that nobody knows.</summary>
    private bool EndsName(JoinedText text, TextRange range) => names.IsName(text, range) || (!range.IsEmpty && Brackets.IsClosed(text.Text[range.End - 1]));

    private TextRange SkipConjunction(JoinedText text, TextRange piece, out bool isJoined)
    {
        isJoined = TryTakeConjunction(text, piece.Start, piece.End, out var end);
        return isJoined ? text.Trim(new TextRange(end, piece.End)) : piece;
    }

    private bool TryTakeConjunction(JoinedText text, int at, int to, out int end)
    {
        foreach (var conjunction in context.Conventions.ListConjunctions)
        {
            if (text.Text[at] == conjunction[0] && LiteralSearch.StartsWith(text.Text, at, to, conjunction, out end))
            {
                return true;
            }
        }

        end = at;
        return false;
    }

    private bool StartsWithInner(JoinedText text, TextRange right)
    {
        foreach (var word in context.Conventions.Participants.AfterInnerConjunction)
        {
            if (LiteralSearch.StartsWith(text.Text, right.Start, right.End, word, out _))
            {
                return true;
            }
        }

        return false;
    }
}
