using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator.Tests;

/// <summary>The argument is resolved where the compiler knows it, and by name where this generator makes it; what is neither is found.</summary>
public class ReferenceTests
{
    private const string Own = "My.App.UnitedNations.Recommendations";

    /// <summary>The constants of the project's own report are in no compilation that the generator sees.</summary>
    [Theory]
    [InlineData($"[Implements({Own}.Wg3_2022.Id.K)] class X {{ }}")]
    [InlineData($"[Implements(global::{Own}.Wg3_2022.Id.K)] class X {{ }}")]
    [InlineData("using My.App.UnitedNations; [Implements(Recommendations.Wg3_2022.Id.K)] class X { }")]
    [InlineData("using My.App.UnitedNations; [Implements((Recommendations. Wg3_2022\n.Id.@K))] class X { }")]
    [InlineData("namespace My.App { [Implements(UnitedNations.Recommendations.Wg3_2022.Id.K)] class X { } }")]
    [InlineData($"using R = {Own}; [Implements(R.Wg3_2022.Id.K)] class X {{ }}")]
    [InlineData($"using Ids = global::{Own}.Wg3_2022.Id; [Implements(Ids.K)] class X {{ }}")]
    [InlineData("using UN = My.App.UnitedNations; [Implements(UN::Recommendations.Wg3_2022.Id.K)] class X { }")]
    [InlineData($"using static {Own}; [Implements(Wg3_2022.Id.K)] class X {{ }}")]
    [InlineData($"using static {Own}.Wg3_2022; [Implements(Id.K)] class X {{ }}")]
    [InlineData($"using static {Own}.Wg3_2022.Id; [Implements(K)] class X {{ }}")]
    [InlineData($"namespace N {{ using static {Own}.Wg3_2022.Id; [Implements(K)] class X {{ }} }}", "N.X")]
    [InlineData("namespace My.App.UnitedNations { [Implements(Recommendations.Wg3_2022.Id.K)] class X { } }", "My.App.UnitedNations.X")]
    [InlineData("namespace My.App.UnitedNations { static partial class Recommendations { public static partial class Wg3_2022 { [Implements(Id.K)] class X { } } } }", Own + ".Wg3_2022.X")]
    [InlineData("using My.App.UnitedNations; [Implements(Ids.K)] class X { } static class Ids { public const string K = Recommendations.Wg3_2022.Id.K; }")]
    [InlineData("using My.App.UnitedNations; [Implements(Ids.K)] class X { } static class Ids { public const string K = Others.K; } static class Others { public const string A = \"\", K = (Recommendations.Wg3_2022.Id.K); }")]
    public void Of_the_projects_own_reports(string source, string target = "X")
    {
        target = target == "X" && source.StartsWith("namespace My.App {", StringComparison.Ordinal) ? "My.App.X" : target;

        Assert.Equal(["#7(k) T:" + target], Marked.WithOwnReport(Place(source)).Table());
    }

    [Theory]
    [InlineData($"global using static {Own}.Wg3_2022.Id;", "K")]
    [InlineData($"global using Ids = {Own}.Wg3_2022.Id;", "Ids.K")]
    [InlineData("static class Ids { public const string K = My.App.UnitedNations.Recommendations.Wg3_2022.Id.K; }", "Ids.K")]
    public void Through_another_file(string other, string argument) =>
        Assert.Equal(["#7(k) T:X"], Marked.WithOwnReport($"using ReportModel; [Implements({argument})] class X {{ }}", other).Table());

    [Theory]
    [InlineData("Recommendations.Wg3_2022.Id.K", "#7(k)")]
    [InlineData("ReportModel.Untoc.Recommendations.Wg2Wg3_2022.Para9.Id.L", "#9(l)")]
    [InlineData("\"CTOC/COP/WG.9/2050/4#7(k)\"", "CTOC/COP/WG.9/2050/4#7(k)")]
    [InlineData("Reports.Id.Wg2Wg3_2022 + \"#7(k)\"", "#7(k)")]
    public void Of_referenced_assemblies_and_literals(string argument, string id) =>
        Assert.Equal([id + " T:X"], Marked.WithLibrary($"[Implements({argument})] class X {{ }}").Table());

