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
            var end = start >= position && !SymbolAddress.Covers(text, start)
                ? ReadAt(text, new(text, start, buffer, places), ref found)
                : 0;
            position = Math.Max(end, slash + 1);
        }

        return found is null ? [] : found.ToEquatableArray();
    }

    private static int NextSlash(ReadOnlySpan<char> text, int position) =>
        text.Slice(position).IndexOf('/') is var distance and >= 0 ? position + distance : -1;

    /// <summary>Reads the symbol that a window opens with, those that run together with it, and the list behind it.</summary>
    /// <returns>Where the search goes on; 0 where there is no symbol.</returns>
    private static int ReadAt(ReadOnlySpan<char> text, SymbolWindow window, ref List<FoundSymbol>? found)
    {
        var known = found?.Count ?? 0;
        for (var start = 0; ;)
        {
            if (DocumentSymbol.TryRead(window.Text, start, out var symbol, out var length, out var error) || TryReadToBreak(window, start, out symbol, out length))
            {
                var whole = window.Locate(symbol, start, length);
                (found ??= []).Add(whole);
                return SymbolList.Read(text, whole, found);
            }

            if (!ReferenceEquals(error.Reason, SymbolReasons.RunTogether)
                || !DocumentSymbol.TryRead(window.Text.Slice(0, error.Position), start, out symbol, out length))
            {
                // A symbol is cut off where what runs together with it is none: "A/80/21A/B".
                found?.RemoveRange(known, found.Count - known);
                return 0;
            }

            (found ??= []).Add(window.Locate(symbol, start, length));
            start = error.Position;
        }
    }

    /// <summary>Reads what stands before a line end: the "/" that opens the next line may have nothing to do with it.</summary>
    private static bool TryReadToBreak(SymbolWindow window, int start, out DocumentSymbol symbol, out int length)
    {
        (symbol, length) = (DocumentSymbol.None, 0);
        return window.SlashBehindBreak > start && DocumentSymbol.TryRead(window.Text.Slice(0, window.SlashBehindBreak), start, out symbol, out length);
    }
}
