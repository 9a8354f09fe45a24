using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Generator.Tests;

/// <summary>The generated class compiles wherever marks do, and is there only where there is one.</summary>
public class ImplementationsFileTests
{
    private const string Source = "[Implements(Recommendations.Wg3_2022.Id.K, Note = \"\\\"<&>\\n\\u2028\")] class X { }";

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void A_project_without_documents_may_be_of_any_language_version(LanguageVersion version)
    {
        var project = Marked.WithLibrary(Source, "class Use { string S() { return My.App.UnitedNations.Implementations.All[0].Target + My.App.UnitedNations.Implementations.Of(Recommendations.Wg3_2022.Id.K).Count; } }");

        Assert.Empty((project with { LanguageVersion = version }).Diagnose());
        Assert.Empty((project with { LanguageVersion = version, Framework = Compiling.NetStandard20, References = [NetStandardLibrary] }).Diagnose());
    }

    [Fact]
    public void A_project_with_documents_has_both()
    {
        var project = Marked.WithOwnReport("using ReportModel; using My.App.UnitedNations; " + Source);

        Assert.Empty(project.Diagnose());
        Assert.Equal(["#7(k) T:X | \"<&>\n\u2028"], project.Table());
    }

    [Fact]
    public void Nothing_is_generated_where_nothing_is_marked() => Assert.Empty(Marked.WithLibrary("class X { }").Run().Files);

    [Fact]
    public void A_project_without_documents_is_told_what_is_wrong_with_its_settings_only_where_something_is_marked()
    {
        var options = ProjectOptions.Default.WithProperty("ReportModelNamespace", "My App");

        Assert.Empty((Marked.WithLibrary("class X { }") with { Options = options }).Run().Ids);
        var run = (Marked.WithLibrary(Source) with { Options = options, LanguageVersion = LanguageVersion.CSharp7_3 }).Run();
        Assert.Equal(["RM0032"], run.Ids);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_project_with_documents_of_an_older_version_is_told_so_and_of_nothing_else()
    {
        var run = (Marked.WithOwnReport("using ReportModel; using My.App.UnitedNations; " + Source) with { LanguageVersion = LanguageVersion.CSharp7_3 }).Run();

        Assert.Equal(["RM0031"], run.Ids);
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("internal", false)]
    public void Its_visibility_is_that_of_the_catalogues(string visibility, bool isPublic)
    {
        var project = Marked.WithLibrary(Source) with { Options = ProjectOptions.Default.WithProperty("ReportModelVisibility", visibility) };

        Assert.Equal(isPublic, project.Load().GetTypes().Single(t => t.Name == "Implementations").IsPublic);
    }

    [Fact]
    public void Its_ids_are_checked_too()
    {
        var of = Marked.WithLibrary(Source).Build(out _).GetTypeByMetadataName("My.App.UnitedNations.Implementations")!.GetMembers("Of").OfType<IMethodSymbol>().Single();

        Assert.Equal("RecommendationIdAttribute", Assert.Single(of.Parameters[0].GetAttributes()).AttributeClass!.Name);
    }

    [Fact]
    public void It_looks_like_this() => Snapshot.Verify(
        Marked.WithLibrary(Source + " static class Y { [Implements(Recommendations.Wg2Wg3_2022.Para10.Id.B)] static void M(int i) { } }").Run().Files, "Marked");

    private static MetadataReference NetStandardLibrary { get; } = (Project.WithSeed with
    {
        Framework = Compiling.NetStandard20,
        Options = ProjectOptions.Default.WithProperty("ReportModelNamespace", "ReportModel.Untoc"),
    }).ToReference();
}
