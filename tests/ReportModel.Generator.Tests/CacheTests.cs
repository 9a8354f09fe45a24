using Microsoft.CodeAnalysis.Text;
namespace ReportModel.Generator.Tests;

/// <summary>After a real edit only what the edit touches is made anew.</summary>
public class CacheTests
{
    private const string Word = "最佳的改造前景";

    private const string SecondPath = "/documents/CTOC_COP_WG.3_2021_9.zh.txt";

    private const string SecondReport = """
        国际合作工作组会议报告

        一. 建议

        1. 国际合作工作组通过了以下建议，供缔约方会议核可：

        (a) 鼓励缔约国加强合作；

        (b) 各国应考虑交流经验。

        """;

    private static readonly string[] s_files = ["Report", "Positions"];

    private static readonly string[] s_shared = ["ReportData", "Recommendations", "AgendaItems", "Paragraphs", "Reports", "Documents", "Resolutions", "Decisions", "States"];

    /// <summary>The seed, code that carries out two of its recommendations, and one that is not there.</summary>
    private static readonly Project s_marked = Project.WithSeed with
    {
        Sources =
        [
            "class C { }",
            """
            using ReportModel; using My.App.UnitedNations;
            class Marked
            {
                [Implements(Recommendations.Wg3_2022.Id.K, Note = "Partly.")] void M([Implements(Recommendations.Wg3_2022.Id.NotThere)] int p) { }
                [field: Implements(Recommendations.Wg3_2022.Id.A)] int P { get; set; }
            }
            """,
        ],
    };

    /// <summary>The files of all reports that say something of each: what each is looked up by.</summary>
    private static readonly string[] s_sharedByAll = ["ReportData", "Reports", "Documents", "Resolutions", "Decisions"];

    [Fact]
    public void Every_step_has_a_name_and_runs()
    {
        // The seed twice, so that there is something to find.
        var steps = s_marked.Add("/documents/again/" + Repository.SeedFileName, Repository.SeedText).Run().Result.TrackedSteps.Keys;
        string[] compilerOwn = ["ParseOptions", "AdditionalTexts", "AnalyzerConfigOptions", "SourceOutput", "Compilation", "CompilationOptions", "MetadataReferences"];
        var found = steps.Except(compilerOwn).Where(step => !step.Contains("_ForAttribute", StringComparison.Ordinal));

        Assert.Equal(TrackingNamesByReflection.All.Order(), found.Order());
    }

    [Fact]
    public void No_step_keeps_a_compilation_alive()
    {
        var run = s_marked.Run();

        var found = TrackingNamesByReflection.All.SelectMany(name => run.Step(name).Select(output => ModelWalk.FindForbidden(output.Value) is { } way ? name + ": " + way : null));

        Assert.DoesNotContain(found, way => way is not null);
    }

    [Fact]
    public void An_unrelated_file_changes_nothing()
    {
        var empty = Project.WithSeed;
        var first = empty.Run();
        var added = empty with { Sources = empty.Sources.Add("class D { }") };
        var second = added.RunAfter(first);
        var edited = added with { Sources = added.Sources.SetItem(1, "class D { int x; }") };
        var third = edited.RunAfter(second);
        var fourth = empty.RunAfter(third);

        CacheCheck.Nothing.Verify(first, second);
        CacheCheck.Nothing.Verify(second, third);
        CacheCheck.Nothing.Verify(third, fourth);
    }

    [Fact]
    public void An_unrelated_file_changes_nothing_where_something_is_marked()
    {
        var first = s_marked.Run();
        var edited = s_marked with { Sources = s_marked.Sources.SetItem(0, "class C { void M() { } }") };
        var second = edited.RunAfter(first);
        var third = (edited with { Sources = edited.Sources.Add("class D { }") }).RunAfter(second);

        CacheCheck.Nothing.Verify(first, second);
        CacheCheck.Nothing.Verify(second, third);
    }

