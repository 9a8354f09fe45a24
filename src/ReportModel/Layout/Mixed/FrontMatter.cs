namespace ReportModel.Layout;

/// <summary>What stands before the first heading: the cover, the masthead, a summary; and in it the title.</summary>
internal static class FrontMatter
{
    /// <summary>The last block of the front matter that begins as titles do is the title: covers print it before the title page does.</summary>
    public static void FindTitle(List<Block> blocks, LineRole[] roles, DraftingConventions conventions)
    {
        Block? title = null;
        foreach (var block in blocks)
        {
            if (block.Role != LineRole.Masthead)
            {
                break;
            }

            foreach (var words in conventions.Outline.TitleWords)
            {
                title = block.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase) ? block : title;
            }
        }

        if (title is not null)
        {
            title.Role = roles[title.FirstLine] = LineRole.Title;
        }
    }

    /// <summary>
    /// Whether a line ends the title above it: the heading of a summary does, a symbol, a job number, a note below the title,
    /// "Rapporteur: …", or what follows the days in brackets.
    /// </summary>
    public static bool EndsTitle(ReadOnlySpan<char> above, ReadOnlySpan<char> line, DraftingConventions conventions)
    {
        if (EndsWithDays(above) || DocumentSymbol.TryParse(line, out _) || PageLine.IsFoot(line) || IsNote(line) || BeginsWithOffice(line, conventions))
        {
            return true;
        }

        foreach (var summary in conventions.Outline.SummaryTitles)
        {
            if (line.Equals(summary.AsSpan(), StringComparison.OrdinalIgnoreCase) || above.Equals(summary.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line begins with the words for an office and a colon: who reports stands below the title.</summary>
    public static bool BeginsWithOffice(ReadOnlySpan<char> line, DraftingConventions conventions)
    {
        foreach (var role in conventions.Offices.Roles)
        {
            if (line.Length > role.Words.Length && line.StartsWith(role.Words.AsSpan(), StringComparison.Ordinal) && conventions.ListOpeners.Contains(line[role.Words.Length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"* The annex is circulated as received.": marks of notes to the title are asterisks.</summary>
    private static bool IsNote(ReadOnlySpan<char> line) =>
        line.TrimStart('*') is var rest && rest.Length < line.Length && rest.Length > 1 && rest[0] == ' ' && char.IsUpper(rest[1]);

    /// <summary>"(20 February 2004 and 9-18 February 2005)".</summary>
    public static bool EndsWithDays(ReadOnlySpan<char> line) =>
        line.Length > DigitsOfYear && line[line.Length - 1] == ')' && PageLine.IsDigits(line.Slice(line.Length - 1 - DigitsOfYear, DigitsOfYear));

    private const int DigitsOfYear = 4;
}
