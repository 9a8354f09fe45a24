namespace ReportModel;

/// <summary>
/// Looks for symbols in running text that nobody has prepared. Every symbol has a "/" behind its series: the search goes
/// from one to the next, and most are told by the few characters before them to belong to no symbol.
/// </summary>
internal static class SymbolFinder
{
    public static EquatableArray<FoundSymbol> Find(ReadOnlySpan<char> text)
    {
        List<FoundSymbol>? found = null;
        Span<char> buffer = stackalloc char[SymbolWindow.Size];
        Span<int> places = stackalloc int[SymbolWindow.Size];
        var position = 0;
        while (NextSlash(text, position) is var slash and >= 0)
        {
            var start = SymbolStart.Before(text, slash);
            var end = start >= position && !SymbolAddress.Covers(text, start) ? ReadAt(text, start, buffer, places, ref found) : 0;
            position = Math.Max(end, slash + 1);
        }

        return found is null ? [] : found.ToEquatableArray();
    }

    private static int NextSlash(ReadOnlySpan<char> text, int position) =>
        text.Slice(position).IndexOf('/') is var distance and >= 0 ? position + distance : -1;

    /// <summary>Reads the symbol that starts at a position, those that run together with it, and the list behind it.</summary>
    /// <returns>Where the search goes on; 0 where there is no symbol.</returns>
    private static int ReadAt(ReadOnlySpan<char> text, int position, Span<char> buffer, Span<int> places, ref List<FoundSymbol>? found)
    {
        var known = found?.Count ?? 0;
        while (true)
        {
            var window = new SymbolWindow(text, position, buffer, places);
            var isRead = DocumentSymbol.TryRead(window.Text, 0, out var symbol, out var length, out var error) || TryReadToBreak(window, out symbol, out length);
            if (isRead && !(window.IsCut && length == window.Text.Length))
            {
                var whole = window.Locate(symbol, length);
                (found ??= []).Add(whole);
                return SymbolList.Read(text, whole, found);
            }

            if (isRead || !ReferenceEquals(error.Reason, SymbolReasons.RunTogether)
                || !DocumentSymbol.TryRead(window.Text.Slice(0, error.Position), 0, out symbol, out length))
            {
                // A symbol is cut off where what runs together with it is none: "A/80/21A/B". Behind marks without end a letter may follow.
                found?.RemoveRange(known, found.Count - known);
                return 0;
            }

            (found ??= []).Add(window.Locate(symbol, length));
            position = window.PlaceOf(error.Position);
        }
    }

    /// <summary>Reads what stands before a line end: the "/" that opens the next line may have nothing to do with it.</summary>
    private static bool TryReadToBreak(SymbolWindow window, out DocumentSymbol symbol, out int length)
    {
        (symbol, length) = (DocumentSymbol.None, 0);
        return window.SlashBehindBreak > 0 && DocumentSymbol.TryRead(window.Text.Slice(0, window.SlashBehindBreak), 0, out symbol, out length);
    }
}
