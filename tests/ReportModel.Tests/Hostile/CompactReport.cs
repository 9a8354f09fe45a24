using System.Globalization;

namespace ReportModel.Tests.Hostile;

/// <summary>
/// A short report that holds every kind of fact: a text in which each place that flows to output can be filled with
/// anything, and which is quick to compile.
/// </summary>
internal static class CompactReport
{
    public const string FileName = "CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4.zh.txt";

    /// <summary>The places that can be filled, and what stands there by default.</summary>
    public static IReadOnlyDictionary<string, string> Places { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["place"] = "维也纳",
        ["section"] = "导言",
        ["topic"] = "国际合作工作组",
        ["paragraph"] = "决定继续讨论",
        ["resolution"] = "加强实施",
        ["issuer"] = "欧盟理事会",
        ["instrument"] = "打击有组织犯罪公约",
        ["recommendation"] = "考虑对等原则",
        ["addressee"] = "秘书处",
        ["item topic"] = "专题",
        ["panellist"] = "Paul Thornton",
        ["panellist's State"] = "摩洛哥",
        ["speaker"] = "Hikihara Takeshi",
        ["capacity"] = "委员会主席",
        ["officer"] = "Thomas Burrows",
        ["officer's State"] = "美国",
        ["body"] = "技术援助问题政府专家工作组",
        ["meetings"] = "六",
        ["agenda title"] = "被判刑人员的移交",
        ["sub-item"] = "会议开幕",
        ["State"] = "中国",
        ["organization"] = "独立国家联合体",
        ["document title"] = "临时议程说明",
        ["symbol"] = "CTOC/COP/WG.3/2022/2",
        ["page"] = "http://undocs.org/ch/CTOC/COP/WG.2/2022/1",
        ["reference"] = "本报告第 4(a)段",
    };

    /// <summary>The report as it is.</summary>
    public static string Text { get; } = Make(Places);

    /// <summary>The report with one place filled with something else.</summary>
    public static string With(string place, string words) =>
        Make(new Dictionary<string, string>(Places, StringComparer.Ordinal) { [place] = words });

    /// <summary>The report with the same words in every place, each after what stands there by default.</summary>
    public static string WithEverywhere(string words) => Make(Places.ToDictionary(place => place.Key, place => place.Value + words, StringComparer.Ordinal));

    private static string Make(IReadOnlyDictionary<string, string> by) => string.Create(CultureInfo.InvariantCulture, $"""
        国际合作工作组和技术援助问题政府专家工作组 2022 年 5 月 23 日至27 日在{by["place"]}举行的会议报告

        一. {by["section"]}

        {by["topic"]}

        1. 缔约方会议在题为“{by["resolution"]}”的第7/1号决议和第2/2号决定中{by["paragraph"]}，并提到{by["issuer"]}第 2008/909/JHA 号框架决定。

        2. 本段提到《{by["instrument"]}》第 17 条、CTOC/COP/WG.3/2021/3 号文件和{by["reference"]}。

        二. 建议

        A. 国际合作工作组

        3. 国际合作工作组通过了以下建议，供缔约方会议核可：

        (a) 鼓励缔约国{by["recommendation"]}，并请{by["addressee"]}加强《{by["instrument"]}》第 2 条(b)项；

        {by["item topic"]}

        (b) 各国应考虑{by["recommendation"]}。

        B. 国际合作工作组和技术援助问题政府专家工作组

        4. 国际合作工作组和技术援助问题政府专家工作组通过了以下建议：

        (a) 缔约国不妨{by["recommendation"]}。

        三. 审议情况

        A. 移交

        1. {by["agenda title"]}（国际合作工作组议程项目 2）

        5. 在 5 月 24 日第 3 和第 4 场会议上，国际合作工作组审议了题为“{by["agenda title"]}”的议程项目。讨论由以下专题讨论主讲人主导：{by["panellist"]}（{by["panellist's State"]}）和 Aka Agnimel（科特迪瓦）。

        6. 主席请日本常驻联合国（维也纳）代表 {by["speaker"]} 以{by["capacity"]}的身份发言。

        四. 会议安排

        7. {by["body"]}于 2022 年 5 月 23 日至 27 日举行会议，共举行了{by["meetings"]}场会议。会议由 {by["officer"]}（{by["officer's State"]}）担任主席。

        8. 在国际合作工作组议程项目 2 下，《公约》下列缔约国的代表作了发言：巴西、{by["State"]}。作为《公约》缔约方的区域经济一体化组织欧洲联盟的代表也作了发言。秘书处的代表作了介绍性发言。

        {by["page"]}

        9. 两个工作组通过了经修正的议程如下：

        国际合作工作组

        1. 组织事项（联合项目）：
        (a) {by["sub-item"]}；
        (b) 通过议程。
        2. {by["agenda title"]}。
        3. 其他事项（联合项目）。

        技术援助问题政府专家工作组

        1. 组织事项（联合项目）。
        2. 其他事项（联合项目）。

        10. 《公约》下列缔约国派代表出席了会议：{by["State"]}、法国。

        11. 下列政府间组织派观察员出席了会议：{by["organization"]}、欧洲委员会。

        12. 国际合作工作组收到了下列文件：
        (a) {by["document title"]}（CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1）；
        (b) 秘书处的说明（{by["symbol"]}）。

        13. 会议在上午 10 时至下午 1 时举行。
        """).ReplaceLineEndings("\n");
}
