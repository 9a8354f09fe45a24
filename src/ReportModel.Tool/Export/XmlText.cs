using System.Text;
using System.Xml;

namespace ReportModel.Tool;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>The text, with U+FFFD for what XML has no place for: control characters, halves of pairs, and what is no character.</summary>
    public static string Of(string text)
    {
        if (IsHeld(text))
        {
            return text;
        }

        var held = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                held.Append(text, i++, 2);
            }
            else
            {
                held.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return held.ToString();
    }

    private static bool IsHeld(string text) => text.All(XmlConvert.IsXmlChar);
}
