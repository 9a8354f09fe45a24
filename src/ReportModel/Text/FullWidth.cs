namespace ReportModel.Text;

/// <summary>
/// The punctuation that East Asian texts have at full width, and that extraction and keyboards turn into its half-width
/// form: （, ）, ：, ；, ，.
/// </summary>
internal static class FullWidth
{
    private const string Marks = "（）：；，";
    private const string HalfWidthMarks = "():;,";

    /// <summary>The half-width form of a mark; the character itself where it has none.</summary>
    public static char Half(char c) => c is >= '\uFF08' and <= '\uFF1B' && Marks.IndexOf(c) is var place and >= 0 ? HalfWidthMarks[place] : c;

    /// <summary>Adds the full-width form of each mark that a set may hold at half width.</summary>
    public static void Complete(ref CharacterSet characters)
    {
        for (var i = 0; i < Marks.Length; i++)
        {
            if (characters.MayHold(HalfWidthMarks[i]))
            {
                characters.Add(Marks[i]);
            }
        }
    }
}
