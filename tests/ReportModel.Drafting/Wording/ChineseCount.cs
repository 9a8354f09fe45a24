namespace ReportModel.Drafting.Wording;

/// <summary>Small counts in words: 两, 三, 十.</summary>
internal static class ChineseCount
{
    private const string Words = "零一两三四五六七八九十";

    /// <summary>A count from 1 to 10.</summary>
    public static string Of(int count) => Words[count].ToString();
}
