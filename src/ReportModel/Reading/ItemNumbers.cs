using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads the numbers of agenda items as texts name them: 9, 2(a), 3 (e), 17(c) and (d), 89 and 12, 5 (a) to (j).</summary>
internal static class ItemNumbers
{
    /// <summary>No report names more items at once; a longer list is none of items.</summary>
    private const int Most = 60;

    /// <summary>The items that the beginning of a text names; empty where it begins with no number.</summary>
    public static List<ItemNumber> Read(ReadOnlySpan<char> text, DraftingConventions conventions)
    {
        var items = new List<ItemNumber>();
        var (at, number) = (0, 0);
        while (items.Count < Most)
        {
            ArabicNumber.SkipSpaces(text, ref at);
            var isNumbered = ArabicNumber.TryRead(text, ref at, out var read);
            number = isNumbered ? read : number;
            var letter = BracketedLetter.Read(text, ref at);
            if (number == 0 || (!isNumbered && letter == 0))
            {
                break;
            }

            items.Add(new ItemNumber(number, letter));
            var joined = at;
            if (Take(text, ref joined, conventions.Citations.RangeWords) && BracketedLetter.Read(text, ref joined) is var last && last > letter && letter > 0)
            {
                for (var i = letter + 1; i <= last && items.Count < Most; i++)
                {
                    items.Add(new ItemNumber(number, i));
                }

                at = joined;
            }

            if (!SkipBetween(text, ref at, conventions))
            {
                break;
            }
        }

        return items;
    }

    /// <summary>A separator, a conjunction, or both.</summary>
    private static bool SkipBetween(ReadOnlySpan<char> text, ref int at, DraftingConventions conventions)
    {
        ArabicNumber.SkipSpaces(text, ref at);
        var isSeparated = at < text.Length && conventions.ListSeparators.Contains(text[at]);
        at += isSeparated ? 1 : 0;
        return Take(text, ref at, conventions.ListConjunctions) || isSeparated;
    }

    private static bool Take(ReadOnlySpan<char> text, ref int at, EquatableArray<string> words)
    {
        var start = at;
        ArabicNumber.SkipSpaces(text, ref start);
        foreach (var word in words)
        {
            if (text.Slice(start).StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                at = start + word.Length;
                return true;
            }
        }

        return false;
    }
}

/// <summary>An item of an agenda by its number, or one of its sub-items by number and the place of its letter; 0 for none.</summary>
internal readonly record struct ItemNumber(int Number, int Place)
{
    public string? Letter => Place == 0 ? null : Marker.LetterAt(Place);
}
