using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Generator.Tests;

/// <summary>Generated code compiles without a warning, whatever the project's language version, framework and settings.</summary>
public class CompileTests
{
    public static TheoryData<LanguageVersion, NullableContextOptions, bool, string> Settings()
    {
        var settings = new TheoryData<LanguageVersion, NullableContextOptions, bool, string>();
        foreach (var version in new[] { LanguageVersion.CSharp12, LanguageVersion.Latest, LanguageVersion.Preview })
        {
            foreach (var nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable })
            {
                foreach (var isNet10 in new[] { true, false })
                {
                    settings.Add(version, nullable, isNet10, nullable == NullableContextOptions.Enable ? "public" : "internal");
                }
            }
        }

        return settings;
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Without_a_warning(LanguageVersion version, NullableContextOptions nullable, bool isNet10, string visibility)
    {
        var compiling = isNet10 ? Compiling.Net10 : Compiling.NetStandard20;
        var options = Printing.Options with { Visibility = visibility };
        ReportContent[] contents = [.. new[] { Samples.Joint, Samples.Single, Filled.Report() }.Select((r, i) => new ReportContent($"/{i}.txt", "", r))];

        Assert.Empty(compiling.Diagnose(Printing.Files(contents, options), version, nullable));
    }

    [Fact]
    public void Types_of_the_users_with_the_same_names_change_nothing()
    {
        const string Source = """
            #nullable disable
            #pragma warning disable CS1591
            namespace My.App.UnitedNations { public class Recommendation { } public class Report { } public class State { } public class Body { } public class Statements { } }
            namespace My.App { public class ReportModel { } public class System { } public class EquatableArray<T> { } }
            namespace My { public class Lists { } public class Catalogue<T> { } public class Modality { } }
            """;

        Assert.Empty(Compiling.Net10.Diagnose(Printing.Files(Samples.Joint), LanguageVersion.CSharp12, NullableContextOptions.Enable, Source));
    }

    [Fact]
    public void The_seed_compiles_without_a_warning()
    {
        var run = Project.WithSeed.Run();
        var files = run.Files.Select(f => new GeneratedFile(f.Key, Microsoft.CodeAnalysis.Text.SourceText.From(f.Value)));

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(Compiling.NetStandard20.Diagnose(files, LanguageVersion.CSharp12, NullableContextOptions.Disable));
    }
}