    /// <summary>The compiler's list of files with attributes grows at its beginning; the steps after the marks do not see it.</summary>
    [Fact]
    public void Another_attribute_changes_no_file()
    {
        var first = s_marked.Run();
        var second = (s_marked with { Sources = s_marked.Sources.SetItem(0, "[System.Obsolete] class C { [return: System.Obsolete] int M() => 1; }") }).RunAfter(first);

        CacheCheck.Files().Verify(first, second);
        Assert.DoesNotContain(CacheCheck.Changed(second), changed => !changed.StartsWith("Marks", StringComparison.Ordinal) && !changed.StartsWith("ListedMarks", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_above_a_mark_change_no_file()
    {
        var first = s_marked.Run();
        var second = (s_marked with { Sources = s_marked.Sources.SetItem(1, s_marked.Sources[1].Replace("class Marked", "\n\nclass Marked", StringComparison.Ordinal)) }).RunAfter(first);

        CacheCheck.Files().Verify(first, second);
        Assert.All(CacheCheck.Changed(second), changed => Assert.Contains("Mark", changed, StringComparison.Ordinal));
        Assert.Equal(first.Result.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line + 2, second.Result.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_mark_changes_the_table_alone()
    {
        var first = s_marked.Run();
        var second = (s_marked with { Sources = s_marked.Sources.SetItem(1, s_marked.Sources[1].Replace("Id.K", "Id.B", StringComparison.Ordinal)) }).RunAfter(first);
        var third = (s_marked with { Sources = ["class C { }"] }).RunAfter(second);

        CacheCheck.Files("Implementations").Verify(first, second);
        (CacheCheck.Files() with { Removed = ["Implementations"] }).Verify(second, third);
    }

    [Fact]
    public void A_fresh_but_equal_options_provider_changes_nothing()
    {
        var project = Project.WithSeed;
        var first = project.Run();
        var second = (project with { Options = project.Options.Copy(), Sources = ["class E { }"] }).RunAfter(first);

        CacheCheck.Nothing.Verify(first, second);
    }

    [Fact]
    public void A_fresh_but_equal_text_changes_nothing()
    {
        var first = Project.WithSeed.Run();
        var second = Project.WithSeed.Edit(text => text).RunAfter(first);

        CacheCheck.Nothing.Verify(first, second);
    }

    [Fact]
    public void A_blank_line_changes_the_positions_alone()
    {
        var first = Project.WithSeed.Run();
        var second = Project.WithSeed.Edit(text => "\n\n" + text).RunAfter(first);

        CacheCheck.Files("Wg2Wg3_2022.Positions").Verify(first, second);
    }

    [Fact]
    public void A_word_changes_the_files_that_hold_it_and_the_positions()
    {
        var first = Project.WithSeed.Run();
        var second = Project.WithSeed.Edit(text => text.Replace(Word, "最好的远景", StringComparison.Ordinal)).RunAfter(first);
        string[] holders = [.. first.Files.Where(f => f.Value.Contains(Word, StringComparison.Ordinal)).Select(f => f.Key.Replace(".g.cs", "", StringComparison.Ordinal))];

        Assert.Equal(["Wg2Wg3_2022.Report"], holders);
        CacheCheck.Files([.. holders, "Wg2Wg3_2022.Positions"]).Verify(first, second);
    }

    [Fact]
    public void A_second_report_leaves_the_files_of_the_first_alone()
    {
        var one = Project.WithSeed;
        var both = one.Add(SecondPath, SecondReport);
        var first = one.Run();
        var second = both.RunAfter(first);
        var third = one.RunAfter(second);

        string[] own = [.. s_files.Select(f => "Wg3_2021." + f)];
        (CacheCheck.Files(s_sharedByAll) with { Added = own }).Verify(first, second);
        (CacheCheck.Files(s_sharedByAll) with { Removed = own }).Verify(second, third);
    }

    /// <summary>The report of 2021 is that of a group that the library does not know.</summary>
    private static Project WithBodies(string bodies) => Project.With(SecondReport, "/documents/CTOC_COP_WG.5_2021_9.zh.txt").Add("/documents/own.bodies.csv", bodies);

    private const string Bodies = "symbol,acronym,name,zh\nCTOC/COP/WG.5,WG.5,Working Group of the Example,示例工作组\n";

    [Fact]
    public void A_body_that_is_named_anew_changes_the_report_that_names_it()
    {
        var first = WithBodies(Bodies).Run();
        var second = WithBodies(Bodies.Replace("the Example", "another Example", StringComparison.Ordinal)).RunAfter(first);

        Assert.Contains("Working Group of the Example", first.Files["Wg5_2021.Report.g.cs"], StringComparison.Ordinal);
        CacheCheck.Files("Wg5_2021.Report").Verify(first, second);
    }

    [Theory]
    [InlineData("\n\nsymbol,acronym,name,zh\n\nCTOC/COP/WG.5,WG.5,\"Working Group of the Example\",示例工作组\n")]
    [InlineData(Bodies + "A line that cannot be read\n")]
    public void A_file_of_bodies_that_says_the_same_reads_no_report_again(string edited)
    {
        var first = WithBodies(Bodies).Run();
        var second = WithBodies(edited).RunAfter(first);

        CacheCheck.Files().Verify(first, second);
        Assert.All(CacheCheck.Changed(second), changed => Assert.StartsWith("Inputs", changed, StringComparison.Ordinal));
    }

    [Fact]
    public void A_body_that_no_report_names_changes_no_file()
    {
        var first = WithBodies(Bodies).Run();
        var second = WithBodies(Bodies + "A/AC.999,COX,Committee on Examples,\n").RunAfter(first);

        CacheCheck.Files().Verify(first, second);
        Assert.All(CacheCheck.Changed(second), changed => Assert.Matches("^(Inputs|Totals|Rules):", changed));
    }

    [Fact]
    public void A_fresh_but_equal_file_of_bodies_changes_nothing()
    {
        var first = WithBodies(Bodies).Run();
        var second = WithBodies(Bodies).RunAfter(first);

        CacheCheck.Nothing.Verify(first, second);
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var both = Project.WithSeed.Add(SecondPath, SecondReport);
        var first = both.Run();
        var turned = (both with { Files = [both.Files[1], both.Files[0]] }).Run();

        Assert.Equal(first.Files, turned.Files);
    }

    [Fact]
    public void An_option_changes_every_file()
    {
        var project = Project.WithSeed;
        var first = project.Run();
        var second = (project with { Options = project.Options.WithProperty("ReportModelNamespace", "Other") }).RunAfter(first);

        CacheCheck.Files([.. s_files.Select(f => "Wg2Wg3_2022." + f), .. s_shared]).Verify(first, second);

        // No document is read again; what is printed goes with the options by which it is.
        Assert.All(CacheCheck.Changed(second), changed => Assert.Matches("^(Options|Projects|ResolvedMarks|.*Groups|.*Files):", changed));
    }

    /// <summary>A document's own report gives its entry; without that report, the one that lists it does.</summary>
    [Fact]
    public void A_document_that_changes_hands_changes_what_is_printed_with_both()
    {
        const string Listed = "Ctoc_Cop_Wg3_2022_2";
        var one = Project.WithSeed;
        var both = one.Add("/documents/CTOC_COP_WG.3_2022_2.zh.txt", SecondReport);
        var first = one.Run();
        var second = both.RunAfter(first);

        CacheCheck check = CacheCheck.Files([.. s_sharedByAll, "Wg2Wg3_2022.Report"]) with { Added = [.. s_files.Select(f => "Wg3_2022." + f)] };
        check.Verify(first, second);
        Assert.Contains($" {Listed} =>", first.Files["Wg2Wg3_2022.Report.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain($" {Listed} =>", second.Files["Wg2Wg3_2022.Report.g.cs"], StringComparison.Ordinal);
        Assert.Contains($" {Listed} =>", second.Files["Wg3_2022.Report.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_a_document_changes_nothing_that_reports_share()
    {
        var first = Project.WithSeed.Run();
        var second = Project.WithSeed.Edit(text => text.Replace("秘书处编写的背景文件，内容是被判刑人员", "秘书处写的背景文件，内容是被判刑人员", StringComparison.Ordinal)).RunAfter(first);

        CacheCheck.Files("Wg2Wg3_2022.Report", "Wg2Wg3_2022.Positions").Verify(first, second);
    }

    [Fact]
    public void Many_reports_share_files_and_a_word_changes_one_of_them()
    {
        var many = Enumerable.Range(1, FileGroups.MostAlone + 1).Aggregate(new Project(), (project, i) =>
            project.Add(FormattableString.Invariant($"/documents/CTOC_COP_WG.3_{1900 + i}_9.zh.txt"), SecondReport));
        var first = many.Run(tracksSteps: false);
        var second = many.Edit(text => text.Replace("交流经验", "分享经验", StringComparison.Ordinal), file: 20).RunAfter(first);

        string[] shared = ["ReportData", "Reports", "Recommendations", "AgendaItems", "Paragraphs", "Documents", "Resolutions", "Decisions", "States"];
        var (before, after) = (Texts(first), Texts(second));
        Assert.All(before.Keys.Except(shared), file => Assert.Matches("^(Report|Positions)-[0-9]{3}$", file));
        Assert.Equal(before.Keys, after.Keys);

        // Equal but not the same would be printed anew without need.
        var changed = before.Keys.Where(file => !ReferenceEquals(before[file], after[file])).ToArray();
        Assert.Equal(2, changed.Length);
        Assert.All(changed, file => Assert.Matches("^(Report|Positions)-", file));

        static Dictionary<string, SourceText> Texts(GeneratorRun run) =>
            run.Result.GeneratedSources.ToDictionary(source => source.HintName.Replace(".g.cs", "", StringComparison.Ordinal), source => source.SourceText, StringComparer.Ordinal);
    }
}
