using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>What stands around a word of a long line: what a number or letter there may begin is told from it.</summary>
internal sealed class InlineWords(DraftingConventions conventions)
{
    /// <summary>The mark of a footnote has no more digits.</summary>
    private const int LongestMark = 2;

    /// <summary>Closing marks that may stand behind the end of a sentence.</summary>
    private const string Closing = "”’\"')]*»";

    private readonly string _clauseEnds = conventions.BlockEnds + conventions.ListSeparators;

    /// <summary>Where the word at a place ends.</summary>
    public static int EndOf(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && !Scripts.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the next word begins; the end of the line where there is none.</summary>
    public static int Next(ReadOnlySpan<char> line, int at)
    {
        at = EndOf(line, at);
        ArabicNumber.SkipSpaces(line, ref at);
        return at;
    }

    /// <summary>Whether a sentence ends before a place; the mark of a footnote may follow its full stop, and an abbreviation ends none.</summary>
    public bool EndsSentenceBefore(ReadOnlySpan<char> line, int at) => EndsBefore(line, at, conventions.SentenceEnds);

    /// <summary>Whether a sentence, a clause or what announces a list ends before a place.</summary>
    public bool EndsClauseBefore(ReadOnlySpan<char> line, int at) => EndsBefore(line, at, _clauseEnds);

    /// <summary>The number or letter at a place that stands before a text of its own.</summary>
    public Marker MarkerAt(ReadOnlySpan<char> line, int at)
    {
        var marker = Marker.Read(line.Slice(at), conventions.Numerals);
        return marker.Spaced && Next(line, at) is var next && next < line.Length && (char.IsUpper(line[next]) || marker.Kind == MarkerKind.Letter || line[next] is '“' or '"' or '(')
            ? marker
            : default;
    }

    /// <summary>"Chapter II" before a title: the number, and where the title begins; default where no such words stand at a place.</summary>
    public (int Number, int Title) SectionAt(ReadOnlySpan<char> line, int at)
    {
        foreach (var word in conventions.Outline.SectionWords)
        {
            if (EndOf(line, at) - at != word.Length || !char.IsUpper(line[at]) || !line.Slice(at).StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var number = Next(line, at);
            var title = Next(line, number);
            if (title < line.Length && char.IsUpper(line[title])
                && conventions.Numerals.TryRead(line.Slice(number), out var value, out var length) && number + length == EndOf(line, number))
            {
                return (value, title);
            }
        }

        return default;
    }

    private bool EndsBefore(ReadOnlySpan<char> line, int at, string ends)
    {
        var before = line.Slice(0, at).TrimEnd();
        if (before.IsEmpty)
        {
            return true;
        }

        var digits = before.Length;
        while (digits > 0 && before.Length - digits <= LongestMark && Scripts.IsDigit(before[digits - 1]))
        {
            digits--;
        }

        // "… records. 1 7. At the 8th meeting": the mark stands apart, or directly behind the full stop.
        if (before.Length - digits is > 0 and <= LongestMark && before.Slice(0, digits).TrimEnd() is { IsEmpty: false } text && ends.Contains(text[text.Length - 1]) && !IsSymbolic(text))
        {
            before = text;
        }

        before = before.TrimEnd(Closing.AsSpan());
        if (before.IsEmpty || !ends.Contains(before[before.Length - 1]))
        {
            return false;
        }

        var word = before.Slice(before.LastIndexOfAny(' ', '\t') + 1);
        return !Contains(conventions.Abbreviations, word) && !Contains(conventions.Honorifics, word);
    }

    /// <summary>"L.59" and "Rev.1" end no sentence before the digits.</summary>
    private static bool IsSymbolic(ReadOnlySpan<char> text) => text.Length > 1 && (char.IsUpper(text[text.Length - 2]) || text.Slice(text.LastIndexOf(' ') + 1).IndexOf('/') >= 0);

    private static bool Contains(EquatableArray<string> words, ReadOnlySpan<char> written)
    {
        foreach (var word in words)
        {
            if (written.EndsWith(word.AsSpan(), StringComparison.Ordinal) && (written.Length == word.Length || written[written.Length - word.Length - 1] is '('))
            {
                return true;
            }
        }

        return false;
    }
}
