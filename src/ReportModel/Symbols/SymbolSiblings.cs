using System.Globalization;

namespace ReportModel;

/// <summary>The symbols that a member of a list stands for, beside the symbol that heads the list.</summary>
internal static class SymbolSiblings
{
    /// <summary>The symbols, in order; none where the piece does not go with the head.</summary>
    public static List<DocumentSymbol> Of(DocumentSymbol head, SymbolPiece piece)
    {
        var symbols = new List<DocumentSymbol>(piece.Last - piece.First + 1);
        for (var number = piece.First; number <= piece.Last; number++)
        {
            var component = piece.Word + "." + number.ToString(CultureInfo.InvariantCulture) + piece.Chain;
            var parts = head.Parts.Select(part => Stem(part, piece.Word) is { } stem ? stem + "/" + component : null).ToArray();
            if (Array.IndexOf(parts, null) >= 0 || !DocumentSymbol.TryParse(string.Join("-", parts), out var symbol))
            {
                return [];
            }

            symbols.Add(symbol);
        }

        return symbols;
    }

    /// <summary>What the piece is added to: the document, or, where it has a modification or number of that kind, what that one stands on.</summary>
    private static string? Stem(DocumentSymbol symbol, string word)
    {
        if (SymbolVocabulary.IsModification(word.ToUpperInvariant().AsSpan()))
        {
            var modifications = symbol.Modifications;
            var same = 0;
            while (same < modifications.Count && !IsOf(modifications[same], word))
            {
                same++;
            }

            for (var drop = modifications.Count - same; drop > 0; drop--)
            {
                symbol = symbol.Base;
            }

            return symbol.ToString();
        }

        while (symbol.Base != symbol)
        {
            symbol = symbol.Base;
        }

        var segments = symbol.Segments;
        return IsOf(segments[segments.Count - 1], word) ? string.Join("/", segments.Take(segments.Count - 1)) : null;
    }

    private static bool IsOf(string component, string word) =>
        component.Length > word.Length && component[word.Length] == '.' && component.StartsWith(word, StringComparison.Ordinal);
}
