using System.Globalization;
using System.Text;
using ReportModel.Layout;

namespace ReportModel.Tests.BadInput;

/// <summary>
/// Long texts of shapes for which something was once looked up by going through all there is. Read in a second or two; where
/// the work grows with the square of the length, in hours.
/// </summary>
public class GrowthTests
{
    /// <summary>The characters of a text; fewer where many places are compared with each, up to a limit.</summary>
    private const int Length = 2_000_000;

    private const string Opening = "会议报告\n\n一. 导言\n\n1. 第一段。\n\n";
    private const string Agenda = Opening + "2. 两个工作组通过了议程如下：\n\n国际合作工作组\n\n";
    private const string Recommendations = Opening + "2. 两个工作组通过了以下建议：\n\n";

    private static readonly (string Name, Func<string> Make)[] All =
    [
        ("ones after a paragraph that nearly adopts an agenda", () => Opening + "2. 通过了" + Repeat("议程如", Length / 2) + "。\n\n" + Repeat("1. 事项\n\n", Length / 2)),
        ("references to items of a long list", () => Recommendations + Number(Length / 2, i => $"({Letter(i)}) 各国应；\n") + "\n" + Number(Length / 2, i => $"{i + 2}. 见本报告第2({Letter(i)})段。\n\n")),
        ("references to ranges of items", () => Recommendations + Number(Length / 2, i => $"({Letter(i)}) 各国应；\n") + "\n" + Number(Length / 2, i => $"{i + 2}. 见本报告第2(a)至(z)段。\n\n")),
        ("references to all paragraphs before", () => Opening + Number(Length, i => $"{i + 1}. 见本报告第1至{i}段。\n\n")),
        ("references to paragraphs that are not there", () => Opening + Number(Length, i => $"{i + 1}. 见本报告第{900_000 - i}至900000段。\n\n")),
        ("agenda items and references to their titles", () => Agenda + Number(Length / 2, i => $"{i}. 预防和打击有组织犯罪的事项{i}。\n\n") + Speeches(Length / 2, i => $"题为“预防和打击有组织犯罪的事项{i}”的议程项目")),
        ("references to titles near to many", () => Agenda + Number(Length / 8, i => $"{i}. 预防和打击有组织犯罪的事项{i}。\n\n") + Speeches(Length / 8, i => $"题为“预防及打击有组织犯罪事项{i}号”的议程项目")),
        ("references to items by number", () => Agenda + Number(Length / 2, i => $"{i}. 事项{i}。\n\n") + Speeches(Length / 2, i => $"国际合作工作组的议程项目{i}")),
        ("agenda items of one title, and references to it", () => Agenda + Number(Length / 2, i => $"{i}. 事项。\n\n") + Speeches(Length / 2, _ => "题为“事项”的议程项目")),
        ("agenda items of one number", () => Agenda + Repeat("1. 事项。\n\n", Length / 2) + Speeches(Length / 2, _ => "国际合作工作组的议程项目1")),
        ("joint items of unknown bodies", () => Opening + "2. 两个工作组通过了议程如下：\n\n" + Number(Length, i => $"第{i}工作组\n\n1. 事项（联合项目）。\n\n")),
        ("sub-items of joint items", () => Agenda + SubItems(Length / 2) + "\n技术援助问题政府专家工作组\n\n" + SubItems(Length / 2)),
        ("headings about the adoption of the report", () => Agenda + Repeat("1. 通过报告。\n\n", Length / 2) + "二. 其他\n\n" + Number(Length / 2, i => $"通过报告\n\n{i + 2}. 说。\n\n")),
        ("discussions and their panellists", () => Agenda + Number(Length / 3, i => $"{i}. 预防和打击有组织犯罪的事项{i}。\n\n") + "二. 讨论\n\n" + Number(Length * 2 / 3, i => $"预防和打击有组织犯罪的事项{i}\n\n{i + 2}. 讨论由以下主讲：甲（中国）。\n\n")),
        ("items named by one heading", () => Agenda + Number(Length / 2, i => $"{i}. 事项{i}。\n\n") + "二. 讨论\n\n讨论（" + Number(Length / 2, i => $"国际合作工作组议程项目{i}；") + "）\n\n3. 在 5 月 25 日第 5 场会议上审议。\n\n"),
        ("an officer of many names", () => Opening + "2. 会议由" + Repeat("甲 ", Length) + "（中国）担任主席。\n\n"),
        ("officers of many bodies", () => Opening + "2. " + Number(Length / 2, i => $"甲{i}于 2022 年 5 月 23 日举行会议，共举行了六场会议。") + Repeat("会议由甲（中国）担任主席。", Length / 2) + "\n\n"),
        ("documents before many bodies", () => Opening + "2. " + Repeat("国际合作工作组和", Length / 2) + "国际合作工作组收到了下列文件：\n" + Repeat("(a) 甲（A/1/1）；\n", Length / 2)),
        ("references to all paragraphs of another document", () => Opening + "2. " + Repeat("A/80/21号文件第1至2000段，", Length) + "。\n"),
        ("a list of paragraphs of another document", () => Opening + "2. A/80/21号文件第" + Number(Length, i => $"{i % 999999}、") + "1段。\n"),
        ("paragraph numbers that never end", () => Opening + "2. " + Repeat("第1、", Length / 4) + "。\n"),
        ("paragraph numbers with a bracket after them", () => Opening + "2. " + Repeat("见第1段（", Length) + "。\n"),
        ("aliases of treaties", () => Opening + "2. " + Repeat("《甲公约》（《", Length / 2) + Repeat("《甲公约》（下称《乙公约》）第1条", Length / 2) + "。\n"),
        ("adverbs and titles of courtesy", () => Opening + "2. 各国" + Repeat("还均", Length / 2) + "应开展合作。会议由甲" + Repeat("先生", Length / 2) + "（中国）担任主席。\n"),
        ("resolutions of no body", () => Opening + "2. " + Repeat("议第1/1号决议", Length) + "。\n"),
    ];

