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

    /// <summary>Whether a line ends the title above it: the heading of a summary does.</summary>
    public static bool EndsTitle(ReadOnlySpan<char> above, ReadOnlySpan<char> line, DraftingConventions conventions)
    {
        foreach (var summary in conventions.Outline.SummaryTitles)
        {
            if (line.Equals(summary.AsSpan(), StringComparison.OrdinalIgnoreCase) || above.Equals(summary.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
