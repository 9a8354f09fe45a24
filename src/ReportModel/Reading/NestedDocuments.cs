using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the documents of an item that lists several under words of its own: "Reports of the Secretary-General: (i) Water
/// (A/55/1); (ii) Land (A/55/2)". The words before the list belong to each title.
/// </summary>
internal sealed class NestedDocuments(ReadingContext context, TitledDocuments titled)
{
    /// <summary>No small Roman numeral of a list is longer.</summary>
    private const int LongestNumeral = 6;

    /// <summary>The documents in their order; none where the item is no such list.</summary>
    public List<Document> In(JoinedText text)
    {
        var documents = new List<Document>();
        if (FirstMark(text.Text) is not (var mark and > 0))
        {
            return documents;
        }

        var lead = text.Slice(text.Trim(new TextRange(0, mark)));
        var common = lead.AsSpan().TrimEnd(context.Conventions.ListOpeners.AsSpan()).ToString();
        for (var number = 1; mark < text.Length; number++)
        {
            context.ThrowIfCancelled();
            var start = text.Text.IndexOf(')', mark) + 1;
            mark = NextMark(text.Text, start, number + 1);
            var title = common;
            var range = text.Trim(new TextRange(start, mark));
            foreach (var document in titled.In(text, range, range.Start, mayStandApart: true))
            {
                // A report and its corrigendum in one pair of brackets have one title. What has no words of its own has those before the list.
                title = document.Title.Length == 0 ? title : lead + " " + document.Title;
                documents.Add(document with { Title = title });
            }
        }

        return documents;
    }

    /// <summary>Where "(i)" stands after the mark that opens a list; -1 where it stands nowhere.</summary>
    private int FirstMark(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (context.Conventions.ListOpeners.Contains(text[at]) && WordBoundary.SkipSpaces(text, at + 1, text.Length) is var next && IsMark(text, next, 1))
            {
                return next;
            }
        }

        return -1;
    }

    private static int NextMark(string text, int from, int number)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (IsMark(text, at, number))
            {
                return at;
            }
        }

        return text.Length;
    }

    private static bool IsMark(string text, int at, int number)
    {
        if (at >= text.Length || text[at] != '(')
        {
            return false;
        }

        var close = text.IndexOf(')', at, Math.Min(LongestNumeral + 2, text.Length - at));
        var numeral = close < 0 ? "" : text.Substring(at + 1, close - at - 1);
        return numeral.Length > 0 && numeral.All(Scripts.IsSmall)
            && RomanNumerals.Instance.TryRead(numeral.ToUpperInvariant().AsSpan(), out var value, out var length) && length == numeral.Length && value == number;
    }
}
