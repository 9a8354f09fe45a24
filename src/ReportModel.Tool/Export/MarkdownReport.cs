using System.Globalization;
using System.Text;

namespace ReportModel.Tool;

/// <summary>Prints a report as Markdown (CommonMark): its text, to be read.</summary>
internal sealed class MarkdownReport
{
    /// <summary>Characters that would mean something wherever they stand.</summary>
    private const string Marks = "\\`*_[]<>&#~|$";

    private readonly StringBuilder _page = new();

    /// <summary>The page; its lines end in LF.</summary>
    public static string Print(Report report)
    {
        var markdown = new MarkdownReport();
        markdown.Head(report);
        markdown.AddAll(ReportBody.Of(report), 2);
        return markdown._page.ToString();
    }

    /// <summary>A text that stays what it is, whatever it holds.</summary>
    public static string Escape(string text)
    {
        var line = Quotation.WholeOnOneLine(text);
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (Marks.Contains(line[i], StringComparison.Ordinal) || IsInAddress(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Many readers make links of addresses, and would take the escapes in them for a part.</summary>
    private static bool IsInAddress(string text, int at) =>
        (text[at] == ':' && text.AsSpan(at).StartsWith("://")) || (text[at] == '.' && text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));

    private void Head(Report report)
    {
        _page.Append("# ").Append(Escape(report.Title.Length > 0 ? report.Title : report.Symbol.ToString())).Append("\n\n");
        _page.Append("- Symbol: ").Append(Escape(report.Symbol.ToString())).Append('\n');
        if (!report.Bodies.IsEmpty)
        {
            _page.Append("- Of: ").AppendJoin(", ", report.Bodies.Select(static body => Escape(body.Name.Length > 0 ? body.Name : body.Symbol))).Append('\n');
        }

        if (report.HeldFrom is { } first)
        {
            _page.Append("- Held: ").Append(first);
            _page.Append(report.HeldTo is { } last && last != first ? $" to {last}" : "");
            _page.Append(report.Place is { } place ? ", " + Escape(place) : "").Append('\n');
        }

        _page.Append("- Language: ").Append(Escape(report.Language)).Append('\n');
    }

    private void AddAll(IReadOnlyList<BodyPart> parts, int level)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            // The items of an agenda are one list.
            _page.Append(i > 0 && parts[i] is AgendaPart && parts[i - 1] is AgendaPart ? "" : "\n");
            Add(parts[i], level);
        }
    }

    private void Add(BodyPart part, int level)
    {
        switch (part)
        {
            case SectionPart { Section: var section, Parts: var parts }:
                var number = section.Number is null ? "" : section.Number + ". ";
                _page.Append('#', Math.Min(level, 6)).Append(' ').Append(Escape(number + section.Title)).Append('\n');
                AddAll(parts, level + 1);

                break;
            case ParagraphPart { Paragraph: var paragraph }:
                _page.Append(CultureInfo.InvariantCulture, $"**{paragraph.Number}.** {Escape(paragraph.Text)}\n");
                AddItems(paragraph);
                break;
            case AgendaPart { Item: var item }:
                _page.Append(CultureInfo.InvariantCulture, $"- {item.Number}\\. {Escape(item.Title)}\n");
                foreach (var inner in item.SubItems)
                {
                    _page.Append($"  - ({Escape(inner.Letter ?? "")}) {Escape(inner.Title)}\n");
                }

                break;
        }
    }

    private void AddItems(Paragraph paragraph)
    {
        string? topic = null;
        var isFirst = true;
        foreach (var item in paragraph.Items)
        {
            if (item.Topic is not null && item.Topic != topic)
            {
                _page.Append("\n*").Append(Escape(item.Topic)).Append("*\n");
                isFirst = true;
            }

            topic = item.Topic;
            _page.Append(isFirst ? "\n" : "").Append($"- ({Escape(item.Letter)}) {Escape(item.Text)}\n");
            isFirst = false;
        }
    }
}
