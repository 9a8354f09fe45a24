using System.Text;

namespace ReportModel.Layout;

/// <summary>What a document's own table of contents says: the titles of its headings, and where it gives them the paragraphs under each.</summary>
internal sealed class ContentsTable
{
    private readonly string[] _titles;

    public ContentsTable(List<ContentsEntry> entries)
    {
        Entries = entries;
        _titles = [.. entries.Select(static entry => Fold(entry.Title)).OrderBy(static title => title, StringComparer.Ordinal)];
    }

    public static ContentsTable None { get; } = new([]);

    public List<ContentsEntry> Entries { get; }

    public bool IsEmpty => Entries.Count == 0;

    /// <summary>Whether a text is the title of a heading; spaces, hyphens and case, which extractors lose, do not count.</summary>
    public bool HasTitle(string text) => !IsEmpty && Array.BinarySearch(_titles, Fold(text), StringComparer.Ordinal) >= 0;

    /// <summary>Whether a text is the beginning of a title, and not all of it.</summary>
    public bool BeginsTitle(string text)
    {
        var folded = IsEmpty ? "" : Fold(text);
        if (folded.Length == 0)
        {
            return false;
        }

        // Titles that begin with it stand right behind it, titles that are it first.
        var place = Array.BinarySearch(_titles, folded, StringComparer.Ordinal);
        place = place < 0 ? ~place : place;
        while (place < _titles.Length && _titles[place].Length == folded.Length && string.Equals(_titles[place], folded, StringComparison.Ordinal))
        {
            place++;
        }

        return place < _titles.Length && _titles[place].StartsWith(folded, StringComparison.Ordinal);
    }

    /// <summary>The forms under which the table may list a heading, without what extractors lose; it leaves out "(Agenda sub-item 2(a))".</summary>
    public static IEnumerable<string> FormsOf(string heading)
    {
        yield return Fold(heading);
        if (heading.IndexOf('(') is var bracket and > 0)
        {
            yield return Fold(heading.Substring(0, bracket));
        }
    }

    /// <summary>A title without what extractors lose: spaces, hyphens, case.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToUpperInvariant(c));
            }
        }

        return folded.ToString();
    }
}
