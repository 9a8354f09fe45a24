namespace ReportModel.Text;

/// <summary>
/// The punctuation that East Asian texts have at full width, and that extraction and keyboards turn into its half-width
/// form: （, ）, ：, ；, ，.
/// </summary>
internal static class FullWidth
{
    private const string Marks = "（）：；，";

    /// <summary>The half-width form of a mark; the character itself where it has none.</summary>
    public static char Half(char c) => c switch
    {
        '（' => '(',
        '）' => ')',
        '：' => ':',
        '；' => ';',
        '，' => ',',
        _ => c,
    };

    /// <summary>Adds the full-width form of each mark that a set may hold at half width.</summary>
    public static void Complete(ref CharacterSet characters)
    {
        foreach (var mark in Marks)
        {
            if (characters.MayHold(Half(mark)))
            {
                characters.Add(mark);
            }
        }
    }
}
