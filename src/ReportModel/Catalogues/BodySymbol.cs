namespace ReportModel;

/// <summary>Whether a text is the symbol of a body: what is left of the symbols of its documents without session, year and number.</summary>
internal static class BodySymbol
{
    /// <summary>What follows a body's symbol in those of its documents: its session and a number, or a number, before which a year or a session may stand.</summary>
    private static readonly string[] s_documents = [".7/7", "/7"];

    /// <summary>Whether documents can have it.</summary>
    public static bool IsBody(string text)
    {
        foreach (var document in s_documents)
        {
            if (DocumentSymbol.TryParse((text + document).AsSpan(), out var symbol) && !symbol.IsJoint && string.Equals(symbol.Body, text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