    /// <summary>In the namespace of the generated catalogues their names hide those that are imported.</summary>
    [Fact]
    public void Where_the_projects_own_names_hide_those_of_a_referenced_assembly()
    {
        var text = Repository.SeedText;
        var own = Project.With(text, "/documents/CTOC_COP_WG.3_2022_99.zh.txt") with
        {
            References = [Marked.Library],
            Sources =
            [
                "using ReportModel; using ReportModel.Untoc; namespace My.App.UnitedNations.Deeper { [Implements(Recommendations.Wg3_2022.Id.K)] class X { } }",
                "using ReportModel; using ReportModel.Untoc; namespace Other { [Implements(Recommendations.Wg3_2022.Id.K)] class Y { } }",
            ],
        };

        Assert.Equal(["#7(k) T:Other.Y", "CTOC/COP/WG.3/2022/99#7(k) T:My.App.UnitedNations.Deeper.X"], own.Table());
    }

    [Fact]
    public void A_name_that_is_not_there_is_found_where_it_stands()
    {
        var finding = Finding(Marked.WithOwnReport("using ReportModel; using My.App.UnitedNations;\n[Implements(Recommendations.Wg3_2022.Id.ZZ)] class X { }"));

        Assert.Equal(new LinePositionSpan(new(1, 12), new(1, 42)), finding.Location.GetLineSpan().Span);
        Assert.True(finding.Location.IsInSource);
        Assert.Contains("'Recommendations.Wg3_2022.Id.ZZ' is neither", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Id.K", "may be 'My.App.UnitedNations.Recommendations.Wg2Wg3_2022.Para9.Id.K', 'My.App.UnitedNations.Recommendations.Wg2_2022.Id.K', 'My.App.UnitedNations.Recommendations.Wg3_2022.Id.K', so")]
    [InlineData("Id.A", "Wg2_2022.Id.A' or 1 more, so")]
    [InlineData("null", "is null")]
    [InlineData("Nothing.K", "'Nothing.K' is neither")]
    [InlineData("UnitedNation.Recommendations.Wg3_2022.Id.K", "is neither")]
    [InlineData("Recommendations.Wg3_2022.Id.K +\n  \"\"", "'Recommendations.Wg3_2022.Id.K + \"\"' is neither")]
    [InlineData("nameof(Recommendations.Wg3_2022.Id.K).ToString()", "is neither")]
    [InlineData("Circle.A", "is neither")]
    [InlineData("Circle.L", "is neither")]
    public void What_cannot_be_resolved_is_found(string argument, string message) => Assert.Contains(
        message,
        Finding(Marked.WithOwnReport($"using ReportModel; using My.App.UnitedNations;\n[Implements({argument})] class X {{ }} class Circle {{ public const string A = B, B = A; public static readonly string L = null; }}")).GetMessage(null),
        StringComparison.Ordinal);

    [Fact]
    public void A_note_that_is_no_constant_is_found_and_the_mark_stays()
    {
        var run = Marked.WithOwnReport("using ReportModel; using My.App.UnitedNations;\n[Implements(Recommendations.Wg3_2022.Id.K, Note = Reports.Id.Wg2Wg3_2022)] class X { }").Run();

        Assert.Equal(new LinePosition(1, 50), Assert.Single(run.Result.Diagnostics).Location.GetLineSpan().StartLinePosition);
        Assert.Contains("#7(k)\", \"T:X\", null,", run.Files["Implementations.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_marks_that_none_could_be_resolved_of_is_there_and_empty() =>
        Assert.Contains("static class Implementations", Marked.WithLibrary("[Implements(Nothing)] class X { }").Run().Files["Implementations.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void A_pragma_silences_the_finding() => Assert.DoesNotContain(
        "RM1042",
        Marked.WithLibrary("#pragma warning disable RM1042\n[Implements(null)] class X { }").Diagnose().Where(d => !d.IsSuppressed).Select(d => d.Id));

    private static Microsoft.CodeAnalysis.Diagnostic Finding(Project project) => Assert.Single(project.Run().Result.Diagnostics, d => d.Id == "RM1042");

    /// <summary>The library's namespace before the rest; no alias may stand before it.</summary>
    private static string Place(string source) => "using ReportModel;\n" + source;
}
