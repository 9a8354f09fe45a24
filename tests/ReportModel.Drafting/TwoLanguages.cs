namespace ReportModel.Drafting;

/// <summary>One short report in two languages, drafted by hand: the same numbers and letters in both.</summary>
public static class TwoLanguages
{
    /// <summary>The name of the Chinese file.</summary>
    public const string ChineseFile = "CTOC_COP_WG.3_2021_4.zh.txt";

    /// <summary>The name of the English file.</summary>
    public const string EnglishFile = "CTOC_COP_WG.3_2021_4.en.txt";

    /// <summary>The Chinese text.</summary>
    public const string Chinese = """
        国际合作工作组 2021 年 5 月 25 日至 27 日在维也纳举行的会议报告

        一. 导言

        1. 缔约方会议在第2/2号决定中设立了一个不限成员名额工作组。

        二. 建议

        2. 国际合作工作组通过了以下建议，供缔约方会议核可：

        (a) 鼓励缔约国加强中央机关之间的国际合作；

        (b) 缔约国应考虑指定中央机关。

        三. 审议情况摘要

        A. 中央机关的作用

        3. 在 5 月 25 日第 1 次会议上，国际合作工作组审议了题为“中央机关的作用”的议程项目 2。

        四. 会议安排

        A. 通过议程和工作安排

        4. 工作组通过了以下议程：

        1. 组织事项：

        (a) 会议开幕；

        (b) 通过议程和工作安排。

        2. 中央机关的作用。

        B. 文件

        5. 国际合作工作组收到了下列文件：

        (a) 临时议程说明（CTOC/COP/WG.3/2021/1）；

        (b) 秘书处编写的关于中央机关作用的背景文件（CTOC/COP/WG.3/2021/2）。

        """;

    /// <summary>The English text.</summary>
    public const string English = """
        Report on the meeting of the Working Group on International Cooperation held in Vienna from 25 to 27 May 2021

        I. Introduction

        1. In its decision 2/2, the Conference of the Parties established an open-ended working group.

        II. Recommendations

        2. The Working Group on International Cooperation adopted the following recommendations, for endorsement by the Conference:

        (a) States parties are encouraged to strengthen international cooperation between central authorities;

        (b) States parties should consider designating central authorities.

        III. Summary of deliberations

        A. Role of central authorities

        3. At its 1st meeting, on 25 May, the Working Group on International Cooperation considered agenda item 2, entitled "Role of central authorities".

        IV. Organization of the meeting

        A. Adoption of the agenda and organization of work

        4. The Working Group adopted the following agenda:

        1. Organizational matters:

        (a) Opening of the meeting;

        (b) Adoption of the agenda and organization of work.

        2. Role of central authorities.

        B. Documentation

        5. The Working Group on International Cooperation had before it the following documents:

        (a) Annotated provisional agenda (CTOC/COP/WG.3/2021/1);

        (b) Background paper prepared by the Secretariat on the role of central authorities (CTOC/COP/WG.3/2021/2).

        """;
}
