using System.Text;

namespace ReportModel.Drafting.Wording;

/// <summary>Some documents set a space between Chinese and Latin or digits: 2022 年 5 月, 由 Thomas 担任.</summary>
internal static class Spacing
{
    public static string Apply(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (spaced.Length > 0 && IsBetween(spaced[^1], c))
            {
                spaced.Append(' ');
            }

            spaced.Append(c);
        }

        return spaced.ToString();
    }

    /// <summary>Whether a space stands between two characters; beside punctuation none does.</summary>
    public static bool IsBetween(char before, char after) =>
        (IsIdeograph(before) && IsLatin(after)) || (IsLatin(before) && IsIdeograph(after));

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static bool IsLatin(char c) => char.IsLetterOrDigit(c) && !IsIdeograph(c);
}
