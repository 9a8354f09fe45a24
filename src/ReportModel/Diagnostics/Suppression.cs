using ReportModel.Text;

namespace ReportModel;

/// <summary>An entry of a <c>.suppress</c> file: a finding about an official text, which stays as it is.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Words">The words of the document at the finding, in visible characters.</param>
/// <param name="Reason">Why the text is right as it is, or has to stay.</param>
/// <param name="Source">Where the entry stands in its file.</param>
internal sealed record Suppression(string Id, string Words, string Reason, SourceSpan Source)
{
    /// <summary>So many characters tell a finding from others; what a finding marks can be a whole paragraph.</summary>
    public const int Enough = 5;

    /// <summary>
    /// Whether a finding is meant: the words stand where it does, and hold all that it marks, or are long enough to hold
    /// a part of it. They may go beyond what it marks, to tell it from others of its kind.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="marked">What the finding marks in it.</param>
    public bool Covers(VisibleText document, TextRange marked)
    {
        // Only what touches the finding is searched.
        var first = Math.Max(marked.Start - Words.Length + 1, 0);
        var last = Math.Min(Math.Max(marked.End, marked.Start + 1) - 1 + Words.Length, document.Text.Length);
        for (var at = first; last - at >= Words.Length; at++)
        {
            at = document.Text.IndexOf(Words, at, last - at, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            if (Words.Length >= Enough || (at <= marked.Start && at + Words.Length >= marked.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What counts of quoted words: the messages of findings end what they shorten with "…".</summary>
    public static string WordsOf(string quoted) => VisibleText.Of(quoted).TrimEnd('…');
}
