using System.Globalization;

namespace ReportModel.Tests.BadInput;

/// <summary>Texts made to make a reader stumble, or work for ever.</summary>
public class HostileShapeTests
{
    private const string Opening = "甲工作组会议报告 \n\n1. ";

    private static readonly (string Name, Func<int, string> Make, int Size)[] All =
    [
        ("ordinals", n => Opening + Repeat("第", n) + "。", 200_000),
        ("ordinals with numbers", n => Opening + Repeat("第 1 ", n) + "。", 20_000),
        ("resolutions of a body", n => Opening + Repeat("大会第1/1号决议", n) + "。", 2_000),
        ("resolutions after a title", n => Opening + Repeat("题为“甲”的第1/1号决议", n) + "。", 1_000),
        ("titles before a resolution", n => Opening + Repeat("题为“", n) + "第1/1号决议。", 10_000),
        ("legal acts", n => Opening + Repeat("欧盟理事会第1/1号条例", n) + "。", 2_000),
        ("titles that are never closed", n => Opening + Repeat("《", n) + "。", 10_000),
        ("titles in titles", n => Opening + Repeat("《", n) + Repeat("》", n) + "。", 10_000),
        ("aliases that are never closed", n => Opening + Repeat("《公约》（《", n) + "。", 4_000),
        ("closing marks", n => Opening + Repeat("》）”", n) + "。", 10_000),
        ("articles", n => Opening + string.Concat(Numbers(n).Select(i => $"《公约》第{i}条")) + "。", 2_000),
        ("treaties", n => Opening + string.Concat(Numbers(n).Select(i => $"《{i}公约》第1条")) + "。", 2_000),
        ("brackets in a recommendation", n => Recommendation(Repeat("（", n)), 10_000),
        ("connectives", n => Recommendation(Repeat("并", n)), 10_000),
        ("clauses", n => Recommendation(Repeat("鼓励甲，", n)), 5_000),
        ("sentences", n => Recommendation(Repeat("鼓励甲。", n)), 5_000),
        ("conjunctions in a list", n => Attending(Repeat("和", n)), 1_000),
        ("unknown names and conjunctions", n => Attending(Repeat("甲和", n)), 1_000),
        ("States and conjunctions", n => Attending(Repeat("中国和", n)), 2_000),
        ("unknown names", n => Attending(Repeat("甲、", n)), 2_000),
        ("separators", n => Attending(Repeat("、", n)), 10_000),
        ("one long name", n => Attending(Repeat("甲", n)), 200_000),
        ("organizations", n => Opening + "政府间组织派观察员出席了会议：" + Repeat("甲、", n) + "。", 10_000),
        ("item references", n => Opening + Repeat("在关于", n) + "。", 3_000),
        ("agenda phrases", n => Opening + Repeat("通过了", n) + "：\n", 3_000),
        ("officers", n => Opening + Repeat("会议由甲（美国）担任主席。", n), 1_000),
        ("meetings and officers", n => Opening + Repeat("国际合作工作组于 2022 年 5 月 23 日举行会议，共举行了六场会议。会议由甲乙（美国）担任主席。", n), 300),
        ("hours", n => Opening + "会议在" + Repeat("上午 11 时至下午 1 时", n) + "举行。", 2_000),
        ("spaces among hours", n => Opening + "会议在x" + Repeat(" ", n) + "x举行。", 20_000),
        ("symbols", n => Opening + Repeat("CTOC/COP/2020/1-", n) + "。", 2_000),
        ("capitals and strokes", n => Opening + Repeat(new string('A', 100) + "/", n) + "。", 500),
        ("panellists", n => Opening + "由以下主讲人主讲：" + Repeat("甲（中国）、", n) + "。", 3_000),
        ("documents", n => Opening + "国际合作工作组收到了下列文件：\n" + string.Concat(Numbers(n).Select(i => $"(a) 甲（A/{i}/1）；\n")), 1_000),
        ("items", n => Opening + "国际合作工作组通过了以下建议：\n" + Repeat("(a) 鼓励各国考虑；\n", n), 10_000),
        ("paragraphs", n => "甲工作组会议报告 \n\n" + string.Concat(Numbers(n).Select(i => $"{i}. 甲。 \n")), 10_000),
        ("references", n => Opening + Repeat("本报告第 1 段", n) + "。", 2_000),
        ("numbered lines", n => Opening + "甲。 \n" + Repeat("1. 甲\n", n), 5_000),
        ("section lines", n => Opening + "甲。 \n" + Repeat("一. 甲\n", n), 5_000),
        ("lines without a number", n => Opening + "甲。\n\n" + Repeat("乙。 \n\n", n), 5_000),
        ("blank lines", n => Repeat("\n", n) + Opening + "甲。", 300_000),
        ("page numbers", n => Opening + "甲\n" + Repeat("3/15\n", n), 20_000),
        ("one long line", n => Opening + Repeat("甲", n) + "。", 500_000),
        ("agenda", n => Opening + "工作组通过了议程如下： \n\n甲工作组 \n\n" + string.Concat(Numbers(n).Select(i => $"{i}. 事项{i}（联合项目）。 \n")), 2_000),
        ("joint items of one title", n => Opening + "工作组通过了议程如下： \n\n" + Agenda("国际合作工作组", n) + Agenda("技术援助问题政府专家工作组", n), 500),
        ("topics", n => "甲工作组会议报告 \n\n" + string.Concat(Numbers(n).Select(i => $"题目{i} \n\n{i}. 甲。 \n")), 2_000),
        ("digits", n => Opening + "甲。 \n" + Repeat("1", n) + ". 甲。\n", 100_000),
    ];

