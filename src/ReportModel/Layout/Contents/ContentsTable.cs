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

    /// <summary>Begins to compare a text with the titles.</summary>
    public TitleWalk Walk() => new(_titles);

    /// <summary>Whether a text is the title of a heading.</summary>
    public bool HasTitle(string text)
    {
        var walk = Walk();
        walk.Add(text.AsSpan());
        return walk.IsTitle;
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
        const int Usual = 256;
        Span<char> folded = text.Length <= Usual ? stackalloc char[Usual] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = char.ToUpperInvariant(c);
            }
        }

        return folded.Slice(0, length).ToString();
    }
}
