namespace ReportModel;

/// <summary>References in Chinese.</summary>
internal static class ChineseReferences
{
    public static ReferenceWords Words { get; } = new()
    {
        Language = "zh",
        Fillers = ["第", "段", "项", "号", "分段", "建议", "议程", "项目", "分项", "报告", "决议", "决定", "文件", "见", "的"],
        Connectors = ["以及", "和", "及", "与", "或"],
        RangeWords = ["至", "到"],
        Parts =
        [
            new("Part", "第", "部分"), new("Vol.", "第", "卷"), new("Sect.", "第", "款"), new("Chap.", "第", "章"), new("Prog.", "第", "方案"), new("Prog.", "方案"),
            new("Resumption", "第", "次复会"), new("Resumption", "复会"), new("Resumption", "第", "次续会"), new("Resumption", "续会"),
        ],
        Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"],
        Forms = new()
        {
            Paragraph = "{0}，第{1}段",
            LetteredParagraph = "{0}，第{1}({2})段",
            Item = "{0}，议程项目{1}",
            LetteredItem = "{0}，议程项目{1}({2})",
            Resolution = "{0}第{1}号决议",
            Decision = "{0}第{1}号决定",
        },
    };
}
