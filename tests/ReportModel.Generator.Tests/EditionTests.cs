using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportModel.Drafting;

namespace ReportModel.Generator.Tests;

/// <summary>A report that the project has in several languages: one set of members.</summary>
public class EditionTests
{
    private static readonly Project s_both = Both(TwoLanguages.Chinese, TwoLanguages.English);

    [Theory]
    [InlineData("", "en", "States parties should consider designating central authorities.")]
    [InlineData("en", "en", "States parties should consider designating central authorities.")]
    [InlineData("ZH", "zh", "缔约国应考虑指定中央机关。")]
    [InlineData("fr", "en", "States parties should consider designating central authorities.")]
    public void The_project_says_in_which_language_the_members_are(string wanted, string language, string text)
    {
        var project = s_both with { Options = ProjectOptions.Default.WithProperty("ReportModelLanguage", wanted) };
        var files = project.Run().Files;

        var b = Recommendation(project.Load(), "B");
        Assert.Equal((language, text), (b.Language, b.Text));
        Assert.Equal("缔约国应考虑指定中央机关。", b.TextIn("zh"));
        Assert.Equal("States parties should consider designating central authorities.", b.TextIn("en"));
        Assert.Null(b.TextIn("fr"));
        Assert.Contains($"/// <summary>{text}</summary>", files["Wg3_2021.Report.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_one_member_and_one_report()
    {
        var files = s_both.Run().Files;
        Assert.Empty(s_both.Diagnose());
        Assert.Equal(
            ["Wg3_2021.Positions.g.cs", "Wg3_2021.Report.g.cs", "Wg3_2021.zh.Positions.g.cs", "Wg3_2021.zh.Report.g.cs"],
            files.Keys.Where(static name => name.StartsWith("Wg3", StringComparison.Ordinal)));
        Assert.DoesNotContain("class Recommendations", files["Wg3_2021.zh.Report.g.cs"], StringComparison.Ordinal);

        var all = (EquatableArray<Report>)s_both.Load().GetType("My.App.UnitedNations.Reports")!.GetProperty("All")!.GetValue(null)!;
        Assert.Single(all);
    }

    [Fact]
    public void What_the_compiled_report_says_is_what_the_parser_reads()
    {
        var compiled = (Report)s_both.Load().GetType("My.App.UnitedNations.Reports")!.GetProperty("Wg3_2021")!.GetValue(null)!;
        var read = ReportEditions.Combine([Read(TwoLanguages.Chinese, "zh"), Read(TwoLanguages.English, "en")]);

        Assert.Equal(read, compiled);
        Assert.Equal(read.Paragraphs[3].Items.Select(static i => i.Source), compiled.Paragraphs[3].Items.Select(static i => i.Source));
        Assert.Equal("zh", Assert.Single(compiled.Editions).Language);
        Assert.Equal(Read(TwoLanguages.Chinese, "zh"), compiled.In("zh"));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var turned = new Project()
            .Add("/documents/" + TwoLanguages.EnglishFile, TwoLanguages.English)
            .Add("/documents/" + TwoLanguages.ChineseFile, TwoLanguages.Chinese);
        Assert.Equal(s_both.Run().Files, turned.Run().Files);
    }

    [Fact]
    public void What_one_language_lacks_is_a_finding_in_both()
    {
        var project = Both(TwoLanguages.Chinese.Replace("(b) 缔约国应考虑指定中央机关。\n", "", StringComparison.Ordinal), TwoLanguages.English);

        Assert.Equal(
        [
            "/documents/CTOC_COP_WG.3_2021_4.en.txt(13,1): RM0047: Missing from the same report in 'zh', near line 11 there: item 2(b); compare the two texts: one of them has lost or gained a number, a letter or a line",
            "/documents/CTOC_COP_WG.3_2021_4.zh.txt(11,1): RM0047: Missing near here: item 2(b), on line 13 of the same report in 'en'; compare the two texts: one of them has lost or gained a number, a letter or a line",
        ], Findings(project));
        var b = Recommendation(project.Load(), "B");
        Assert.Null(b.TextIn("zh"));
        Assert.Empty(b.OtherLanguages);
    }

    [Fact]
    public void A_finding_moves_with_its_lines()
    {
        var lacking = Both(TwoLanguages.Chinese.Replace("(b) 缔约国应考虑指定中央机关。\n", "", StringComparison.Ordinal), TwoLanguages.English);
        var before = lacking.Run();
        var after = lacking.Edit(static text => "\n\n" + text, 1).RunAfter(before);

        Assert.Contains(after.Result.Diagnostics, static d => d.Id == "RM0047" && d.Location.GetLineSpan().StartLinePosition.Line == 14);
        Assert.Contains(after.Result.Diagnostics, static d => d.Id == "RM0047" && d.GetMessage(CultureInfo.InvariantCulture).Contains("on line 15", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_documents_of_one_language_still_clash()
    {
        var project = s_both.Add("/documents/again/" + TwoLanguages.ChineseFile, TwoLanguages.Chinese);
        Assert.Equal(["RM0030"], project.Run().Ids.Distinct());
    }

    [Fact]
    public void Documents_of_two_names_are_two_reports()
    {
        var project = s_both with { Options = ProjectOptions.Default.WithMetadata(TwoLanguages.ChineseFile, "Name", "Chinese") };
        var all = (EquatableArray<Report>)project.Load().GetType("My.App.UnitedNations.Reports")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(["en", "zh"], all.Select(static r => r.Language));
    }

    [Fact]
    public void An_edit_of_a_word_in_one_language_leaves_the_file_of_the_other()
    {
        var before = s_both.Run();
        var after = s_both.Edit(static text => text.Replace("指定", "设立", StringComparison.Ordinal)).RunAfter(before);
        var files = after.Step(TrackingNames.ReportFiles).ToDictionary(static f => ((GeneratedFile)f.Value).HintName, static f => f.Reason);

        Assert.Equal(IncrementalStepRunReason.Modified, files["Wg3_2021.zh.Report.g.cs"]);
        Assert.Contains(files["Wg3_2021.Report.g.cs"], new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged });
    }

    [Fact]
    public void A_language_that_is_none_is_said()
    {
        var project = s_both with { Options = ProjectOptions.Default.WithProperty("ReportModelLanguage", "English") };
        var finding = Assert.Single(project.Run().Result.Diagnostics);
        Assert.Equal("'English' (ReportModelLanguage) is no official language of the United Nations; write one of ar, en, es, fr, ru, zh, or remove the property", finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Each_document_has_its_hash()
    {
        var hashes = s_both.Load().GetType("My.App.UnitedNations.Reports+Sha256")!;
        var english = (string)hashes.GetField("Wg3_2021")!.GetRawConstantValue()!;
        var chinese = (string)hashes.GetNestedType("Zh")!.GetField("Wg3_2021")!.GetRawConstantValue()!;
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(TwoLanguages.English))), english);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(TwoLanguages.Chinese))), chinese);
    }

    [Fact]
    public void Many_reports_in_two_languages_share_files()
    {
        const int Count = 150;
        var project = new Project();
        for (var i = 1; i <= Count; i++)
        {
            // The groups of one body and year have one name; the item's Name tells them apart.
            foreach (var (language, text) in new[] { ("zh", TwoLanguages.Chinese), ("en", TwoLanguages.English) })
            {
                var file = FormattableString.Invariant($"CTOC_COP_WG.3_2021_{i}.{language}.txt");
                project = project.Add("/documents/" + file, text) with { Options = project.Options.WithMetadata(file, "Name", FormattableString.Invariant($"N{i}")) };
            }
        }

        var all = (EquatableArray<Report>)project.Load().GetType("My.App.UnitedNations.Reports")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(Count, all.Count);
        Assert.All(all, static report => Assert.Equal(("en", "zh"), (report.Language, report.Editions.Single().Language)));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12, false)]
    [InlineData(LanguageVersion.Latest, true)]
    public void The_code_compiles_without_a_warning(LanguageVersion version, bool isNet10)
    {
        var files = s_both.Run().Files.Select(static f => new GeneratedFile(f.Key, Microsoft.CodeAnalysis.Text.SourceText.From(f.Value)));
        Assert.Empty((isNet10 ? Compiling.Net10 : Compiling.NetStandard20).Diagnose(files, version, NullableContextOptions.Enable));
    }

