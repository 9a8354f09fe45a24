using ReportModel.Layout;
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

    /// <summary>One extractor made the whole text; its first pages show how.</summary>
    private const int MeasuredLines = 600;

    /// <summary>Measures the layout of a text.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="blockEnds">The characters that end a paragraph or an item.</param>
    internal static LayoutProfile Measure(SourceLines lines, string blockEnds)
    {
        var (ends, spacedEnds, beforeBlank, wrappedBeforeBlank, beforeLine) = (0, 0, 0, 0, 0);
        for (var i = 0; i < Math.Min(lines.Count, MeasuredLines); i++)
        {
            var line = lines[i];
            var trimmed = lines.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd();
            if (trimmed.IsEmpty)
            {
                continue;
            }

            var isEnd = blockEnds.Contains(trimmed[trimmed.Length - 1]);
            var isSpaced = trimmed.Length < line.End - line.Start;
            ends += isEnd ? 1 : 0;
            spacedEnds += isEnd && isSpaced ? 1 : 0;
            if (i + 1 == lines.Count)
            {
                break;
            }

            if (lines.Text.AsSpan(lines[i + 1].Start, lines[i + 1].End - lines[i + 1].Start).IsWhiteSpace())
            {
                beforeBlank++;
                wrappedBeforeBlank += isEnd || isSpaced ? 0 : 1;
            }
            else
            {
                beforeLine++;
            }
        }

        return new LayoutProfile
        {
            // Where a blank line stands between paragraphs only, the lines before it are complete, but for headings.
            BlankLineBetweenLines = wrappedBeforeBlank * 2 > beforeBlank && beforeBlank > beforeLine,
            SpaceEndsParagraph = spacedEnds * 2 > ends,
        };
    }

    /// <summary>Whether a line, without white space around it, belongs to the page and not to the text.</summary>
    internal bool IsFurniture(ReadOnlySpan<char> line) => IsLink(line) || PageLine.IsPageOfPages(line);

    /// <summary>Whether a line is the address that a link leads to, and nothing else.</summary>
    internal bool IsLink(ReadOnlySpan<char> line)
    {
        foreach (var prefix in FurniturePrefixes)
        {
            if ((prefix.Length == 0 || prefix[0] == line[0]) && line.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                return line.IndexOf(' ') < 0;
            }
        }

        return false;
    }
}