    public static TheoryData<string> Names => [.. All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_shape_is_survived(string name)
    {
        var (_, make, size) = All.Single(shape => shape.Name == name);

        Invariants.AssertHold(make(size), name);
    }

    /// <summary>
    /// Twice the text may take twice the memory. What takes time alone is not seen here; but most work that grows faster than
    /// the text copies parts of it.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_text_takes_no_more_than_about_twice_the_memory(string name)
    {
        var (_, make, size) = All.Single(shape => shape.Name == name);
        var n = Math.Max(size / 4, 100);
        _ = Allocated(make(n));
        var (once, twice) = (Allocated(make(n)), Allocated(make(2 * n)));

        Assert.True(twice < (once * 2.6) + 200_000, $"{name}: {once} bytes for {n}, {twice} for {2 * n}.");
    }

    /// <summary>Numbers beyond those of any report, and beyond those of an int, are no numbers.</summary>
    [Theory]
    [InlineData("999999. 甲。")]
    [InlineData("1000000. 甲。")]
    [InlineData("2147483648. 甲。")]
    [InlineData("99999999999999999999. 甲。")]
    [InlineData("(zzzz) 甲。")]
    [InlineData("(zzzzz) 甲。")]
    [InlineData("2. 本报告第 99999999999 段。")]
    [InlineData("2. 本报告第 1 至 999999 段。")]
    [InlineData("2. 《公约》第 99999999999 条。")]
    [InlineData("2. 在国际合作工作组议程项目 99999999999 下，下列缔约国的代表作了发言：中国。")]
    [InlineData("2. 国际合作工作组于 9999 年 99 月 99 日举行会议，共举行了九千九百九十九场会议。")]
    [InlineData("九百九十九. 甲")]
    public void Large_numbers_do_not_overflow(string line) => Invariants.AssertHold($"{Opening}甲。 \n\n{line} \n\n", line);

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Reading.Parse(text, Seed.SeedReport.Options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Recommendation(string words) => $"{Opening}国际合作工作组通过了以下建议： \n(a) {words}。\n";

    private static string Attending(string names) => $"{Opening}下列缔约国派代表出席了会议：{names}。";

    private static string Agenda(string body, int count) =>
        $"{body} \n\n" + string.Concat(Numbers(count).Select(i => $"{i}. 事项（联合项目）。 \n"));

    private static IEnumerable<string> Numbers(int count) => Enumerable.Range(1, count).Select(i => i.ToString(CultureInfo.InvariantCulture));

    private static string Repeat(string words, int count) => string.Concat(Enumerable.Repeat(words, count));
}
