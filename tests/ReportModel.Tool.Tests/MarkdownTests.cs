using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportModel.Tool.Tests;

/// <summary>The Markdown, as a Markdown parser reads it.</summary>
public class MarkdownTests
{
    private static readonly Report s_seed = ReportParser.Parse(Repository.SeedText, new() { Symbol = DocumentSymbol.Parse(Repository.SeedSymbol), Language = "zh" }).Report;

    private static readonly MarkdownDocument s_page = Markdown.Parse(MarkdownReport.Print(s_seed));

    [Fact]
    public void Every_heading_stands_in_its_place()
    {
        var headings = s_page.Descendants<HeadingBlock>().Select(static heading => (heading.Level, TextOf(heading))).ToList();
        Assert.Equal((1, s_seed.Title), headings[0]);
        Assert.Equal(
            [(2, "二. 建议"), (3, "A. 国际合作工作组"), (3, "B. 技术援助问题政府专家工作组"), (3, "C. 关于适用《打击有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪的联合专题讨论")],
            headings.SkipWhile(static heading => heading.Item2 != "二. 建议").Take(4));
        Assert.Contains((4, "1. 被判刑人员的移交（《打击有组织犯罪公约》第17条）"), headings);
    }

    [Fact]
    public void Every_paragraph_and_every_item_is_there_whole()
    {
        var texts = s_page.Descendants<ParagraphBlock>().Select(TextOf).ToList();
        Assert.All(s_seed.Paragraphs, paragraph => Assert.Contains(FormattableString.Invariant($"{paragraph.Number}. {paragraph.Text}"), texts));
        Assert.All(s_seed.Paragraphs.SelectMany(static paragraph => paragraph.Items), item => Assert.Contains($"({item.Letter}) {item.Text}", texts));
        Assert.All(s_seed.AgendaItems, item => Assert.Contains(FormattableString.Invariant($"{item.Number}. {item.Title}"), texts));
    }

    [Fact]
    public void A_topic_stands_once_before_the_first_of_its_letters()
    {
        var page = MarkdownReport.Print(s_seed);
        const string Topic = "*《联合国打击跨国有组织犯罪公约》在国内法理中的适用*";
        Assert.Equal(2, page.Split(Topic).Length);
        Assert.StartsWith("\n\n- (h) 为促进执法合作和司法合作", page.Split(Topic)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*a* _b_ **c** `d` ~e~ $f$"), InlineData("[a](b) <i>&amp;</i> ![x](y)"), InlineData("# a #"), InlineData("a | b\\c \\*"), InlineData("https://a.b/c_d_e and www.a.b/c_d"), InlineData("1. a"), InlineData("- a"), InlineData("<!-- a"), InlineData("a\nb")]
    public void A_text_stays_what_it_is(string text)
    {
        var report = s_seed with { Paragraphs = [s_seed.Paragraphs[0] with { Text = text, Section = default }], Sections = [new() { Title = text, Paragraphs = new(1, 1), Number = "I" }], AgendaItems = [] };
        var page = Markdown.Parse(MarkdownReport.Print(report), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());
        var read = text.Replace('\n', ' ');
        Assert.Contains("1. " + read, page.Descendants<ParagraphBlock>().Select(TextOf));
        Assert.Contains("I. " + read, page.Descendants<HeadingBlock>().Select(TextOf));
    }

    private static string TextOf(LeafBlock block) => string.Concat(block.Inline!.Descendants<Inline>().Select(static inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        _ => "",
    }));
}
