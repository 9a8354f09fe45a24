using System.Text;
using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// Reads the lines of a <c>.suppress</c> file: <c>RM0012 "(j) 鼓励"  # why</c>. A quote within the quotes is doubled;
/// blank lines and lines that begin with <c>#</c> are skipped.
/// </summary>
internal sealed class SuppressionReader(SourceLines lines)
{
    private const string Example = "RM0012 \"words at the finding\"  # why";

    private readonly List<Suppression> _entries = [];
    private readonly List<ReportDiagnostic> _diagnostics = [];

    public SuppressionFile Read()
    {
        for (var line = 0; line < lines.Count; line++)
        {
            var all = new TextRange(lines[line].Start, lines[line].End).TrimmedIn(lines.Text);
            if (!all.IsEmpty && lines.Text[all.Start] != '#')
            {
                ReadEntry(line, all);
            }
        }

        return new(_entries.ToEquatableArray(), _diagnostics.ToEquatableArray());
    }

    private void ReadEntry(int line, TextRange all)
    {
        var id = new TextRange(all.Start, EndOfId(all));
        var words = new TextRange(SkipSpace(id.End, all.End), all.End);
        if (ProblemOfId(id.Of(lines.Text)) is var (what, instead))
        {
            Report(line, id.IsEmpty ? all : id, what, instead);
        }
        else if (words.IsEmpty || lines.Text[words.Start] != '"')
        {
            Report(line, words, "The words of the finding are missing", $"write after the id, in straight quotes, what the document says there: {Example}");
        }
        else if (ReadQuoted(ref words) is not { } quoted)
        {
            Report(line, words, "The quotes are not closed", "close them with '\"', and double a quote within them");
        }
        else if (ProblemOfWords(quoted) is var (lack, remedy))
        {
            Report(line, words, lack, remedy);
        }
        else if (ReadReason(line, words.End, all.End) is { } reason)
        {
            _entries.Add(new(id.Of(lines.Text), Suppression.WordsOf(quoted), reason, lines.Span(line, id.Start, line, words.End)));
        }
    }

    private static (string What, string Instead)? ProblemOfId(string id) => DocumentRules.Find(id) switch
    {
        null when id.Length == 0 => ("The id of the finding is missing", $"begin the entry with the id of the finding: {Example}"),
        null => ($"'{Quotation.Of(VisibleText.Of(id))}' is no rule about documents", $"begin the entry with the id of the finding: {Example}"),
        { TakesMembersAway: true } => ($"{id} cannot be silenced here, since it means that generated code is missing", "do what the finding says"),
        { IsBetweenDocuments: true } => ($"{id} cannot be silenced here, since it is about two documents", $"set dotnet_diagnostic.{id}.severity in a .globalconfig"),
        { IsAboutSuppressions: true } => ($"{id} cannot be silenced here, since it is about this file", "correct or remove the entry that it stands at"),
        _ => null,
    };

    private static (string What, string Instead)? ProblemOfWords(string quoted)
    {
        if (quoted.Contains('\uFFFD'))
        {
            return ("The words hold U+FFFD, which stands where a character could not be decoded", "save the file as UTF-8");
        }

        return Suppression.WordsOf(quoted).Length == 0 ? ("The quotes hold no words", "write what the document says at the finding") : null;
    }

    /// <summary>Reads quoted words, whose range then ends behind the closing quote; null where there is none.</summary>
    private string? ReadQuoted(ref TextRange range)
    {
        var words = new StringBuilder();
        for (var at = range.Start + 1; at < range.End; at++)
        {
            if (lines.Text[at] == '"' && (++at == range.End || lines.Text[at] != '"'))
            {
                range = new(range.Start, at);
                return words.ToString();
            }

            words.Append(lines.Text[at]);
        }

        return null;
    }

    private string? ReadReason(int line, int after, int end)
    {
        var rest = new TextRange(SkipSpace(after, end), end);
        if (!rest.IsEmpty && lines.Text[rest.Start] != '#')
        {
            Report(line, rest, $"'{Quotation.Of(VisibleText.Of(rest.Of(lines.Text)))}' stands after the quotes", "write '#' before the reason, and double a quote within the quotes");
            return null;
        }

        var reason = rest.IsEmpty ? "" : rest.Of(lines.Text).Substring(1).Trim();
        if (reason.Any(VisibleText.IsVisible))
        {
            return reason;
        }

        Report(line, rest, "The reason is missing", "write after the quotes why the document stays as it is: # as printed");
        return null;
    }

    private int EndOfId(TextRange all)
    {
        var at = all.Start;
        while (at < all.End && !char.IsWhiteSpace(lines.Text[at]) && lines.Text[at] is not ('"' or '#'))
        {
            at++;
        }

        return at;
    }

    private int SkipSpace(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(lines.Text[at]))
        {
            at++;
        }

        return at;
    }

    private void Report(int line, TextRange range, string what, string instead) =>
        _diagnostics.Add(DocumentRules.SuppressionUnreadable.At(lines.Span(line, range.Start, line, range.End), what, instead));
}
