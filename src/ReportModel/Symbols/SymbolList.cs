namespace ReportModel;

/// <summary>The list behind a symbol that indicates others: "A/CN.4/771 and Add.1–3", "A/AC.260/2和Corr.1", "A/80/21, Add.1 and 2".</summary>
internal static class SymbolList
{
    /// <summary>More is no list of documents.</summary>
    private const int MostOfRange = 100;

    /// <summary>Reads the list.</summary>
    /// <returns>Where the search goes on: behind the list, or behind the symbol where it opens none.</returns>
    public static int Read(ReadOnlySpan<char> text, FoundSymbol head, List<FoundSymbol> found)
    {
        var end = LetterList.Read(text, head, found);
        if (end > head.End)
        {
            return end;
        }

        if (!new ListScanner(text, end).MayGoOn())
        {
            return end;
        }

        string? word = null;
        while (TryReadPiece(text, end, word, out var piece) || (word is null && TryReadFromHead(text, head.Symbol, end, out piece)))
        {
            var siblings = SymbolSiblings.Of(head.Symbol, piece);
            if (siblings.Count == 0)
            {
                break;
            }

            foreach (var symbol in siblings)
            {
                found.Add(new(symbol, piece.Start, piece.End - piece.Start));
            }

            (end, word) = (piece.End, piece.Word);
        }

        return end;
    }

    /// <summary>A separator and then "Add.1", "Corr.1–3", "L.46", or behind one of these the number alone.</summary>
    private static bool TryReadPiece(ReadOnlySpan<char> text, int position, string? wordBefore, out SymbolPiece piece)
    {
        piece = default;
        var scan = new ListScanner(text, position);
        if (!scan.SkipSeparators(out var hasConnector))
        {
            return false;
        }

        var start = scan.Position;
        var word = scan.TryReadWord(out var written) ? written : wordBefore;
        if (word is null || !scan.TryReadNumber(out var first))
        {
            return false;
        }

        var last = scan.TryReadRange(word, out var other) ? other : first;
        var chain = last == first && written is not null ? scan.ReadChain() : "";
        if (!scan.IsAtEnd(isBareNumber: written is null && !hasConnector) || last < first || last - first > MostOfRange)
        {
            return false;
        }

        piece = new(word, first, last, chain, start, scan.Position);
        return true;
    }

    /// <summary>A list that goes on from what the head itself ends in.</summary>
    private static bool TryReadFromHead(ReadOnlySpan<char> text, DocumentSymbol head, int position, out SymbolPiece piece)
    {
        piece = default;
        var (word, number) = NumberOf(head);
        return word is not null && (TryReadRangeOfHead(text, position, word, number, out piece) || TryReadBareNumber(text, position, word, number, out piece));
    }

    /// <summary>What the head itself ends in, "Add.1", "L.45" or "SR.1-5", where the list may go on from it; of a joint symbol nothing.</summary>
    private static (string? Word, int Number) NumberOf(DocumentSymbol symbol)
    {
        var last = symbol.IsJoint ? default : symbol.LastComponent;
        var scan = new ListScanner(last, 0);
        if (!scan.TryReadWord(out var word) || !scan.TryReadNumber(out var number))
        {
            return (null, 0);
        }

        number = scan.TryReadRange(word!, out var end) ? end : number;
        return scan.Position == last.Length ? (word, number) : (null, 0);
    }

    /// <summary>"A/C.3/78/L.45 to L.48", "A/C.3/78/L.45-L.48", "A/80/21/Add.1 to 3".</summary>
    private static bool TryReadRangeOfHead(ReadOnlySpan<char> text, int position, string word, int number, out SymbolPiece piece)
    {
        var scan = new ListScanner(text, position);
        var isRange = scan.TryReadRange(word, out var last) && last > number && last - number <= MostOfRange && scan.IsAtEnd(isBareNumber: !scan.RangeNamesWord);
        piece = isRange ? new(word, number + 1, last, "", scan.RangeEndStart, scan.Position) : default;
        return isRange;
    }

    /// <summary>"A/80/21/Add.1 and 2", "A/C.3/78/L.45, 46 and 47": a higher number, in a list that has a conjunction.</summary>
    private static bool TryReadBareNumber(ReadOnlySpan<char> text, int position, string word, int number, out SymbolPiece piece)
    {
        piece = default;
        var scan = new ListScanner(text, position);
        if (!scan.SkipSeparators(out var hasConnector))
        {
            return false;
        }

        var start = scan.Position;
        if (!scan.TryReadNumber(out var first) || first <= number || SymbolCharacters.IsYear(text.Slice(start, scan.Position - start)))
        {
            return false;
        }

        var last = scan.TryReadRange(word, out var other) ? other : first;
        if (!scan.IsAtEnd(isBareNumber: true) || !(hasConnector || scan.IsBeforeConnector()) || last < first || last - first > MostOfRange)
        {
            return false;
        }

        piece = new(word, first, last, "", start, scan.Position);
        return true;
    }
}
