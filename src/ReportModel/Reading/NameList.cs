using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Cuts a list of names: at the separators, and at the conjunctions only where the whole is no name, since names contain
/// conjunctions too (委内瑞拉玻利瓦尔共和国).
/// </summary>
internal static class NameList
{
    /// <summary>No name of a State or body is longer; what is longer is not looked up.</summary>
    private const int LongestName = 80;

    public static List<NamedRange<T>> Read<T>(JoinedText text, TextRange list, DraftingConventions conventions, Func<string, T?> find)
        where T : class
    {
        var names = new List<NamedRange<T>>();
        Read(text, list, conventions, find, names);
        return names;
    }

    /// <summary>Adds the names to a list, which who reads many lists uses again.</summary>
    public static void Read<T>(JoinedText text, TextRange list, DraftingConventions conventions, Func<string, T?> find, List<NamedRange<T>> names)
        where T : class
    {
        var start = list.Start;
        while (start < list.End)
        {
            var length = text.Text.AsSpan(start, list.End - start).IndexOfAny(conventions.ListSeparators.AsSpan());
            var end = length < 0 ? list.End : start + length;
            ReadPiece(text, text.Trim(new TextRange(start, end)), conventions, find, names);
            start = end + 1;
        }
    }

    private static void ReadPiece<T>(
        JoinedText text, TextRange piece, DraftingConventions conventions, Func<string, T?> find, List<NamedRange<T>> names)
        where T : class
    {
        piece = SkipConjunction(text, piece, conventions);
        while (!piece.IsEmpty)
        {
            var written = text.Slice(piece);
            if (Find(written, find) is { } whole)
            {
                names.Add(new NamedRange<T>(piece, written, whole));
                return;
            }

            // The longest known name that a conjunction follows; failing that, what stands before the first one.
            var (cut, next, found) = (piece.End, piece.End, default(T));
            for (var at = piece.Start + 1; NextConjunction(text, at, piece.End, conventions, out var start, out var end); at = end)
            {
                var left = text.Trim(new TextRange(piece.Start, start));
                var candidate = Find(text.Slice(left), find);
                if (candidate is not null || (found is null && cut == piece.End))
                {
                    (cut, next, found) = (left.End, end, candidate ?? found);
                }

                if (start - piece.Start > LongestName)
                {
                    break;
                }
            }

            var range = new TextRange(piece.Start, cut);
            names.Add(new NamedRange<T>(range, text.Slice(range), found));
            piece = text.Trim(new TextRange(next, piece.End));
        }
    }

    private static T? Find<T>(string name, Func<string, T?> find)
        where T : class =>
        name.Length is > 0 and <= LongestName ? find(name) : null;

    private static TextRange SkipConjunction(JoinedText text, TextRange piece, DraftingConventions conventions)
    {
        foreach (var conjunction in conventions.ListConjunctions)
        {
            if (LiteralSearch.StartsWith(text.Text, piece.Start, piece.End, conjunction, out var after))
            {
                return text.Trim(new TextRange(after, piece.End));
            }
        }

        return piece;
    }

    private static bool NextConjunction(JoinedText text, int from, int to, DraftingConventions conventions, out int start, out int end)
    {
        (start, end) = (int.MaxValue, 0);
        foreach (var conjunction in conventions.ListConjunctions)
        {
            if (from < to && LiteralSearch.Find(text.Text, from, to, conjunction, out var at, out var after) && at < start)
            {
                (start, end) = (at, after);
            }
        }

        return start != int.MaxValue;
    }
}

/// <summary>A name in a list and what it names; null where nothing has that name.</summary>
internal readonly record struct NamedRange<T>(TextRange Range, string Text, T? Found)
    where T : class;
