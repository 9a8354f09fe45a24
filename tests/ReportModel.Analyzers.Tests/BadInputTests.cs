namespace ReportModel.Analyzers.Tests;

/// <summary>The real report with one mistake each: every finding, with its place and its words as the compiler prints them.</summary>
public class BadInputTests
{
    public static TheoryData<string, string, string[]> Mistakes { get; } = new()
    {
        // A paragraph number skipped: the text of paragraph 15 is gone, number and all.
        {
            "15. 该主讲人指出", "该主讲人指出",
            [
                "(499,1): warning RM0014: This text belongs to no paragraph, list or heading; give it a paragraph number, or join it to the line it continues",
                "(507,1): warning RM0010: Paragraph 16 follows paragraph 14; paragraph 15 is missing: number it '15.', or restore its text",
            ]
        },
        // A paragraph number repeated.
        {
            "16. 来自瑞典", "15. 来自瑞典",
            [
                "(507,1): warning RM0011: Paragraph 15 follows paragraph 15; number it '16.' and go on from there",
                "(517,1): warning RM0010: Paragraph 17 follows paragraph 15; paragraph 16 is missing: number it '16.', or restore its text",
            ]
        },
        // A letter skipped.
        {
            "(i) 鼓励各国在可行", "(j) 鼓励各国在可行",
            [
                "(151,1): warning RM0012: Item (j) follows item (h) in paragraph 7; item (i) is missing: letter it '(i)', or restore its text",
                "(155,1): warning RM0013: Item (j) follows item (j) in paragraph 7; letter it '(k)' and go on from there",
            ]
        },
        // A letter repeated.
        {
            "(j) 鼓励各国积极", "(i) 鼓励各国积极",
            [
                "(155,1): warning RM0013: Item (i) follows item (i) in paragraph 7; letter it '(j)' and go on from there",
                "(159,1): warning RM0012: Item (k) follows item (i) in paragraph 7; item (j) is missing: letter it '(j)', or restore its text",
            ]
        },
        // An unknown State in a list of States, with a known one near it and without.
        {
            "莫桑比克", "莫三比克",
            ["(1240,4): warning RM0020: '莫三比克' in a list of States is no name of a State in language 'zh' (did you mean '莫桑比克'?); write the name as the United Nations does"]
        },
        {
            "埃及", "埃伋",
            ["(1234,15): warning RM0020: '埃伋' in a list of States is no name of a State in language 'zh'; write the name as the United Nations does"]
        },
        // An unknown body.
        {
            "71. 技术援助问题政府专家工作组于", "71. 技术协助问题政府专家工作组于",
            ["(1080,5): warning RM0021: '技术协助问题政府专家工作组' is no body in the catalogue; write its full name, or add it to the catalogue of bodies"]
        },
        // A malformed document symbol.
        {
            "（CTOC/COP/WG.2/2020/3）", "（CTOC/COP/WG.2/2020/）",
            ["(1319,8): warning RM0022: 'CTOC/COP/WG.2/2020/' is no document symbol: no component follows '/' here; write the number of the document, or drop the '/'; write it like 'CTOC/COP/WG.3/2022/2'"]
        },
        // A cross-reference to nothing.
        {
            "第 8(a)至(o)段", "第 8(a)至(z)段",
            ["(803,1): warning RM0023: '第 8(a)至(z)段' refers to paragraph 8 (z), which this report does not have; correct the number or the letter"]
        },
        // An agenda item that is on no agenda.
        {
            "72. 在国际合作工作组议程项目 2 下", "72. 在国际合作工作组议程项目 9 下",
            ["(1090,5): warning RM0024: '在国际合作工作组议程项目 9 下' is no item of the agenda that this report adopts; write the number or the title as on the agenda"]
        },
        // A recommendation that asks nobody to do anything.
        {
            "(j) 鼓励各国积极促进", "(j) 积极促进",
            ["(155,1): info RM0025: No addressee that is to act was found in this recommendation; begin it as reports do: 'States should …', 'Encourages States parties to …'"]
        },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Every_mistake_is_found_where_it_stands(string written, string mistake, string[] findings) =>
        Assert.Equal(findings, await Analysis.FindAsync(Seed.With(written, mistake)));

    [Fact]
    public async Task The_report_as_it_is_gives_no_finding() => Assert.Empty(await Analysis.FindAsync(Seed.Text));

    [Fact]
    public async Task Sources_that_disagree_about_the_report_are_found_and_the_first_is_used()
    {
        var metadata = ItemMetadata.Document.With("Symbol", "CTOC/COP/WG.3/2022/4").With("Language", "zh");

        Assert.Equal(
            ["(1,1): warning RM0007: The item metadata says 'CTOC/COP/WG.3/2022/4', but the file name says 'CTOC/COP/WG.3/2022/5'; 'CTOC/COP/WG.3/2022/4' is used; make them agree"],
            await Analysis.FindAsync(Seed.Text, metadata, "CTOC_COP_WG.3_2022_5.zh.txt"));
    }

    [Fact]
    public async Task Sources_that_agree_are_no_finding()
    {
        var metadata = ItemMetadata.Document.With("Symbol", Repository.SeedSymbol).With("Language", "ZH");

        Assert.Empty(await Analysis.FindAsync(Seed.Text, metadata));
    }
}
