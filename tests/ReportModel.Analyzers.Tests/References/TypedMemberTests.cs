using Microsoft.CodeAnalysis.CodeFixes;

namespace ReportModel.Analyzers.Tests.References;

/// <summary>RM1005: a literal for which there is a member.</summary>
public class TypedMemberTests
{
    private const string K = "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)";

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/2", "Documents.Id.Ctoc_Cop_Wg3_2022_2")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "Reports.Id.Wg2Wg3_2022")]
    [InlineData(K, "Recommendations.Wg3_2022.Id.K")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#9(l)", "Recommendations.Wg2Wg3_2022.Para9.Id.L")]
    [InlineData("CTOC/COP/WG.3/2022#item1(a)", "AgendaItems.Wg3_2022.Id.Item1A")]
    public async Task Wherever_a_literal_stands(string literal, string member)
    {
        Assert.Equal([$"RM1005: Use {member} instead of '{literal}': a typo in it does not compile"], await Code.FindInBodyAsync($"Console.WriteLine(\"{literal}\");"));

        var code = Code.Files(Code.Body($"Console.WriteLine(\"{literal}\");"));
        Assert.Equal([$"Use {member}"], await code.OffersAsync());
        Assert.Equal("using ReportModel.Untoc;\n\n" + Code.Body($"Console.WriteLine({member});"), await FixedAsync(code));
    }

    [Theory]
    [InlineData("Console.WriteLine(\"CTOC/COP/WG.3/2023/2\");")]
    [InlineData("Console.WriteLine(\"See CTOC/COP/WG.3/2022/2\");")]
    [InlineData("var n = 1; Console.WriteLine($\"CTOC/COP/WG.3/2022/2{n}\");")]
    [InlineData("Console.WriteLine(\"CTOC/COP/WG.3/2022/2\"u8.Length);")]
    [InlineData("Console.WriteLine(nameof(Console));")]
    [InlineData("Console.WriteLine(\"CHN\");")]
    [InlineData("Console.WriteLine(\"7(k)\");")]
    [InlineData("Console.WriteLine(\"CTOC/COP/WG.2/2022/2\");")]
    public async Task Nothing_else_is_suggested(string statement) => Assert.Empty(await Code.FindInBodyAsync(statement));

    [Theory]
    [InlineData("case", """switch ("") { case "CTOC/COP/WG.3/2022/2": break; }""", """switch ("") { case Documents.Id.Ctoc_Cop_Wg3_2022_2: break; }""")]
    [InlineData("default argument", """void Local(string s = "CTOC/COP/WG.3/2022/2") { }""", """void Local(string s = Documents.Id.Ctoc_Cop_Wg3_2022_2) { }""")]
    [InlineData("verbatim", """var s = /* why */ @"CTOC/COP/WG.3/2022/2" + "/Add.1"; // and""", """var s = /* why */ Documents.Id.Ctoc_Cop_Wg3_2022_2 + "/Add.1"; // and""")]
    [InlineData("raw", "var s = \"\"\"CTOC/COP/WG.3/2022/2\"\"\";", "var s = Documents.Id.Ctoc_Cop_Wg3_2022_2;")]
    [InlineData("span", """ReadOnlySpan<char> s = "CTOC/COP/WG.3/2022/2";""", "ReadOnlySpan<char> s = Documents.Id.Ctoc_Cop_Wg3_2022_2;")]
    [InlineData("constant", """const string S = "CTOC/COP/WG.3/2022/2";""", "const string S = Documents.Id.Ctoc_Cop_Wg3_2022_2;")]
    [InlineData("lookup", $"""_ = ReportModel.Untoc.Recommendations.TryGet("{K}", out _);""", "_ = ReportModel.Untoc.Recommendations.TryGet(Recommendations.Wg3_2022.Id.K, out _);")]
    [InlineData("state", """_ = StateCatalogue.ByIso3("CHN");""", "_ = StateCatalogue.ByIso3(States.Id.China);")]
    [InlineData("try parse", """_ = DocumentSymbol.TryParse("CTOC/COP/WG.3/2022/2", out _);""", "_ = DocumentSymbol.TryParse(Documents.Id.Ctoc_Cop_Wg3_2022_2, out _);")]
    [InlineData("document", """_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2").Year;""", "_ = Documents.Ctoc_Cop_Wg3_2022_2.Symbol.Year;")]
    [InlineData("report", """_ = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4").Year;""", "_ = Reports.Wg2Wg3_2022.Symbol.Year;")]
    [InlineData("half", """_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/1").Year;""", "_ = DocumentSymbol.Parse(Documents.Id.Ctoc_Cop_Wg3_2022_1).Year;")]
    public async Task The_fix_writes_it(string what, string statement, string changed)
    {
        Assert.NotEmpty(what);
        Assert.Equal("using ReportModel.Untoc;\n\n" + Code.Body(changed), await FixedAsync(Code.Files(Code.Body(statement))));
    }

    [Fact]
    public async Task An_attribute_gets_the_constant() => Assert.Equal(
        "using ReportModel.Untoc;\n\n[Implements(Recommendations.Wg3_2022.Id.K)]\nclass Program { }\n",
        await FixedAsync(Code.Files($"[Implements(\"{K}\")]\nclass Program {{ }}\n")));

    [Theory]
    [InlineData("using ReportModel.Untoc;\n", "Documents.Id.Ctoc_Cop_Wg3_2022_2")]
    [InlineData("using System.Text;\n", "Documents.Id.Ctoc_Cop_Wg3_2022_2", "using System.Text;\nusing ReportModel.Untoc;\n")]
    [InlineData("using D = ReportModel.Untoc.Documents;\n", "D.Id.Ctoc_Cop_Wg3_2022_2")]
    [InlineData("namespace ReportModel.Untoc.Mine;\n", "Documents.Id.Ctoc_Cop_Wg3_2022_2")]
    public async Task Usings_that_are_there_are_used(string usings, string member, string? changed = null) => Assert.Equal(
        (changed ?? usings) + Code.Body($"Console.WriteLine({member});"),
        (await FixedAsync(Code.Files(usings + Code.Body("""Console.WriteLine("CTOC/COP/WG.3/2022/2");""")))).Replace("\n\nclass", "\nclass", StringComparison.Ordinal));

    [Fact]
    public async Task Where_the_name_means_something_else_it_is_written_in_full()
    {
        var clash = "\nclass Documents { }";
        var changed = await FixedAsync(Code.Files(Code.Body("""Console.WriteLine("CTOC/COP/WG.3/2022/2");""") + clash));

        Assert.EndsWith(Code.Body("Console.WriteLine(ReportModel.Untoc.Documents.Id.Ctoc_Cop_Wg3_2022_2);") + clash, changed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 2)]
    public async Task All_at_once(FixAllScope scope, int files)
    {
        const string Before = $$"""
            class {0}
            {
                [Implements("{{K}}")]
                static void Main(string s = "CTOC/COP/WG.3/2022/2") => Console.WriteLine("CTOC/COP/WG.3/2022#item2" + DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2"));
            }
            """;
        const string After = """
            using ReportModel.Untoc;

            class {0}
            {
                [Implements(Recommendations.Wg3_2022.Id.K)]
                static void Main(string s = Documents.Id.Ctoc_Cop_Wg3_2022_2) => Console.WriteLine(AgendaItems.Wg3_2022.Id.Item2 + Documents.Ctoc_Cop_Wg3_2022_2.Symbol);
            }
            """;
        var code = Code.Files(Before.Replace("{0}", "A", StringComparison.Ordinal), Before.Replace("{0}", "B", StringComparison.Ordinal));

        var changed = await code.FixAllAsync(scope);

        Assert.Equal(After.Replace("{0}", "A", StringComparison.Ordinal), await changed.TextAsync(0));
        Assert.Equal((files == 2 ? After : Before).Replace("{0}", "B", StringComparison.Ordinal), await changed.TextAsync(1));
        Assert.Equal(files == 2, (await changed.FindAsync()).Count == 0);
    }

    [Fact]
    public async Task Typos_too_are_corrected_all_at_once()
    {
        var code = Code.Files(Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/22"); _ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/11"); _ = DocumentSymbol.Parse("CTOC/COP/");"""));

        Assert.Equal(
            Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2"); _ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/1"); _ = DocumentSymbol.Parse("CTOC/COP/");"""),
            await (await code.FixAllAsync(FixAllScope.Document)).TextAsync());
    }

    /// <summary>The code after the fix, which must compile and be silent.</summary>
    private static async Task<string> FixedAsync(Code code)
    {
        var changed = await code.FixAsync();
        Assert.Empty(await changed.FindAsync());
        return await changed.TextAsync();
    }
}
