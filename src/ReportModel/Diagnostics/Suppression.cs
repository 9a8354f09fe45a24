using System.Globalization;
using System.Text;
using ReportModel.Text;

namespace ReportModel;

/// <summary>An entry of a <c>.suppress</c> file: a finding about an official text, which stays as it is.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Words">What the document reads where the finding stands, without white space and invisible characters.</param>
/// <param name="Reason">Why the text is right as it is, or has to stay.</param>
/// <param name="Source">Where the entry stands in its file.</param>
internal sealed record Suppression(string Id, string Words, string Reason, SourceSpan Source)
{
    /// <summary>So many characters tell a finding from others; what a finding marks can be a whole paragraph.</summary>
    private const int Enough = 10;

    /// <summary>
    /// Whether a finding is meant. The words say what the document reads from the place of the finding on: all that the
    /// finding marks, or its beginning where that is long, or more, to tell it from others of its kind.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="marked">What the finding marks in it.</param>
    public bool Covers(string text, TextRange marked)
    {
        var at = marked.Start;
        foreach (var c in Words)
        {
            at = NextVisible(text, at);
            if (at == text.Length || text[at++] != c)
            {
                return false;
            }
        }

        return Words.Length >= Enough || NextVisible(text, at) >= marked.End;
    }

    /// <summary>What counts of quoted words: the message of a finding ends what it shortens with "…", and lines are wrapped anywhere.</summary>
    public static string Normalize(string quoted)
    {
        var words = new StringBuilder(quoted.Length);
        foreach (var c in quoted)
        {
            if (IsVisible(c))
            {
                words.Append(c);
            }
        }

        return words.ToString().TrimEnd('…');
    }

    /// <summary>Whether a character is seen. Marks of direction and the like are easily lost when a text is copied.</summary>
    public static bool IsVisible(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;

    private static int NextVisible(string text, int at)
    {
        while (at < text.Length && !IsVisible(text[at]))
        {
            at++;
        }

        return at;
    }
}
