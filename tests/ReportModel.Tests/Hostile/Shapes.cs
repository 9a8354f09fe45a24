using System.Globalization;

namespace ReportModel.Tests.Hostile;

/// <summary>Texts that are large in one way: a line, the number of lines, of items, of brackets.</summary>
internal static class Shapes
{
    private const string Opening = "国际合作工作组会议报告\n\n1. 国际合作工作组通过了以下建议：\n";

    private static readonly Dictionary<string, Func<int, string>> s_all = new(StringComparer.Ordinal)
    {
        ["a line of a megabyte"] = part => Opening + "(a) " + new string('甲', 1_000_000 / part) + "。\n",
        ["a line of a megabyte, of words"] = part => Opening + "(a) 鼓励" + Repeat("缔约国 and 2022 年，", 80_000 / part) + "。\n",
        ["a line of a megabyte, of symbols"] = part => Opening + "(a) " + Repeat("A/80/1-3和Add.1，", 80_000 / part) + "。\n",
        ["a symbol of a megabyte"] = part => Opening + "(a) A/" + new string('1', 1_000_000 / part) + "。\n",
        ["ten thousand items"] = part => Opening + string.Concat(Enumerable.Range(0, 10_000 / part).Select(i => $"({Letter(i)}) 鼓励各国考虑；\n")),
        ["ten thousand items of one letter"] = part => Opening + Repeat("(a) 鼓励各国考虑；\n", 10_000 / part),
        ["ten thousand paragraphs"] = part => Opening + string.Concat(Enumerable.Range(2, 10_000 / part).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i}. 甲。\n\n"))),
        ["ten thousand headings"] = part => Opening + Repeat("一. 甲\n\nA. 乙\n\n1. 丙\n\n", 3_333 / part),
        ["numbers beyond int"] = part => Opening + string.Concat(Enumerable.Range(0, 2_000 / part).Select(i => string.Create(CultureInfo.InvariantCulture, $"{2147483640L + i}. 第 {4294967290L + i} 条、第{i}/{99999999999L + i}号决议。\n\n"))),
        ["a megabyte of NULs"] = part => new string('\0', 1_000_000 / part),
        ["a megabyte of lone surrogates"] = part => new string('\uD800', 1_000_000 / part),
        ["a megabyte of line separators"] = part => new string('\u2028', 1_000_000 / part),
        ["a megabyte of opening brackets"] = part => Opening + "(a) " + new string('《', 500_000 / part) + new string('（', 500_000 / part),
        ["a megabyte of combining marks"] = part => Opening + "(a) 甲" + new string('\u0301', 1_000_000 / part) + "。\n",
    };

    public static TheoryData<string> Names => [.. s_all.Keys];

    /// <param name="name">Which one.</param>
    /// <param name="part">By what its size is divided.</param>
    public static string Make(string name, int part = 1) => s_all[name](part);

    /// <summary>The letter of an item: a to z, then aa, ab and so on.</summary>
    private static string Letter(int index) => (index < 26 ? "" : Letter((index / 26) - 1)) + (char)('a' + (index % 26));

    private static string Repeat(string words, int count) => string.Concat(Enumerable.Repeat(words, count));
}
