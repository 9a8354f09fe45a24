namespace ReportModel;

/// <summary>The list behind a resolution with a letter: "A/RES/77/263 A and B", "A/RES/46/36 A, B and C".</summary>
internal static class LetterList
{
    /// <summary>
    /// Reads the list. "A" and "I" are words too, so that a symbol is found without them: where the list goes on with another
    /// letter, "A and B", they are letters of parts.
    /// </summary>
    /// <returns>Where it ends; the end of the head where it opens none.</returns>
    public static int Read(ReadOnlySpan<char> text, FoundSymbol head, List<FoundSymbol> found)
    {
        var end = head.End;
        var hasLetter = end > 2 && SymbolCharacters.IsUpper(text[end - 1]) && char.IsWhiteSpace(text[end - 2]);
        var letter = hasLetter ? end - 1 : end + 1;
        if (!hasLetter && (letter >= text.Length || text[letter] is not ('A' or 'I') || !char.IsWhiteSpace(text[end])))
        {
            return end;
        }

        if (head.Symbol.IsJoint || !TryReadNext(text, letter, out var next))
        {
            return end;
        }

        var written = head.Symbol.ToString();
        var stem = hasLetter ? written.Substring(0, written.Length - 2) : written;
        if (!hasLetter && TryMake(stem, text[letter], out var first))
        {
            end = letter + 1;
            found[found.Count - 1] = new(first, head.Start, end - head.Start);
        }

        while (end == letter + 1 && TryReadNext(text, letter, out next) && TryMake(stem, text[next], out var symbol))
        {
            found.Add(new(symbol, next, 1));
            (letter, end) = (next, next + 1);
        }

        return end;
    }

    /// <summary>The symbol of a part, where there is such a part: of a report there is none.</summary>
    private static bool TryMake(string stem, char letter, out DocumentSymbol symbol) => DocumentSymbol.TryParse(stem + " " + letter, out symbol);

    /// <summary>A separator and then a later letter alone. "I" is a word too, unless it follows "H"; behind a comma the list has to go on or the sentence to pause.</summary>
    private static bool TryReadNext(ReadOnlySpan<char> text, int letter, out int next)
    {
        var scan = new ListScanner(text, letter + 1);
        next = letter;
        if (!scan.MayGoOn() || !scan.SkipSeparators(out var hasConnector))
        {
            return false;
        }

        next = scan.Position;
        return next < text.Length && SymbolCharacters.IsUpper(text[next]) && text[next] > text[letter] && (text[next] != 'I' || text[letter] == 'H')
            && new ListScanner(text, next + 1).IsAtEnd(isBareNumber: !hasConnector);
    }
}
