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

    /// <summary>Where the characters stand in the original text; empty where they stand there as they are, from <see cref="_position"/>.</summary>
    private readonly Span<int> _places;

    private readonly int _position;

    public SymbolWindow(ReadOnlySpan<char> text, int position, Span<char> buffer, Span<int> places)
    {
        _position = position;
        if (TryTake(text.Slice(position), out var asItIs))
        {
            Text = asItIs;
            return;
        }

        _places = places;
        var (length, spaces, hasLineEnd, isInBrackets, isLast) = (0, 0, false, false, false);
        var end = Math.Min(text.Length, position + Farthest);
        var i = position;
        for (; i < end && length < Size - 1 && spaces < WidestBreak && !isLast; i++)
        {
            var c = text[i];
            if (spaces == 0 && SymbolCharacters.IsPlain(c))
            {
                (buffer[length], places[length]) = (c, i);
                length++;
            }
            else if (char.IsWhiteSpace(c))
            {
                spaces++;
                hasLineEnd |= c is '\n' or '\r' or '\u2028' or '\u2029';
            }
            else if (!SymbolCharacters.IsMark(c))
            {
                // Nothing of a symbol follows such a sign, nor a small letter behind a space: the sentence goes on.
                isLast = !isInBrackets && (!MayStandInSymbol(c) || (spaces > 0 && c is >= 'a' and <= 'z'));
                isInBrackets = c is '(' or '（' || (isInBrackets && c is not (')' or '）'));
                if (spaces > 0 && IsBroken(buffer.Slice(0, length), text.Slice(i), hasLineEnd))
                {
                    SlashBehindBreak = SlashBehindBreak == 0 && c == '/' ? length : SlashBehindBreak;
                }
                else if (spaces > 0)
                {
                    (buffer[length], places[length]) = (' ', i - spaces);
                    length++;
                }

                (buffer[length], places[length]) = (c, i);
                length++;
                (spaces, hasLineEnd) = (0, false);
            }
        }

        Text = buffer.Slice(0, length);
        IsCut = i < text.Length && spaces == 0 && !isLast;
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>Where the first "/" stands that was behind a line end, if it goes on with the symbol before; 0 where there is none.</summary>
    public int SlashBehindBreak { get; }

    /// <summary>Whether the text goes on behind the window, so that nobody knows what follows a symbol that fills it. No symbol is so long.</summary>
    public bool IsCut { get; }

    /// <summary>Where a character stands in the original text.</summary>
    public int PlaceOf(int at) => _places.IsEmpty ? _position + at : _places[at];

    /// <summary>Gives the symbol that the window opens with its place in the original text.</summary>
    public FoundSymbol Locate(DocumentSymbol symbol, int length) => new(symbol, _position, PlaceOf(length - 1) + 1 - _position);

    /// <summary>
    /// Takes what stands in one piece as it is, which is most of all symbols: signs of symbols, and behind them one with
    /// which a symbol ends, or white space and something with which none goes on.
    /// </summary>
    private static bool TryTake(ReadOnlySpan<char> text, out ReadOnlySpan<char> piece)
    {
        var length = SymbolCharacters.PlainLength(text.Slice(0, Math.Min(text.Length, Size)));
        piece = text.Slice(0, length);
        if (length == text.Length)
        {
            return true;
        }

        var next = text[length];
        if (!char.IsWhiteSpace(next))
        {
            // With the sign, which may be a letter that a symbol does not touch. A parenthesis that closes opened before the symbol.
            piece = text.Slice(0, length + 1);
            return length < Size && (next is ')' or '）' || !(MayStandInSymbol(next) || SymbolCharacters.IsMark(next)));
        }

        var behind = length;
        while (behind < text.Length && behind - length < WidestBreak && char.IsWhiteSpace(text[behind]))
        {
            behind++;
        }

        return behind == text.Length || behind - length == WidestBreak || !MayGoOn(piece, text.Slice(behind));
    }

    /// <summary>
    /// Whether a symbol may go on behind white space: where that broke it at a "/", "-" or a dot with its number, and with a
    /// parenthesis, the letter of a part, or a word of a name that has several.
    /// </summary>
    private static bool MayGoOn(ReadOnlySpan<char> piece, ReadOnlySpan<char> text)
    {
        var last = piece[piece.Length - 1];
        var next = text.Length > 1 ? text[1] : ' ';
        return text[0] switch
        {
            '/' or '（' => true,
            '(' => !(next is >= 'a' and <= 'z' && text.Length > 2 && text[2] == ')'),
            _ when last is '/' or '-' || SymbolCharacters.IsMark(text[0]) => true,
            >= '0' and <= '9' => last == '.',
            >= 'A' and <= 'Z' when SymbolCharacters.IsLetterOrDigit(next) => SymbolCharacters.IsLetter(last),
            >= 'A' and <= 'Z' => last != '.' && MayHaveParts(piece),
            _ => false,
        };
    }

    /// <summary>Whether a piece can be the symbol of a resolution or decision, whose parts have letters.</summary>
    private static bool MayHaveParts(ReadOnlySpan<char> piece) =>
        piece.IndexOf("RES".AsSpan(), StringComparison.OrdinalIgnoreCase) > 0 || piece.IndexOf("DEC".AsSpan(), StringComparison.OrdinalIgnoreCase) > 0;

    /// <summary>What symbols are written with, outside their parentheses.</summary>
    private static bool MayStandInSymbol(char c) => SymbolCharacters.IsPlain(c) || c is '(' or ')' or '（' or '）' || SymbolCharacters.IsDash(c);

    /// <summary>Whether white space only breaks a symbol, before "/", after "." or after the dash of a joint one; other breaks the reader forgives itself.</summary>
    private static bool IsBroken(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool hasLineEnd)
    {
        var last = before[before.Length - 1];
        if (after[0] == '/')
        {
            return hasLineEnd && (SymbolCharacters.IsLetterOrDigit(last) || last == ')') && after.Length > 1
                && (SymbolCharacters.IsUpper(after[1]) || SymbolCharacters.IsDigit(after[1]));
        }

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
