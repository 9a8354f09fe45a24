namespace ReportModel.Tool.Tests;

/// <summary>A report of a few lines, in the seed's style, whose facts are seen at a glance.</summary>
internal static class SmallReport
{
    public const string FileName = "CTOC_COP_WG.7_2030_4.zh.txt";

    /// <summary>Two paragraphs, of which one has two recommendations: to States and to the secretariat.</summary>
    public const string Text = """
        偷运移民问题工作组2030年9月3日至5日在维也纳举行的会议报告

        一. 导言

        1. 工作组讨论了港口联络点。

        二. 建议

        2. 工作组通过了以下建议：

        (a) 各国应指定港口联络点；

        (b) 秘书处应编写港口联络点名录。

        """;

    /// <summary>The same with a letter left out, which is RM0012 at line 13.</summary>
    public static string WithSkippedLetter => Text.Replace("(b)", "(c)", StringComparison.Ordinal);

    /// <summary>The same with a sentence in which nobody is to act, which is RM0025, an info.</summary>
    public static string WithoutOperative => Text.Replace("秘书处应编写港口联络点名录。", "港口联络点名录。", StringComparison.Ordinal);
}
