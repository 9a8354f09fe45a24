using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Cuts a list of names: at the separators, and at the conjunctions only where the whole is no name, since names contain
/// conjunctions too (委内瑞拉玻利瓦尔共和国).
/// </summary>
internal static class NameList
{
    /// <summary>No name of a State or body is longer; what is longer is not looked up.</summary>
    public const int LongestName = 80;

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
            if (Find(text, piece, find) is { Found: not null } whole)
            {
                names.Add(whole);
                return;
            }

            // The longest known name that a conjunction follows; failing that, what stands before the first one.
            var (cut, next, found) = (piece.End, piece.End, default(T));
            for (var at = piece.Start + 1; NextConjunction(text, at, piece.End, conventions, out var start, out var end); at = end)
            {
                var left = text.Trim(new TextRange(piece.Start, start));
                var candidate = Find(text, left, find).Found;
                if (candidate is not null || (found is null && cut == piece.End))
                {
                    (cut, next, found) = (left.End, end, candidate ?? found);
                }

                // Beyond the longest name there is nothing to find; the first conjunction is where an unknown name ends.
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

    /// <summary>Looks a name up; what is too long for one is not even copied.</summary>
    private static NamedRange<T> Find<T>(JoinedText text, TextRange range, Func<string, T?> find)
        where T : class
    {
        if (range.Length is <= 0 or > LongestName)
        {
            return default;
        }

        var name = text.Slice(range);
        return new NamedRange<T>(range, name, find(name));
    }

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

    /// <summary>Looks at each place once, so that a conjunction which the list does not have costs no second search of it.</summary>
    private static bool NextConjunction(JoinedText text, int from, int to, DraftingConventions conventions, out int start, out int end)
    {
        for (start = from; start < to; start++)
        {
            foreach (var conjunction in conventions.ListConjunctions)
            {
                if (text.Text[start] == conjunction[0] && LiteralSearch.StartsWith(text.Text, start, to, conjunction, out end))
                {
                    return true;
                }
            }
        }

        end = to;
        return false;
    }
}

/// <summary>A name in a list and what it names; null where nothing has that name.</summary>
internal readonly record struct NamedRange<T>(TextRange Range, string Text, T? Found)
    where T : class;
