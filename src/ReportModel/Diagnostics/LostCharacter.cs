using ReportModel.Text;

namespace ReportModel;

/// <summary>Finds what a decoder leaves where it could not read on: U+FFFD.</summary>
internal static class LostCharacter
{
    /// <summary>The finding at the first lost character of a text; null where no character was lost.</summary>
    public static ReportDiagnostic? Find(string text)
    {
        var at = text.IndexOf('\uFFFD');
        if (at < 0)
        {
            return null;
        }

        using var lines = SourceLines.Cut(text, CancellationToken.None);
        var line = 0;
        while (line + 1 < lines.Count && lines[line + 1].Start <= at)
        {
            line++;
        }

        return DocumentRules.NotUnicode.At(lines.Span(line, at, line, at + 1), "The text holds U+FFFD, which stands where a character could not be decoded");
    }
}
