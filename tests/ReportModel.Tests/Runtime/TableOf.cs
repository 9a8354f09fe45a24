using System.Globalization;
using System.Text;
using ReportModel.Runtime;

namespace ReportModel.Tests;

/// <summary>A generated report's table, written by hand. Each list of positions has twenty, by which it is known: line 1 to 20, and a column of its own.</summary>
internal static class TableOf
{
    public const string Symbol = "CTOC/COP/WG.3/2022/4";

    private const string Language = "zh";
    private const string Bodies = "CTOC/COP/WG.3|WG.3|Working Group on International Cooperation\nE/CN.15|CCPCJ|Commission on Crime Prevention and Criminal Justice";
    private const string Texts = "标题\n甲\n乙\n第一段。";

    public static Body Wg3 { get; } = new() { Symbol = "CTOC/COP/WG.3", Acronym = "WG.3", Name = "Working Group on International Cooperation" };

    public static Body Ccpcj { get; } = new() { Symbol = "E/CN.15", Acronym = "CCPCJ", Name = "Commission on Crime Prevention and Criminal Justice" };

    /// <summary>A table with the lines of some parts; each part's positions begin with the first.</summary>
    public static ReportTable With(params (ReportPart Part, string Lines)[] parts) => With("", "", parts);

    /// <summary>A table, some of whose documents and resolutions the catalogues have from another report.</summary>
    public static ReportTable With(string otherDocuments, string otherResolutions, params (ReportPart Part, string Lines)[] parts)
    {
        var utf8 = Facts(Language, Texts, parts);
        return new(() => utf8, () => s_positions, otherDocuments, otherResolutions);
    }

    /// <summary>A table in a language, with the tables of other editions.</summary>
    public static ReportTable In(string language, string texts, Func<ReportTable>[] editions, params (ReportPart Part, string Lines)[] parts)
    {
        var utf8 = Facts(language, texts, parts);
        return editions.Length == 0 ? new(() => utf8, () => s_positions) : new(() => utf8, () => s_positions, "", "", editions);
    }

    private static byte[] Facts(string language, string texts, (ReportPart Part, string Lines)[] parts)
    {
        var report = Symbol + "|0|" + language + "|1|0|2022/5/23|2022/5/27|维也纳";
        var lines = parts.Concat([(ReportPart.Texts, texts), (ReportPart.Report, report), (ReportPart.Bodies, Bodies)]).ToDictionary(part => part.Item1, part => part.Item2);
        lines.TryAdd(ReportPart.Coverage, "");
        var text = new StringBuilder("ReportModel 1\n");
        foreach (var part in Enum.GetValues<ReportPart>())
        {
            var of = lines.TryGetValue(part, out var given) ? given.ReplaceLineEndings("\n").Split('\n') : [];
            text.Append(CultureInfo.InvariantCulture, $"{part} {of.Length} 0\n").AppendJoin('\n', of).Append(of.Length == 0 ? "" : "\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A position of the lists: 1 of recommendations, 2 of agenda items, 3 of paragraphs, 4 of everything else.</summary>
    public static SourceSpan Position(int list, int place) => new(place + 1, list, place + 1, list + 1, 1);

    private static readonly byte[] s_positions = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 4).Select(list =>
        string.Create(CultureInfo.InvariantCulture, $"List 20\n{string.Join(' ', Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"1,{list},0,{list + 1},1"), 20))}\n"))));
}