    private const string English = "Report of the Committee\n\nI. Introduction\n1. The Committee met.\n";

    private static readonly (string Name, Func<string> Make)[] InEnglish =
    [
        ("a heading that never ends", () => English + "II. Rivers\n" + Repeat("and more of the title\n", Length)),
        ("numbers alone on a page", () => English + "\n\f" + Repeat("1\n", Length) + "2.\nText.\n"),
        ("ones below a long paragraph", () => English + "2. It adopted " + Repeat("agenda as ", Length / 2) + "\n" + Repeat("1. x and\n", Length / 2)),
        ("titles in the contents and in the text", () => "Contents\n" + Number(Length / 2, i => $"\tA.\tTitle {i}\t{i}\t3\n") + "\nI. Introduction\n" + Number(Length / 2, i => $"A. Title {i}\n\n{i}. Text.\n")),
        ("one title again and again", () => "Contents\n" + Number(Length / 2, i => $"\tA.\tTitle\t{i}\t3\n") + "\nI. Introduction\n" + Number(Length / 2, i => $"A. Title\n\n{i}. Text.\n")),
        ("titles below letters that were torn off", () => "Contents\n" + Number(Length / 2, i => $"Title {i} of it . . . . 3\n") + "\f1. Text.\n" + Repeat("A.\nTitle of\n", Length / 2)),
        ("speakers", () => English + "2. Statements were made by the representatives of " + Repeat("Cuba (on behalf of the Group of 77 and China), ", Length) + "China.\n"),
        ("verbs of one paragraph", () => English + "2. The Committee " + Repeat("requested the Secretariat to act, and ", Length) + ".\n"),
        ("paragraphs of reports without a symbol", () => English + "2. " + Repeat("paragraph 1 of the report of the ", Length) + ".\n"),
        ("paragraphs of one document", () => English + "2. See " + Repeat("A/80/21, paras. 7 (a) to (z) and ", Length) + ".\n"),
        ("paragraphs of the report by its symbol", () => English + "2. See " + Repeat("paragraphs 1 to 2 of CTOC/COP/WG.3/2022/4 and ", Length) + ".\n"),
        ("headings without numbers in one line", () => English + "2. " + Repeat("Ice melts. Water 3. It ", Length / 2) + Number(Length / 2, i => $"Water {i + 3}. It melts. ") + "\n"),
        ("footnotes of one page", () => English + "\n\f2. It had before it " + Repeat("a report,1 ", Length / 2) + "\n_____\n" + Repeat("1 A/1/1.\n", Length / 2) + "\f3. End.\n"),
        ("footnotes of many pages", () => English + Number(Length, i => $"\f{i + 1}. It had before it a report,{i} and others.\n_____\n{i} A/80/{i}.\n")),
        ("officers without States", () => English + "2. Chair: " + Repeat("Ana Cruz and ", Length / 3) + "; Vice-Chairs: " + Repeat("Ana Cruz, ", Length / 3) + Repeat("Chair: Mr. ", Length / 3) + ".\n"),
        ("titles of courtesy", () => English + "2. " + Repeat("Mr. ", Length / 2) + Repeat("Mr.-A", Length / 2) + ".\n"),
        ("parts of resolutions", () => English + "2. See resolutions A/RES/77/263 " + Repeat("A and B, ", Length / 2) + " and 79/93 " + Repeat("A and B, ", Length / 2) + ".\n"),
        ("acronyms and who is named by them", () => English + "2. " + Repeat("(AB) ", Length / 2) + "\n3. The Committee " + Repeat("requested AB to act and ", Length / 2) + ".\n"),
    ];

