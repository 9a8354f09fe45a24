namespace ReportModel;

/// <content>From text.</content>
public sealed partial class DocumentSymbol
{
    /// <summary>Reads a symbol.</summary>
    /// <param name="text">The symbol alone; white space around it, and a line end after one of its "/" or ".", before a parenthesis or the letter of a part, do not matter.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no symbol; the message says why.</exception>
    public static DocumentSymbol Parse([DocumentSymbol] string text)
    {
        return TryParse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan(), out var symbol, out var error)
            ? symbol
            : throw new FormatException($"'{text}' is no document symbol: {error.Reason}.");
    }

    /// <summary>Reads a symbol, if the text is one.</summary>
    /// <param name="text">The symbol alone; white space around it, and a line end after one of its "/" or ".", before a parenthesis or the letter of a part, do not matter.</param>
    /// <param name="symbol">The symbol; <see cref="None"/> where the text is none.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse([DocumentSymbol] string? text, out DocumentSymbol symbol) => TryParse(text.AsSpan(), out symbol, out _);

    /// <summary>Reads a symbol, if the text is one. Nothing is allocated for a text that is none.</summary>
    /// <param name="text">The symbol alone; white space around it, and a line end after one of its "/" or ".", before a parenthesis or the letter of a part, do not matter.</param>
    /// <param name="symbol">The symbol; <see cref="None"/> where the text is none.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse([DocumentSymbol] ReadOnlySpan<char> text, out DocumentSymbol symbol) => TryParse(text, out symbol, out _);

    /// <summary>Reads a symbol, if the text is one, and says why where it is not.</summary>
    /// <param name="text">The symbol alone; white space around it, and a line end after one of its "/" or ".", before a parenthesis or the letter of a part, do not matter.</param>
    /// <param name="symbol">The symbol; <see cref="None"/> where the text is none.</param>
    /// <param name="error">What is wrong and where; without a reason where the text is a symbol.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse([DocumentSymbol] ReadOnlySpan<char> text, out DocumentSymbol symbol, out DocumentSymbolError error)
    {
        var reader = new SymbolReader(text, 0, isRunningText: false, stackalloc char[SymbolReader.MaximumLength], stackalloc SymbolSegment[SymbolReader.MaximumSegments]);
        if (!reader.TryRead())
        {
            symbol = None;
            error = new(reader.Position, reader.Reason ?? "");
            return false;
        }

        symbol = Create(reader);
        error = new(0, "");
        return true;
    }
}
