using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using ReportModel.Analyzers.References;
using ReportModel.Analyzers.Tests.References;
using ReportModel.Tests.BadInput;
using ReportModel.Tests.Hostile;
using ReportModel.Tests.Symbols;

namespace ReportModel.Analyzers.Tests.Hostile;

/// <summary>Whatever a string in C# holds, where a symbol, an id or a code belongs or anywhere else: the analyzer of references does not fail.</summary>
public class CodePropertyTests
{
    private static readonly HashSet<string> s_own = [.. new ReferenceAnalyzer().SupportedDiagnostics.Select(d => d.Id)];

    private static readonly Gen<string> s_strings = Gen.OneOf(
        SymbolGen.NearlyAny,
        SymbolGen.NearlyAny.Select(symbol => symbol + "#7(k)"),
        Gen.Int[0, Changes.Hostile.Length - 1].Select(i => Changes.Hostile[i]),
        Gen.Select(Gen.Int[0, Changes.All.Length - 1], Gen.UInt).Select((kind, number) => Changes.Apply(kind, number, Repository.SeedSymbol + "#7(k)")),
        Gen.Select(Gen.Int[0, 13], Gen.UInt).Select((at, number) => "CTOC/COP/WG.3/2022#item2".Insert(at, new Prng(number).Pick(Changes.Hostile))),
        Gen.Char.Array[0, 40].Select(chars => new string(chars)));

    [Fact]
    public Task Strings_of_all_kinds() => s_strings.Array[40].SampleAsync(AssertHoldsAsync, iter: Rounds.Of(10));

    [Fact]
    public Task Long_strings() => AssertHoldsAsync(
        [new('甲', 100_000), new('A', 100_000), new('/', 100_000), "A/" + new string('1', 100_000), string.Concat(Enumerable.Repeat("A/80/1-", 10_000)), new('\uD800', 1000), ""]);

    private static async Task AssertHoldsAsync(string[] strings)
    {
        var statements = strings.Select(text => SymbolDisplay.FormatLiteral(string.Concat(text.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c)), quote: true)).SelectMany(literal => new[]
        {
            $"_ = {literal}; // {literal.Length}",
            $"_ = DocumentSymbol.TryParse({literal}, out DocumentSymbol _);",
            $"_ = new RecommendationId({literal});",
            $"_ = new AgendaItemId({literal});",
            $"_ = StateCatalogue.ByIso3({literal});",
        });
        var found = await Code.Files(Code.Body(string.Join("\n", statements))).DiagnosticsAsync();

        Assert.All(found, d => Assert.True(s_own.Contains(d.Id), Analysis.Print(d)));
        Assert.NotEmpty(found);
    }
}
