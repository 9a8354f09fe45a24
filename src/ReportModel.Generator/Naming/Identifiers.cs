using System.Globalization;

namespace ReportModel.Generator;

/// <summary>The one rule by which text of a document becomes part of a C# name.</summary>
internal static partial class Identifiers
{
    /// <summary>
    /// Letters and digits stay; everything else is <c>_</c> with its code, so that two texts never give one name. What
    /// comes out may begin with a digit.
    /// </summary>
    public static string Part(string text)
    {
        if (text.All(IsPart))
        {
            return text;
        }

        var writer = new SourceWriter(64);
        foreach (var c in text)
        {
            if (IsPart(c))
            {
                writer.Append(c);
            }
            else
            {
                writer.Append('_');
                writer.AppendHex(c, 4);
            }
        }

        return writer.ToString();
    }

    /// <summary>A part as the beginning of a name: a digit, or nothing at all, follows <c>_</c>.</summary>
    public static string Name(string part) => part.Length > 0 && !char.IsDigit(part[0]) ? part : "_" + part;

    /// <summary>The letter of an item as a name: <c>k</c> is <c>K</c>, <c>aa</c> is <c>AA</c>.</summary>
    public static string Letter(string letter) => Name(Part(letter.ToUpperInvariant()));

    private static bool IsPart(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        || (c > '\u007F' && !Unsafe.IsUnsafe(c) && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber);
}
