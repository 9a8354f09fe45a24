using System.Globalization;
using System.Text;
using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// The characters of a text that are seen. Lines are wrapped anywhere, and marks of direction and the like are easily
/// lost when a text is copied: words are the same without them.
/// </summary>
internal sealed class VisibleText
{
    private readonly int[] _places;

    /// <summary>Takes the visible characters of a text.</summary>
    public VisibleText(string text)
    {
        var visible = new StringBuilder(text.Length);
        _places = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            _places[i] = visible.Length;
            if (IsVisible(text[i]))
            {
                visible.Append(text[i]);
            }
        }

        _places[text.Length] = visible.Length;
        Text = visible.ToString();
    }

    public string Text { get; }

    /// <summary>A stretch of the whole text as a stretch of <see cref="Text"/>.</summary>
    public TextRange Range(TextRange whole) => new(_places[whole.Start], _places[whole.End]);

    /// <summary>The visible characters of a text.</summary>
    public static string Of(string text) => new VisibleText(text).Text;

    public static bool IsVisible(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;
}
