namespace ReportModel.Tests.Reading;

/// <summary>Small texts of a report of two bodies, WG.2 and WG.3.</summary>
internal static class JointReport
{
    public const string Symbol = "CTOC/COP/WG.2/2030/5-CTOC/COP/WG.3/2030/5";

    /// <summary>The agendas that both adopt: one item together, one of each body alone.</summary>
    public const string Agendas = """
        1. 两个工作组通过了议程如下：

        国际合作工作组

        1. 打击跨国有组织犯罪的国际合作（联合项目）。

        2. 移交被判刑人。

        技术援助问题政府专家工作组

        1. 打击跨国有组织犯罪的国际合作（联合项目）。

        2. 技术援助的其他问题。


        """;

    public static ParseResult Parse(string text) => SmallReport.Parse("会议报告\n\n" + text.ReplaceLineEndings("\n"), Symbol);
}
