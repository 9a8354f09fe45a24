using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Where in a sentence the phrases stand that name speakers. A sentence may have several: "Peru made a statement; statements
/// were made by Chile and Mali, and Cuba made a closing statement".
/// </summary>
internal sealed class StatementPhrases(ReadingContext context)
{
    /// <summary>
    /// Looks for a phrase; of two that begin with their speakers at one place that whose speakers end first: "Peru made a closing
    /// statement; Mali made a statement" has those of a closing statement and not the speaker "Peru made … Mali".
    /// </summary>
    public bool TryMatchNearest(JoinedText text, TextRange rest, out PhraseMatch match, out int phrase)
    {
        if (!context.Prepared.Statements.TryMatch(text, rest, out match, out phrase))
        {
            return false;
        }

        while (match["speakers"] is { IsEmpty: false } speakers
            && speakers.Start == match.Start
            && context.Prepared.Statements.TryMatch(text, speakers, out var nearer, out var other)
            && nearer.Start == match.Start)
        {
            (match, phrase) = (nearer, other);
        }

        return true;
    }

    /// <summary>Where within the list behind a phrase another phrase begins; 0 where none does.</summary>
    public int NextIn(JoinedText text, PhraseMatch match, int to)
    {
        var list = match["speakers"].Start > match.Start ? match["speakers"] : match["groups"];
        if (list.IsEmpty || !context.Prepared.Statements.TryMatch(text, new TextRange(list.Start, to), out var next, out _) || next.Start >= list.End)
        {
            return 0;
        }

        return next.Start > list.Start ? next.Start : SubjectStart(text, next["speakers"]);
    }

    /// <summary>
    /// Where in what stands before "made a statement" those who made it begin, if it begins with the list of the phrase before:
    /// behind the last separator that parts sentences, else the one that looks most like it: ", and the", ", the", ", and"; 0
    /// where there is none.
    /// </summary>
    private int SubjectStart(JoinedText text, TextRange range)
    {
        var (subject, rank, depth) = (0, 0, 0);
        for (var at = range.End - 1; at >= range.Start; at--)
        {
            var c = text.Text[at];
            depth += Brackets.IsClosed(c) ? 1 : Brackets.IsOpen(c) && depth > 0 ? -1 : 0;
            if (depth > 0 || !context.Conventions.ListSeparators.Contains(c))
            {
                continue;
            }

            var behind = NumberList.SkipBetween(text.Text, at, context.Conventions);
            var isJoined = behind > WordBoundary.SkipSpaces(text.Text, at + 1, range.End);
            if (rank == 0 && WordBoundary.StartsWithAny(text.Text, behind, range.End, context.Conventions.Operatives.Acts.Subordinators, out _))
            {
                // "Peru, Cuba and Mali, who also made a closing statement".
                return 0;
            }

            if (context.Conventions.BlockEnds.Contains(c))
            {
                // Of "Peru; Chile; and Cuba, and the Chair" the last such mark stands in the list.
                var isInList = rank > 0 && isJoined && text.Text.IndexOf(c, range.Start, at - range.Start) >= 0;
                return isInList ? subject : behind;
            }

            var likeness = (WordBoundary.StartsWithAny(text.Text, behind, range.End, context.Conventions.Participants.BeforeNames, out _) ? 2 : 0) + (isJoined ? 1 : 0);
            (subject, rank) = likeness > rank ? (behind, likeness) : (subject, rank);
        }

        return subject;
    }
}
