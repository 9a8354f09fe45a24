using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>
/// Finds what tells paragraphs of one number apart. Reports of commissions number each chapter anew, as they are cited:
/// "chap. VIII, para. 6"; annexes number their own paragraphs in every report.
/// </summary>
internal static class NumberingScopes
{
    private const string Chapter = "chap";

    private static readonly char[] s_letters = "abcdefghijklmnopqrstuvwxyz".ToCharArray();

    public static void Find(DocumentOutline outline)
    {
        var startsAnew = StartsAnew(outline);
        foreach (var paragraph in outline.Paragraphs)
        {
            if (paragraph.Resolution is null && SectionOf(paragraph) is { } section)
            {
                paragraph.Scope = section.Kind == SectionKind.Annex ? section.Heading.Label
                    : startsAnew && section.Heading.Marker.Kind == MarkerKind.Section ? Chapter + section.Heading.WrittenNumber
                    : "";
            }
        }
    }

    /// <summary>A scope as a sentence names it: "annex II" for annexII, "chapter VIII" for chapVIII, "resolution 2" for resolution-2.</summary>
    public static string NameOf(string scope)
    {
        var length = scope.Length - scope.TrimStart(s_letters).Length;
        var word = scope.Substring(0, length);
        var number = scope.Substring(length).TrimStart('-');
        return ((word == Chapter ? "chapter" : word) + " " + number).Trim();
    }

    /// <summary>Whether a chapter after the first begins with paragraph 1.</summary>
    private static bool StartsAnew(DocumentOutline outline)
    {
        OutlineSection? last = null;
        foreach (var paragraph in outline.Paragraphs)
        {
            if (paragraph.Resolution is not null || SectionOf(paragraph) is not { Kind: not SectionKind.Annex } section)
            {
                continue;
            }

            if (paragraph.Number == 1 && last is not null && !ReferenceEquals(last, section))
            {
                return true;
            }

            last = section;
        }

        return false;
    }

    private static OutlineSection? SectionOf(OutlineParagraph paragraph)
    {
        var section = paragraph.Section;
        while (section?.Parent is { } parent)
        {
            section = parent;
        }

        return section;
    }
}
