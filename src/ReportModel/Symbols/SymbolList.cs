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
        var end = head.End;
        string? word = null;
        while (TryReadPiece(text, end, word, out var piece))
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
        if (!scan.IsAtEnd(isBareNumber: written is null && !hasConnector) || last < first || last - first > MostOfRange)
        {
            return false;
        }

        piece = new(word, first, last, start, scan.Position);
        return true;
    }
}
