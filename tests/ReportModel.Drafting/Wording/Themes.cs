namespace ReportModel.Drafting.Wording;

/// <summary>What meetings are about: a field of crime or justice, and an aspect of it. Each theme of one report has a field of its own.</summary>
internal sealed class Themes(Chance chance)
{
    private static readonly string[] Fields =
    [
        "贩运枪支", "偷运移民", "贩运人口", "追回资产", "保护证人", "网络犯罪调查", "海上执法", "边境管制", "跨境金融调查", "文物走私",
        "假药销售", "保险欺诈", "引渡", "刑事诉讼移交", "电子证据", "洗钱", "绑架勒索", "海盗活动", "私营部门腐败", "公共采购廉正",
        "囚犯待遇", "被害人援助", "少年司法", "非法捕捞", "危险废物贩运",
    ];

    private static readonly string[] Aspects =
    [
        "立法框架", "信息交流", "能力建设", "公私伙伴关系", "数据收集", "联络网络", "预防措施", "联合侦查", "风险评估", "培训方案", "统计方法", "技术援助",
    ];

    private readonly List<string> _fields = chance.Shuffle(Fields);
    private int _next;

    /// <summary>A field and one or two aspects; no two are near to each other.</summary>
    public string Next()
    {
        var field = _fields[_next++ % _fields.Count];
        var aspects = chance.Some(Aspects, 2);
        return chance.Below(3) switch
        {
            0 => $"{field}方面的{aspects[0]}",
            1 => $"{field}：{aspects[0]}和{aspects[1]}",
            _ => $"关于{field}的{aspects[0]}和{aspects[1]}",
        };
    }

    /// <summary>So many themes can be named within a sentence.</summary>
    public static int Count => Fields.Length * Aspects.Length;

    public static string At(int place) => $"{Fields[place / Aspects.Length]}方面的{Aspects[place % Aspects.Length]}";

    public static string Any(Chance chance) => At(chance.Below(Count));
}
