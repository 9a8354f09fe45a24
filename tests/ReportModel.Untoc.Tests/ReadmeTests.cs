using System.Text.RegularExpressions;

namespace ReportModel.Untoc.Tests;

/// <summary>What the README shows is code that is compiled somewhere here, and output that the samples print.</summary>
public partial class ReadmeTests
{
    public static TheoryData<string> CSharp => [.. Readme.Blocks("csharp")];

    public static TheoryData<string> Xml => [.. Readme.Blocks("xml")];

    public static TheoryData<string> Output => [.. Readme.Blocks("text")];

    /// <summary>The generated files of the sample are among the sources: its project writes them to obj.</summary>
    [Theory]
    [MemberData(nameof(CSharp))]
    public void CSharp_is_compiled(string block) => Assert.Contains(Sources("*.cs"), source => Readme.IsIn(block, source));

    [Theory]
    [MemberData(nameof(Xml))]
    public void Xml_is_of_a_project_or_of_the_build_files(string block) => Assert.Contains(
        Sources("*.csproj").Concat(Files("build", "*.targets")), source => Readme.IsIn(block, source));

    [Theory]
    [MemberData(nameof(Output))]
    public void Texts_are_of_a_report_or_are_printed(string block) => Assert.Contains(
        Files("samples/OwnReport/reports", "*.txt").Concat([Sample.OwnReport, Sample.QuickStart]), text => Readme.IsIn(block, text));

    [Fact]
    public void The_two_commands_are_there()
    {
        var commands = Assert.Single(Readme.Blocks("sh")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["dotnet run --project samples/QuickStart", "dotnet test"], commands);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "samples/QuickStart/QuickStart.csproj")));
    }

    [Fact]
    public void Members_that_are_named_are_used_in_a_test_or_a_sample()
    {
        var sources = string.Concat(Sources("*.cs"));

        Assert.All(Readme.InlineCode.Where(code => Member().IsMatch(code)), code => Assert.Contains(code, sources, StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_that_are_named_exist() => Assert.All(
        Readme.InlineCode.Where(code => code.Contains('#', StringComparison.Ordinal)),
        id => Assert.True(
            Recommendations.TryGet(id, out _) || AgendaItems.TryGet(id, out _) || Paragraphs.TryGet(id, out _)
            || Resolutions.TryGet(id, out _) || Decisions.TryGet(id, out _),
            id));

    [Fact]
    public void Rules_that_are_named_have_a_page() => Assert.All(
        Readme.Rules, rule => Assert.True(File.Exists(Path.Combine(Repository.Root, "docs/rules", rule + ".md")), rule));

    [Fact]
    public void Files_and_folders_that_are_named_exist() => Assert.All(
        Readme.Links.Concat(Readme.InlineCode.Where(code => Folder().IsMatch(code))),
        path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));

    /// <summary>The sources of samples, of the packages' users and of these tests, what was generated for the samples among them.</summary>
    private static IEnumerable<string> Sources(string pattern) =>
        Files("samples", pattern).Concat(Files("tests/Consumers/Packages", pattern)).Concat(Files("tests/ReportModel.Untoc.Tests", pattern));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories).Select(File.ReadAllText);

    [GeneratedRegex(@"^(Recommendations|AgendaItems|States|Documents|Paragraphs|Resolutions|Decisions|Reports)\.\w")]
    private static partial Regex Member();

    [GeneratedRegex("^(src|build|seeds|samples|tests)(/|$)")]
    private static partial Regex Folder();
}
