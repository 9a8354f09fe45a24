using ReportModel.Tests.Hostile;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>Whatever a document, its name or its metadata hold: in generated code it is text, and the code around it is the emitter's.</summary>
public class InjectionTests
{
    public static TheoryData<string> Places => [.. CompactReport.Places.Keys];

    [Fact]
    public void The_short_report_has_every_kind_of_fact()
    {
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse(Samples.JointSymbol), Language = "zh" };
        var report = ReportParser.Parse(CompactReport.Text, options, TestContext.Current.CancellationToken).Report;

        foreach (var property in typeof(Report).GetProperties())
        {
            Assert.False(property.GetValue(report) is null or "" or System.Collections.ICollection { Count: 0 }, property.Name);
        }

        Assert.Contains(report.Recommendations, recommendation => recommendation.Topic is not null);
        Assert.Contains(report.Recommendations, recommendation => recommendation.Operatives.Count > 1 && recommendation.Citations.Count > 0);
        Assert.NotEmpty(Injection.AssertIsText(CompactReport.Text));
    }

    [Fact]
    public void The_seed_is_text() => Assert.NotEmpty(Injection.AssertIsText(Repository.SeedText));

    [Theory]
    [MemberData(nameof(Places))]
    public void All_attacks_in_one_place(string place) =>
        Assert.NotEmpty(Injection.AssertIsText(CompactReport.With(place, CompactReport.Places[place] + Attacks.Together)));

    [Fact]
    public void Some_attacks_in_all_places() => Assert.All(Attacks.Some, attack => Injection.AssertIsText(CompactReport.WithEverywhere(attack)));

    /// <summary>Each attack in each place alone: only in a long run.</summary>
    [Fact]
    public void Each_attack_in_each_place()
    {
        Assert.SkipUnless(Rounds.IsLong, "Takes minutes; REPORTMODEL_HOSTILE is not set.");
        Assert.All(Attacks.All.Concat(Attacks.Long), attack => Assert.All(CompactReport.Places, place =>
        {
            Injection.AssertIsText(CompactReport.With(place.Key, place.Value + attack));
            Injection.AssertIsText(CompactReport.With(place.Key, attack + place.Value));
        }));
    }

    [Fact]
    public void Long_texts() => Assert.All(Attacks.Long, attack => Injection.AssertIsText(CompactReport.With("recommendation", attack)));

    /// <summary>Reports that no parser would read: an attack in every text that a record can hold. Ids have no line ends: they are made of symbols, numbers and letters.</summary>
    [Fact]
    public void Attacks_in_every_property() =>
        Assert.All(Attacks.Some.Select(attack => attack.Replace('\n', ' ')), attack => Injection.AssertIsText(Filled.Report(attack)));

    [Theory]
    [InlineData("RootNamespace", "My.App\";class Evil{}//")]
    [InlineData("RootNamespace", "class.\u202Enamespace. .\0")]
    [InlineData("RootNamespace", "*/ </summary> {{ \n#line 1\n")]
    [InlineData("RootNamespace", "{half}.\u2028.\uFEFF")]
    [InlineData("ReportModelNamespace", "My.class.@namespace")]
    [InlineData("ReportModelNamespace", "My.App;class Evil{}")]
    [InlineData("ReportModelNamespace", "My.App\n#line 1")]
    [InlineData("ReportModelNamespace", "My.\u200BApp")]
    [InlineData("ReportModelNamespace", "global::Evil")]
    [InlineData("ReportModelNamespace", "My.\\u0041pp")]
    [InlineData("ReportModelNamespace", "record.await.var.file.required.field")]
    [InlineData("ReportModelVisibility", "public class Evil { } public")]
    public void Settings_of_the_project(string property, string value)
    {
        var sources = Road.AssertHolds([new InMemoryText("/" + CompactReport.FileName, CompactReport.Text)], ProjectOptions.Default.WithProperty(property, WithHalf(value)));
        AssertAreSound(sources, "");
    }

    [Theory]
    [InlineData("Name", "Vienna")]
    [InlineData("Name", "class")]
    [InlineData("Name", "\"; class Evil { } //")]
    [InlineData("Name", "Wg3_2022")]
    [InlineData("Name", "\u200BVienna")]
    [InlineData("Name", "维也纳")]
    [InlineData("Name", "\uD83D\uDE00")]
    [InlineData("Name", "A\u0301")]
    [InlineData("Symbol", "\"; class Evil { } //")]
    [InlineData("Symbol", "CTOC/COP/WG.3/2022/4\n#line 1")]
    [InlineData("Symbol", "CTOC/COP/\u202EWG.3/2022/4")]
    [InlineData("Symbol", "A/HRC/*/ </summary>")]
    [InlineData("Symbol", "{half}/1")]
    [InlineData("Name", "{half}")]
    [InlineData("Language", "zh\"; class Evil { } //")]
    [InlineData("Language", "\u2028zh")]
    public void Metadata_of_an_item(string name, string value)
    {
        var sources = Road.AssertHolds([new InMemoryText("/" + CompactReport.FileName, CompactReport.Text)], ProjectOptions.Default.WithMetadata(CompactReport.FileName, name, WithHalf(value)));
        AssertAreSound(sources, name == "Name" ? value : "", name == "Symbol" ? value : Samples.JointSymbol);
    }

    /// <summary>A path is for the places of findings; nothing of it gets into code.</summary>
    [Theory]
    [InlineData("/\"; class Evil { } //.zh.txt")]
    [InlineData("/*/ </summary>/CTOC_COP_WG.3_2022_4.zh.txt")]
    [InlineData("/\n#line 1 \"evil\"\n/CTOC_COP_WG.3_2022_4.zh.txt")]
    [InlineData("C:\\evil\\u0022\\CTOC_COP_WG.3_2022_4.zh.txt")]
    [InlineData("/CTOC_COP_WG.3_2022_4.zh\u202E.txt")]
    [InlineData("/CTOC_COP_WG.3_2022_4\".zh.txt")]
    [InlineData("/{half}/CTOC_COP_WG.3_2022_4.zh.txt")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("/.zh.txt")]
    [InlineData("/____.zh.txt")]
    public void Paths(string path)
    {
        var sources = Road.AssertHolds([new InMemoryText(WithHalf(path), CompactReport.Text)], ProjectOptions.Default);
        AssertAreSound(sources, "", "CTOC/COP/WG.3/2022/4");
    }

    /// <summary>Notes and names of what a project marks are its own words, and text all the same.</summary>
    [Fact]
    public void Marks()
    {
        const string Note = "\"; class Evil { } // */ </summary> \u2028 \uD800 {0} \\";
        var source = $"namespace @class.\\u0041 {{ [ReportModel.Implements(\"{Samples.JointSymbol}#3(a)\", Note = {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Note.Replace('\uD800', '?'), true)})] class @namespace<\\u0054> {{ }} }}";
        var run = (Project.With(CompactReport.Text) with { Sources = [source] }).Run();
        var content = Content(CompactReport.Text, "", Samples.JointSymbol);
        var table = Assert.Single(run.Result.GeneratedSources, s => s.HintName == "Implementations.g.cs");

        Injection.AssertAllExpected([(table.HintName, table.SourceText)], [content], "My.App.UnitedNations", Samples.JointSymbol + "#3(a)", "T:class.A.namespace`1", Note.Replace('\uD800', '?'));
    }

    /// <summary>An attribute cannot hold half a pair of surrogates.</summary>
    private static string WithHalf(string text) => text.Replace("{half}", "\uD800", StringComparison.Ordinal);

    private static void AssertAreSound(IEnumerable<Microsoft.CodeAnalysis.GeneratedSourceResult> sources, string name, string symbol = Samples.JointSymbol)
    {
        var files = sources.ToList();
        if (files.Count == 0)
        {
            return;
        }

        var declared = files[0].SourceText.Lines.Select(line => line.ToString()).First(line => line.StartsWith("namespace ", StringComparison.Ordinal));
        var parts = declared["namespace ".Length..].TrimEnd(';').Replace("@", "", StringComparison.Ordinal);
        Assert.All(parts.Split('.'), part => Assert.True(Identifiers.IsName("_" + part), part));
        Injection.AssertAllExpected(files.Select(file => (file.HintName, file.SourceText)), [Content(CompactReport.Text, Identifiers.IsName(name) ? name : "", symbol)], parts);
    }

    private static ReportContent Content(string text, string name, string symbol) => new("", name, ReportParser.Parse(
        text, new() { Symbol = DocumentSymbol.Parse(symbol), Language = "zh" }, TestContext.Current.CancellationToken).Report);
}
