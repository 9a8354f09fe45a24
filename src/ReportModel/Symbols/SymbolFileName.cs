namespace ReportModel;

/// <summary>Symbols as the United Nations name files by them: "_" for "/", CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4.</summary>
internal static class SymbolFileName
{
    /// <summary>Reads the symbol that a file is named by.</summary>
    /// <param name="fileNameWithoutExtensions">The name without folder, language and extension. Symbols have dots of their own: cut ".zh.txt", not from the first dot.</param>
    /// <param name="symbol">The symbol; <see cref="DocumentSymbol.None"/> where the file is not named by one.</param>
    /// <returns>Whether the file is named by a symbol.</returns>
    public static bool TryParse(ReadOnlySpan<char> fileNameWithoutExtensions, out DocumentSymbol symbol)
    {
        symbol = DocumentSymbol.None;
        if (fileNameWithoutExtensions.Length > SymbolReader.MaximumLength || fileNameWithoutExtensions.IndexOf('/') >= 0)
        {
            return false;
        }

        Span<char> text = stackalloc char[fileNameWithoutExtensions.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = fileNameWithoutExtensions[i] == '_' ? '/' : fileNameWithoutExtensions[i];
        }

        return DocumentSymbol.TryParse(text, out symbol);
    }

    /// <summary>The name of a file by a symbol, without language and extension.</summary>
    public static string Format(DocumentSymbol symbol) => symbol.ToString().Replace('/', '_');
}
