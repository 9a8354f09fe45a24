using ReportModel.Text;

namespace ReportModel;

/// <summary>What an extractor left of the layout of a document: how lines, paragraphs and pages show in the text.</summary>
/// <remarks>Found by measuring the text itself; a user may give one in <see cref="ReportParserOptions.Layout"/> where the measure is wrong.</remarks>
public sealed record LayoutProfile
{
    /// <summary>Whether a blank line stands between any two physical lines, so that a single blank line means nothing.</summary>
    public bool BlankLineBetweenLines { get; init; }

    /// <summary>Whether the last line of each paragraph and heading ends with white space, and wrapped lines do not.</summary>
    public bool SpaceEndsParagraph { get; init; }

    /// <summary>The beginnings of lines that belong to the page and not to the text: addresses that links lead to.</summary>
    public EquatableArray<string> FurniturePrefixes { get; init; } = ["http://", "https://", "www."];

    /// <summary>Measures the layout of a text.</summary>
    internal static LayoutProfile Measure(SourceLines lines, string sentenceEnds)
    {
        var (blank, filled, ends, spacedEnds) = (0, 0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            ref readonly var line = ref lines[i];
            var trimmed = lines.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd();
            if (trimmed.IsEmpty)
            {
                blank++;
                continue;
            }

            filled++;
            if (sentenceEnds.Contains(trimmed[trimmed.Length - 1]))
            {
                ends++;
                spacedEnds += trimmed.Length < line.End - line.Start ? 1 : 0;
            }
        }

        // Single-spaced texts have a blank line only between paragraphs, which have several lines each.
        return new LayoutProfile { BlankLineBetweenLines = blank * 10 > filled * 8, SpaceEndsParagraph = spacedEnds * 2 > ends };
    }

    /// <summary>Whether a line, without white space around it, belongs to the page and not to the text.</summary>
    internal bool IsFurniture(ReadOnlySpan<char> line)
    {
        foreach (var prefix in FurniturePrefixes)
        {
            if (line.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                return line.IndexOf(' ') < 0;
            }
        }

        return IsPageOfPages(line);
    }

    /// <summary>A page number as the United Nations prints it, "3/15".</summary>
    private static bool IsPageOfPages(ReadOnlySpan<char> line)
    {
        var at = 0;
        return Scripts.IsDigit(line[0])
            && ArabicNumber.TryRead(line, ref at, out var page)
            && at < line.Length && line[at++] == '/'
            && ArabicNumber.TryRead(line, ref at, out var pages)
            && at == line.Length && page <= pages;
    }
}
