namespace ReportModel;

/// <summary>Reads a document symbol and says what is wrong with one that cannot be read.</summary>
internal static class SymbolReading
{
    public static bool TryParse(string text, out DocumentSymbol symbol, out string problem)
    {
        problem = Problem(text);
        symbol = DocumentSymbol.None;
        if (problem.Length > 0)
        {
            return false;
        }

        if (DocumentSymbol.TryParse(text, out symbol!) && symbol is not null)
        {
            return true;
        }

        symbol = DocumentSymbol.None;
        problem = "its parts are not those of a symbol";
        return false;
    }

    /// <summary>What no symbol can hold, whatever the grammar says: the value goes into names and file names.</summary>
    private static string Problem(string text)
    {
        if (text.IndexOf('/') <= 0)
        {
            return "its parts are separated by '/'";
        }

        if (!text.Any(char.IsDigit))
        {
            return "it has no number";
        }

        foreach (var c in text)
        {
            if (!(c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '/' or '.' or '-' or '(' or ')' or '+' or '*' or ' '))
            {
                return FormattableString.Invariant($"U+{(int)c:X4} stands in no symbol");
            }
        }

        return text.Split('/').Any(static part => part.Trim().Length == 0) ? "two '/' stand side by side, or one at an end" : "";
    }
}
