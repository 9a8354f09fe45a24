using System.Text;

namespace ReportModel;

/// <summary>
/// C# names made from symbols. "/" becomes "_", each word is written in Pascal case, and the signs between words are dropped,
/// since the capital shows the border: CTOC/COP/WG.3/2022/2 is Ctoc_Cop_Wg3_2022_2, DP/FPA-ICEF-UNW/2024/1 is Dp_FpaIcefUnw_2024_1,
/// A/78/5 (Vol. I) is A_78_5VolI, TD/OLIVE OIL.10/L.1 is Td_OliveOil10_L1, A/ES-10/1022 is A_Es10_1022.
/// </summary>
/// <remarks>
/// Between two digits a border does not show: there a hyphen becomes "To" (E/NL.1956/98-99: E_Nl1956_98To99) and a parenthesis
/// "Of" (S/RES/2728(2024): S_Res_2728Of2024). The parts of a joint symbol are kept apart by "__". What still has one name are
/// spellings of one component that differ by its sign alone, COP.8 and COP(8), which no series uses side by side.
/// A name never opens with a digit and is no keyword, since every keyword opens with a small letter.
/// </remarks>
internal static class SymbolNames
{
    /// <summary>The name of a document: Ctoc_Cop_Wg3_2022_2.</summary>
    public static string NameOf(DocumentSymbol symbol) =>
        symbol == DocumentSymbol.None ? "_" : string.Join("__", symbol.Parts.Select(part => Identifier(part.ToString())));

    /// <summary>The name of a symbol, or of a part of one, as it is written.</summary>
    public static string Identifier(string text)
    {
        var name = new StringBuilder(text.Length);
        AppendPascalCase(name, text);
        return Valid(name);
    }

    private static void AppendPascalCase(StringBuilder name, string text)
    {
        var sign = '\0';
        var isInWord = false;
        foreach (var c in text)
        {
            if (c == '/')
            {
                name.Append('_');
                (sign, isInWord) = ('\0', false);
            }
            else if (!SymbolCharacters.IsLetterOrDigit(c))
            {
                // The first sign counts: of " (", which is written as one, the parenthesis.
                sign = sign is '\0' or ' ' ? c : sign;
                isInWord = false;
            }
            else
            {
                if (sign != '\0' && SymbolCharacters.IsDigit(c) && name.Length > 0 && SymbolCharacters.IsDigit(name[name.Length - 1]))
                {
                    name.Append(sign == '-' ? "To" : "Of");
                }

                name.Append(isInWord ? SymbolCharacters.ToLower(c) : SymbolCharacters.ToUpper(c));
                (sign, isInWord) = ('\0', SymbolCharacters.IsLetter(c));
            }
        }
    }

    private static string Valid(StringBuilder name)
    {
        if (name.Length == 0 || SymbolCharacters.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString();
    }
}
