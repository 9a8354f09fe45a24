using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads officers whose States a list of officers leaves out: "Chair: Ana Cruz; Vice-Chairs: Jane Roe, Ali Hassan", and the
/// lines below a heading that is an office. In such a list whatever has the form of a name is one.
/// </summary>
internal sealed class OfficerLists(ReadingContext context)
{
    /// <summary>What is longer between two separators is no name, nor several.</summary>
    private const int LongestPiece = 300;

    private readonly NameForm _form = new(context);

    /// <summary>Adds the names in their order.</summary>
    /// <param name="officers">Where they go.</param>
    /// <param name="text">The text.</param>
    /// <param name="listed">The office under which a list names the persons of this text; null where none.</param>
    public void AddTo(List<(TextRange Name, State? State, OfficerRole Role)> officers, JoinedText text, OfficerRole? listed)
    {
        var (role, start) = (listed, 0);
        for (var i = context.Prepared.Offices.NextListOpener(text.Text, 0); i < text.Length; i = context.Prepared.Offices.NextListOpener(text.Text, start))
        {
            var next = RoleBefore(text, start, i, out var end);
            Add(text, new TextRange(start, end), role, officers);
            (role, start) = (next, i + 1);
        }

        Add(text, new TextRange(start, text.Length), role, officers);
    }

    /// <summary>The office right before the mark that opens a list, and where it begins; null where something else stands there.</summary>
    private OfficerRole? RoleBefore(JoinedText text, int from, int opener, out int start)
    {
        var end = text.Trim(new TextRange(from, opener)).End;
        foreach (var role in context.Prepared.Offices.Roles)
        {
            start = end - role.Words.Length;
            if (start >= from && LiteralSearch.StartsWith(text.Text, start, end, role.Words, out var after) && after == end
                && (start == 0 || Scripts.IsWhiteSpace(text.Text[start - 1])))
            {
                return role.Role;
            }
        }

        start = end;
        return null;
    }

    private void Add(JoinedText text, TextRange list, OfficerRole? role, List<(TextRange, State?, OfficerRole)> officers)
    {
        for (var start = list.Start; role is not null && start < list.End;)
        {
            var length = context.Prepared.ListSeparators.First(text.Text.AsSpan(start, list.End - start));
            var end = length < 0 ? list.End : start + length;
            if (!AddPiece(text, text.Trim(new TextRange(start, end)), role.Value, officers))
            {
                return;
            }

            start = end + 1;
        }
    }

    /// <returns>Whether the list goes on: what is no name and has no brackets, where others read, is other text.</returns>
    private bool AddPiece(JoinedText text, TextRange piece, OfficerRole role, List<(TextRange, State?, OfficerRole)> officers)
    {
        if (piece.Length > LongestPiece)
        {
            return false;
        }

        while (!piece.IsEmpty && context.Conventions.SentenceEnds.Contains(text.Text[piece.End - 1]))
        {
            piece = text.Trim(new TextRange(piece.Start, piece.End - 1));
        }

        foreach (var conjunction in context.Conventions.ListConjunctions)
        {
            if (LiteralSearch.Find(text.Text, piece.Start, piece.End, conjunction, out var at, out var after) && after > at)
            {
                // "Jane Roe and Ali Hassan": a name has no conjunction in it.
                return (at == piece.Start || AddPiece(text, text.Trim(new TextRange(piece.Start, at)), role, officers))
                    && AddPiece(text, text.Trim(new TextRange(after, piece.End)), role, officers);
            }
        }

        if (!_form.IsName(text, piece))
        {
            return piece.IsEmpty || Brackets.IsClosed(text.Text[piece.End - 1]);
        }

        officers.Add((piece, null, role));
        return true;
    }
}
