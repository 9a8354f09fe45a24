namespace ReportModel;

/// <content>In running text.</content>
public sealed partial class DocumentSymbol
{
    /// <summary>Finds the symbols in a text, in its order.</summary>
    /// <param name="text">The text, as it was printed or extracted.</param>
    /// <returns>The symbols with their places; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <remarks>
    /// <para>The search is tolerant where typesetters and extractors are free: a symbol may be broken by a line end after a "/", a ".", or the
    /// dash of a joint symbol; marks of direction and zero width may stand around and inside it; dashes of any length join and range;
    /// two symbols may run together (<c>E/2024/28/Add.1E/CN.7/2024/15/Add.1</c> gives both).</para>
    /// <para>A list that indicates symbols gives each: <c>A/CN.4/771 and Add.1–3</c> is four symbols, <c>A/AC.260/2和Corr.1</c> two,
    /// <c>A/C.3/78/L.45 and L.46</c> two. A range inside a symbol stays one: <c>A/C.4/48/SR.2-6</c>.
    /// Symbols that stand one below the other are found one by one; a dash makes them joint.</para>
    /// <para>Words, dates, addresses and file names give nothing, nor does a symbol that is cut off or followed by a letter.
    /// Nothing is allocated until a symbol is found, and the time grows with the length of the text only.</para>
    /// </remarks>
    public static EquatableArray<FoundSymbol> Find(string text) => Find((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Find(string)"/>
    public static EquatableArray<FoundSymbol> Find(ReadOnlySpan<char> text) => SymbolFinder.Find(text);

    /// <summary>Reads the symbol that starts at a position of running text.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int position, out DocumentSymbol symbol, out int length) =>
        TryRead(text, position, out symbol, out length, out _);

    /// <summary>Reads the symbol that starts at a position of running text, and says why where none does.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int position, out DocumentSymbol symbol, out int length, out DocumentSymbolError error)
    {
        var reader = new SymbolReader(text, position, isRunningText: true, stackalloc char[SymbolReader.MaximumLength], stackalloc SymbolSegment[SymbolReader.MaximumSegments]);
        var isRead = reader.TryRead();
        symbol = isRead ? Create(reader) : None;
        length = isRead ? reader.Position - position : 0;
        error = new(reader.Position, reader.Reason ?? "");
        return isRead;
    }
}
