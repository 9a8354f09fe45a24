using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Cuts a list of names: at the separators, and at the conjunctions only where the whole is no name, since names contain
/// conjunctions too (委内瑞拉玻利瓦尔共和国).
/// </summary>
internal static class NameList
{
    /// <summary>No name of a State or body is longer; what is longer is not looked up.</summary>
    private const int LongestName = 160;

    /// <summary>Adds the names to a list, which who reads many lists uses again.</summary>
    public static void Read<T>(JoinedText text, TextRange list, ReadingContext context, NameFinder<T> find, List<NamedRange<T>> names)
        where T : class
    {
        var start = list.Start;
        while (start < list.End)
        {
            context.ThrowIfCancelled();
            var length = context.Prepared.ListSeparators.First(text.Text.AsSpan(start, list.End - start));
            var end = length < 0 ? list.End : start + length;
            ReadPiece(text, text.Trim(new TextRange(start, end)), context, find, names);
            start = end + 1;
        }
    }

    private static void ReadPiece<T>(JoinedText text, TextRange piece, ReadingContext context, NameFinder<T> find, List<NamedRange<T>> names)
        where T : class
    {
        var conventions = context.Conventions;
        piece = SkipConjunction(text, piece, conventions);
        while (!piece.IsEmpty)
        {
            context.ThrowIfCancelled();
            if (Find(text, piece, find) is { Found: not null } whole)
            {
                names.Add(whole);
                return;
            }

            // The longest known name that a conjunction follows; failing that, what stands before the first one.
            var (cut, next, found) = (new TextRange(piece.Start, piece.End), piece.End, default(NamedRange<T>));
            for (var at = piece.Start + 1; NextConjunction(text, at, piece.End, conventions, out var start, out var end); at = end)
            {
                var left = text.Trim(new TextRange(piece.Start, start));
                var candidate = Find(text, left, find);
                if (candidate.Found is not null || (found.Found is null && cut.End == piece.End))
                {
                    (cut, next) = (new TextRange(piece.Start, left.End), end);
                    found = candidate.Found is not null ? candidate : found;
                }

                // Beyond the longest name there is nothing to find; the first conjunction is where an unknown name ends.
                if (start - piece.Start > LongestName)
                {
                    break;
                }
            }

            names.Add(new NamedRange<T>(cut, found.Text, found.Found));
            piece = text.Trim(new TextRange(next, piece.End));
        }
    }

    /// <summary>Looks a name up; what is too long for one is not even looked at.</summary>
    private static NamedRange<T> Find<T>(JoinedText text, TextRange range, NameFinder<T> find)
        where T : class =>
        range.Length is > 0 and <= LongestName && find(text.Text.AsSpan(range.Start, range.Length), out var name) is { } found
            ? new NamedRange<T>(range, name, found)
            : default;

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

/// <summary>A name in a list, and what it names.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Text">The name; null where nothing has it.</param>
/// <param name="Found">What has that name; null where nothing has.</param>
internal readonly record struct NamedRange<T>(TextRange Range, string? Text, T? Found)
    where T : class;

/// <summary>Looks a name up that stands in a text.</summary>
/// <param name="written">The name as it is written.</param>
/// <param name="name">The same as a string; may be null where nothing has the name.</param>
internal delegate T? NameFinder<T>(ReadOnlySpan<char> written, out string? name)
    where T : class;
