using System.Globalization;

namespace ReportModel;

/// <summary>Writes citations in the official languages; the format of <see cref="IFormattable"/> names the language.</summary>
internal static class CitationFormat
{
    /// <summary>What a paragraph belongs to: the document, or in it a resolution, decision, chapter or annex, as its id says: <c>E/2025/24, chap. VIII</c>.</summary>
    public static string Owner(string symbol, string id, int number)
    {
        var scope = IdPlaces.ScopeOf(id, number);
        var word = 0;
        while (word < scope.Length && scope[word] is >= 'a' and <= 'z')
        {
            word++;
        }

        return scope.Length == 0 ? symbol
            : word == 0 || word == scope.Length ? symbol + ", " + scope
            : symbol + ", " + scope.Substring(0, word) + (scope.StartsWith("chap", StringComparison.Ordinal) ? ". " : " ") + scope.Substring(word).TrimStart('-');
    }

    /// <summary>A paragraph of a document, or a lettered item of it; where the paragraph has no number, the document and the letter.</summary>
    public static string Paragraph(string? format, string symbol, int number, string? letter)
    {
        var words = Words(format);
        if (number == 0)
        {
            return letter is null ? symbol : $"{symbol} ({ItemLetters.In(words, letter)})";
        }

        return Write(words, letter is null ? words.Forms.Paragraph : words.Forms.LetteredParagraph, symbol, Text(number), letter);
    }

    /// <summary>An item of a body's agenda, or a sub-item of it.</summary>
    public static string Item(string? format, string body, int number, string? letter)
    {
        var words = Words(format);
        return Write(words, letter is null ? words.Forms.Item : words.Forms.LetteredItem, body, Text(number), letter);
    }

    /// <summary>A resolution or decision of a body.</summary>
    public static string Resolution(string? format, string body, string number, ResolutionKind kind)
    {
        var words = Words(format);
        return Write(words, kind == ResolutionKind.Resolution ? words.Forms.Resolution : words.Forms.Decision, body, number, null);
    }

    /// <summary>The words of the language that a format names; of English where it names none.</summary>
    /// <exception cref="FormatException">The format is neither a language nor "G".</exception>
    public static ReferenceWords Words(string? format)
    {
        var language = string.IsNullOrEmpty(format) || format == "G" ? "en" : format;
        return Array.Find(ReferenceLanguages.All, words => string.Equals(words.Language, language, StringComparison.Ordinal))
            ?? throw new FormatException($"'{format}' is no format of a citation; write one of the languages {OfficialLanguages.List}, or G, which is English.");
    }

    private static string Write(ReferenceWords words, string form, string of, string number, string? letter) =>
        string.Format(CultureInfo.InvariantCulture, form, of, number, letter is null ? "" : ItemLetters.In(words, letter));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
