using System.Globalization;
using System.Text;

namespace ReportModel.Analyzers.References;

/// <summary>The form in which symbols and ids are compared when one of them is mistyped: what keyboards and typesetting do to them makes no difference.</summary>
internal static class PlainText
{
    /// <summary>Capitals, no spaces, ASCII for full-width characters, one hyphen for all dashes, one slash for all slashes, none twice in a row.</summary>
    public static string Of(string text) => Compress(Repair(text));

    /// <summary>The symbol that was most likely meant, where nothing is wrong but case, dashes, slashes and width; null where that makes no symbol.</summary>
    public static string? Symbol(string text)
    {
        var repaired = Repair(text);
        return DocumentSymbol.TryParse(repaired, out var symbol) || DocumentSymbol.TryParse(Compress(repaired), out symbol) ? symbol.ToString() : null;
    }

    /// <summary>The symbol where others stand for the slashes: the underscores of a file name, or spaces; null where that makes no symbol.</summary>
    public static DocumentSymbol? SeparatedSymbol(string text)
    {
        var repaired = Repair(text);
        return SymbolFileName.TryParse(repaired.AsSpan(), out var symbol) || SymbolFileName.TryParse(repaired.Replace(' ', '_').AsSpan(), out symbol) ? symbol : null;
    }

    private static string Compress(string text)
    {
        var compressed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != ' ' && !(c == '/' && compressed.Length > 0 && compressed[compressed.Length - 1] == '/'))
            {
                compressed.Append(c);
            }
        }

        return compressed.ToString();
    }

    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var c in InvisibleCharacters.MakeOrdinary(text))
        {
            var half = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c;
            repaired.Append(half switch
            {
                '\\' or '\u2044' or '\u2215' => '/',
                '\u2212' => '-',
                '\t' or '\r' or '\n' => ' ',
                > '~' when CharUnicodeInfo.GetUnicodeCategory(half) == UnicodeCategory.DashPunctuation => '-',
                _ => char.ToUpperInvariant(half),
            });
        }

        return repaired.ToString().Trim();
    }
}
