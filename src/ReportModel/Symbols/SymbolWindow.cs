namespace ReportModel;

/// <summary>
/// The text from where a symbol may start, as it would stand on one line: without invisible marks, white space as one space,
/// and none where a line end broke a symbol. As long as the longest symbol, so that each look costs the same.
/// </summary>
internal readonly ref struct SymbolWindow
{
    public const int Size = 256;

    /// <summary>No margin is wider; a longer stretch of white space is no indentation.</summary>
    private const int WidestBreak = 100;

    /// <summary>No symbol takes more of a text, with line ends, margins and marks.</summary>
    private const int Farthest = 1024;

    private readonly Span<int> _places;

    public SymbolWindow(ReadOnlySpan<char> text, int position, Span<char> buffer, Span<int> places)
    {
        _places = places;
        var (length, spaces, hasLineEnd, isInBrackets) = (0, 0, false, false);
        var end = Math.Min(text.Length, position + Farthest);
        for (var i = position; i < end && length < Size - 1 && spaces < WidestBreak; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                spaces++;
                hasLineEnd |= c is '\n' or '\r' or '\u2028' or '\u2029';
            }
            else if (!SymbolCharacters.IsMark(c))
            {
                // The sentence goes on: no component opens with a small letter behind a space.
                var isLast = spaces > 0 && c is >= 'a' and <= 'z' && !isInBrackets;
                isInBrackets = c is '(' or '（' || (isInBrackets && c is not (')' or '）'));
                if (spaces > 0 && !IsBroken(buffer.Slice(0, length), text.Slice(i), hasLineEnd))
                {
                    (buffer[length], places[length]) = (' ', i - spaces);
                    length++;
                }

                (buffer[length], places[length]) = (c, i);
                length++;
                (spaces, hasLineEnd) = (0, false);
                if (isLast)
                {
                    break;
                }
            }
        }

        Text = buffer.Slice(0, length);
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>Gives a symbol its place in the original text.</summary>
    public FoundSymbol Locate(DocumentSymbol symbol, int start, int length) =>
        new(symbol, _places[start], _places[start + length - 1] + 1 - _places[start]);

    /// <summary>Whether white space only breaks a symbol after "." or after the dash of a joint one; other breaks the reader forgives itself.</summary>
    private static bool IsBroken(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool hasLineEnd)
    {
        var last = before[before.Length - 1];
        if (SymbolCharacters.IsDash(last))
        {
            return hasLineEnd && SymbolCharacters.IsUpper(after[0]);
        }

        // A kind of document that ends in "." waits for its number. Behind a body the reader sees whether more follows:
        // "E/CN." and "7/2025/15" are one symbol; "the work of E/CN." and "7. The Council" are none.
        return hasLineEnd && last == '.' && SymbolCharacters.IsDigit(after[0]) && EndsInNumberedWord(before.Slice(0, before.Length - 1));
    }

    private static bool EndsInNumberedWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        Span<char> word = stackalloc char[10];
        while (length < word.Length && length < text.Length && SymbolCharacters.IsLetter(text[text.Length - 1 - length]))
        {
            length++;
        }

        text.Slice(text.Length - length).CopyTo(word);
        for (var i = 0; i < length; i++)
        {
            word[i] = SymbolCharacters.ToUpper(word[i]);
        }

        return length > 0 && length < text.Length && text[text.Length - 1 - length] == '/'
            && (SymbolVocabulary.IsModification(word.Slice(0, length)) || SymbolVocabulary.IsNature(word.Slice(0, length)));
    }
}