    /// <summary>The walk of what documents could smuggle into code knows the code of editions too.</summary>
    [Fact]
    public void The_code_is_what_the_emitter_means_to_write()
    {
        ReportContent[] contents = [new("zh", "", Read(TwoLanguages.Chinese, "zh")), new("en", "", Read(TwoLanguages.English, "en"))];
        Assert.All(s_both.Run().Files, file => Assert.Empty(Hostile.GeneratedCodeWalk.Unexpected(
            Hostile.Injection.Tree(Microsoft.CodeAnalysis.Text.SourceText.From(file.Value), file.Key), new Hostile.EmittedNames("My.App.UnitedNations", contents), new Hostile.KnownTexts(contents))));
    }

    private static Project Both(string chinese, string english) => new Project()
        .Add("/documents/" + TwoLanguages.ChineseFile, chinese)
        .Add("/documents/" + TwoLanguages.EnglishFile, english);

    private static Report Read(string text, string language) => ReportParser.Parse(
        text, new() { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2021/4"), Language = language }, TestContext.Current.CancellationToken).Report;

    private static Recommendation Recommendation(Assembly assembly, string name) =>
        (Recommendation)assembly.GetType("My.App.UnitedNations.Recommendations+Wg3_2021")!.GetProperty(name)!.GetValue(null)!;

    private static IEnumerable<string> Findings(Project project) => project.Run().Result.Diagnostics
        .Select(static d => FormattableString.Invariant($"{d.Location.GetLineSpan().Path}({d.Location.GetLineSpan().StartLinePosition.Line + 1},{d.Location.GetLineSpan().StartLinePosition.Character + 1}): {d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}"))
        .Order(StringComparer.Ordinal);
}
