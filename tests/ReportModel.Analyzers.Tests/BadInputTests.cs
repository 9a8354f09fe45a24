namespace ReportModel.Analyzers.Tests;

/// <summary>The real report with one mistake each: every finding, with its place and its words as the compiler prints them.</summary>
public class BadInputTests
{
    public static TheoryData<string, string, string[]> Mistakes { get; } = new()
    {
        // A paragraph without its number: what is missing is told from what follows, and is one finding.
        {
            "15. 该主讲人指出", "该主讲人指出",
            ["(499,1): warning RM0014: '该主讲人指出，这一领域最常见的挑战如下：…' belongs to no paragraph, list or heading; begin it with '15.'"]
        },
        // A paragraph number skipped.
        {
            "15. 该主讲人指出", "17. 该主讲人指出",
            ["(499,1): warning RM0010: Paragraph 17 stands where paragraph 15 is due; number it '15.'"]
        },
        // A paragraph number repeated.
        {
            "16. 来自瑞典", "15. 来自瑞典",
            ["(507,1): warning RM0011: Paragraph 15 stands where paragraph 16 is due; number it '16.'"]
        },
        // A letter skipped.
        {
            "(i) 鼓励各国在可行", "(j) 鼓励各国在可行",
            ["(151,1): warning RM0012: Item (j) of paragraph 7 stands where item (i) is due; letter it '(i)'"]
        },
        // A letter repeated.
        {
            "(j) 鼓励各国积极", "(i) 鼓励各国积极",
            ["(155,1): warning RM0013: Item (i) of paragraph 7 stands where item (j) is due; letter it '(j)'"]
        },
        // An unknown State in a list of States, with a known one near it and without.
        {
            "莫桑比克", "莫三比克",
            ["(1240,4): warning RM0020: '莫三比克' is no name of a State in language 'zh' (did you mean '莫桑比克'?); write the name as the United Nations does, and a separator between two names"]
        },
        {
            "埃及", "埃伋",
            ["(1234,15): warning RM0020: '埃伋' is no name of a State in language 'zh'; write the name as the United Nations does, and a separator between two names"]
        },
        // An unknown body.
        {
            "71. 技术援助问题政府专家工作组于", "71. 技术协助问题政府专家工作组于",
            ["(1080,5): warning RM0021: '技术协助问题政府专家工作组' is no body in the catalogue (did you mean '技术援助问题政府专家工作组'?); write its full name, or add it to the catalogue of bodies"]
        },
        // A malformed document symbol.
        {
            "（CTOC/COP/WG.2/2020/3）", "（CTOC/COP/WG.2/2020/）",
            ["(1319,8): warning RM0022: 'CTOC/COP/WG.2/2020/' is no document symbol: no component follows '/' here; write the number of the document, or drop the '/'"]
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

    /// <summary>The generator reports what is too long (RM0034) and makes nothing of it; nobody wants its other mistakes then, nor wait for them.</summary>
    [Theory]
    [InlineData("100", 0)]
    [InlineData("1000000", 1)]
    [InlineData("no number", 1)]
    public async Task A_document_beyond_the_limit_is_not_read(string limit, int findings)
    {
        var options = new FileOptions();
        options.AddProperty("ReportModelDocumentLimit", limit);
        options.AddDocument(Seed.FileName, new Dictionary<string, string>());

        Assert.Equal(findings, (await Analysis.RunAsync(new InMemoryText(Seed.FileName, Seed.With("埃及", "埃伋")), options)).Length);
    }
}
