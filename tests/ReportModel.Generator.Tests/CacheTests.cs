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

    private static readonly string[] s_files = ["Text", "Recommendations", "AgendaItems", "Paragraphs", "Report", "Positions"];

    private static readonly string[] s_shared = ["Recommendations", "AgendaItems", "Paragraphs", "Reports", "Documents", "Resolutions", "Decisions", "States"];

    /// <summary>The catalogues to which a report always adds something.</summary>
    private static readonly string[] s_sharedByAll = ["Recommendations", "AgendaItems", "Paragraphs", "Reports", "Documents"];

    [Fact]
    public void Every_step_has_a_name_and_runs()
    {
        var steps = Project.WithSeed.Run().Result.TrackedSteps.Keys;
        string[] compilerOwn = ["ParseOptions", "AdditionalTexts", "AnalyzerConfigOptions", "SourceOutput", "Compilation", "MetadataReferences"];

        Assert.Equal(TrackingNamesByReflection.All.Order(), steps.Except(compilerOwn).Order());
    }

    [Fact]
    public void No_step_keeps_a_compilation_alive()
    {
        var run = Project.WithSeed.Run();

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

        Assert.Equal(["Wg2Wg3_2022.Recommendations", "Wg2Wg3_2022.Text"], holders);
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
        Assert.All(CacheCheck.Changed(second), changed => Assert.True(changed.Contains("Files", StringComparison.Ordinal) || changed.StartsWith("Options", StringComparison.Ordinal), changed));
    }
}