    public static TheoryData<string> EnglishNames => [.. InEnglish.Select(shape => shape.Name)];

    public static TheoryData<string> Names => [.. All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_long_text_is_read_to_its_end(string name)
    {
        var text = All.Single(shape => shape.Name == name).Make();

        var result = ReportParser.Parse(text, Seed.SeedReport.Options, TestContext.Current.CancellationToken);

        Assert.NotEmpty(result.Report.Paragraphs);
    }

    [Theory]
    [MemberData(nameof(EnglishNames))]
    public void A_long_English_text_is_read_to_its_end(string name)
    {
        var text = InEnglish.Single(shape => shape.Name == name).Make();

        var result = ReportParser.Parse(text, Seed.SeedReport.Options with { Language = "en" }, TestContext.Current.CancellationToken);

        Assert.NotEmpty(result.Report.Paragraphs);
    }

    [Fact]
    public void References_name_no_more_paragraphs_than_the_report_has_characters()
    {
        var text = Opening + Number(300_000, i => $"{i + 1}. 见本报告第1至{i}段。\n\n");

        var result = ReportParser.Parse(text, Seed.SeedReport.Options, TestContext.Current.CancellationToken);

        Assert.InRange(result.Report.Paragraphs.Sum(paragraph => paragraph.Citations.Sum(citation => citation.Paragraphs.Count)), 1000, text.Length * 2);
        Assert.Contains(result.Diagnostics, finding => finding.Message.Contains("more paragraphs, together with the references before", StringComparison.Ordinal));
    }

    private static string SubItems(int length) => "1. 事项（联合项目）：\n" + Number(length, i => $"(a) 事项{i}；\n");

    private static string Speeches(int length, Func<int, string> item) => Number(length, i => $"{i + 2}. 在{item(i)}下，下列缔约国的代表作了发言：中国。\n\n");

    private static string Letter(int place) => Marker.LetterAt(((place - 1) % 26) + 1);

    private static string Repeat(string piece, int length) => Number(length, _ => piece);

    private static string Number(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 100);
        for (var i = 1; text.Length < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{piece(i)}");
        }

        return text.ToString();
    }
}
