using System.Text;

namespace ReportModel.Layout;

/// <summary>What a document's own table of contents says: the titles of its headings, and where it gives them the paragraphs under each.</summary>
internal sealed class ContentsTable
{
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);

    public ContentsTable(List<ContentsEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            _titles.Add(Fold(entry.Title));
        }
    }

    public static ContentsTable None { get; } = new([]);

    public List<ContentsEntry> Entries { get; }

    public bool IsEmpty => Entries.Count == 0;

    /// <summary>Whether a text is the title of a heading; spaces, hyphens and case, which extractors lose, do not count.</summary>
    public bool HasTitle(string text) => !IsEmpty && _titles.Contains(Fold(text));

    /// <summary>Whether a text is the beginning of a title, and not all of it.</summary>
    public bool BeginsTitle(string text)
    {
        var folded = IsEmpty ? "" : Fold(text);
        foreach (var title in _titles)
        {
            if (folded.Length > 0 && title.Length > folded.Length && title.StartsWith(folded, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a heading has a title that the table lists, but for what extractors lose; the table leaves out "(Agenda sub-item 2(a))".</summary>
    public static bool IsTitleOf(string listed, string heading)
    {
        var bracket = heading.IndexOf('(', Math.Min(heading.Length, listed.Length / 2));
        return string.Equals(Fold(listed), Fold(heading), StringComparison.Ordinal)
            || (bracket > 0 && string.Equals(Fold(listed), Fold(heading.Substring(0, bracket)), StringComparison.Ordinal));
    }

    private static string Fold(string text)
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
