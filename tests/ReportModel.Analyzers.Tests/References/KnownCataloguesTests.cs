using ReportModel.Analyzers.References;

namespace ReportModel.Analyzers.Tests.References;

/// <summary>What a project knows: its own catalogues, those of what it references, and of what that references.</summary>
public class KnownCataloguesTests
{
    private static readonly string s_typo = Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/22");""");

    private const string Own = """
        [assembly: ReportModel.Runtime.CatalogueEntries("Documents", "App.Documents", "A/78/", "A_78_5 5\nA_78_6 6")]

        namespace App
        {
            static class Documents
            {
                public static class Id
                {
                    public const string A_78_5 = "A/78/5";
                    public const string A_78_6 = "A/78/6";
                }
            }
        }
        """;

    [Fact]
    public async Task A_projects_own_catalogue_counts() =>
        Assert.Equal(
            [
                "(5,34): info RM1005: Use Documents.Id.A_78_5 instead of 'A/78/5': a typo in it does not compile",
                "(5,70): warning RM1002: 'A/78/66' is in no referenced catalogue; did you mean 'A/78/6'?",
            ],
            await Code.With([], Code.Body("""_ = DocumentSymbol.Parse("A/78/5"); _ = DocumentSymbol.Parse("A/78/66");"""), Own).FindAsync());

    [Fact]
    public async Task Own_members_come_before_those_of_a_reference()
    {
        var own = Own.Replace("\"A/78/\", \"A_78_5 5\\nA_78_6 6\"", "\"\", \"A_78_5 CTOC/COP/WG.3/2022/2\"", StringComparison.Ordinal).Replace("A_78_5 = \"A/78/5\"", "A_78_5 = \"CTOC/COP/WG.3/2022/2\"", StringComparison.Ordinal);

        Assert.Contains("Use Documents.Id.A_78_5 instead", Assert.Single(await Code.Files(Code.Body("""_ = "CTOC/COP/WG.3/2022/2";"""), own).FindAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_internal_catalogue_of_a_library_is_known_but_not_offered()
    {
        var library = CatalogueLibrary.Compile("Library", Own);

        Assert.Equal(
            ["(5,70): warning RM1002: 'A/78/66' is in no referenced catalogue; did you mean 'A/78/6'?"],
            await Code.With([library], Code.Body("""_ = DocumentSymbol.Parse("A/78/5"); _ = DocumentSymbol.Parse("A/78/66");""")).FindAsync());
    }

    [Fact]
    public async Task It_is_offered_where_the_library_lets_the_project_in()
    {
        var library = CatalogueLibrary.Compile("Library", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]\n" + Own);

        Assert.Contains("RM1005", Assert.Single(await Code.With([library], Code.Body("""_ = "A/78/5";""")).FindAsync()), StringComparison.Ordinal);
    }

    /// <summary>The SDK hands the compiler the references of references too.</summary>
    [Fact]
    public async Task Through_a_library()
    {
        var library = CatalogueLibrary.Compile("Library", "public class Between { public ReportModel.Document D => ReportModel.Untoc.Documents.Ctoc_Cop_Wg3_2022_2; }", CatalogueLibrary.Reference);

        Assert.Contains("RM1002", Assert.Single(await Code.With([library, CatalogueLibrary.Reference], s_typo).FindAsync()), StringComparison.Ordinal);
        Assert.Empty(await Code.With([library], s_typo).FindAsync());
    }

    [Fact]
    public async Task A_project_of_the_same_solution_counts()
    {
        var code = Code.With([], s_typo);
        var library = Microsoft.CodeAnalysis.ProjectId.CreateNewId();
        var solution = code.Solution
            .AddProject(Microsoft.CodeAnalysis.ProjectInfo.Create(library, default, "Library", "Library", Microsoft.CodeAnalysis.LanguageNames.CSharp)
                .WithCompilationOptions(code.Solution.Projects.Single().CompilationOptions!)
                .WithMetadataReferences(CatalogueLibrary.Framework))
            .AddDocument(Microsoft.CodeAnalysis.DocumentId.CreateNewId(library), "Library.cs", CatalogueLibrary.Source)
            .AddProjectReference(code.File(0).Project.Id, new(library));

        Assert.Contains("RM1002", Assert.Single(await code.Changed(solution).FindAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Documents\", \"No.Such.Class\", \"\", \"A A/78/5\"")]
    [InlineData("\"Documents\", \"\", \"\", \"A A/78/5\"")]
    [InlineData("\"Documents\", \"App\", \"\", \"A A/78/5\"")]
    [InlineData("\"Documents\", \"App.Documents\", \"\", \"NoSuchName A/78/5\"")]
    [InlineData("\"Documents\", \"App.Documents\", \"\", \"A_78_6 A/78/5\"")]
    [InlineData("\"Anything\", \"App.Documents\", \"\", \"A_78_5 A/78/5\"")]
    [InlineData("\"Documents\", \"App.Documents\", \"\", \"\\n\\n \\nA/78/5\\n A/78/5\\nA_78_5 \"")]
    [InlineData("null!, null!, null!, null!")]
    public async Task What_does_not_fit_its_catalogue_is_not_offered(string entries) =>
        Assert.Empty(await Code.With([], Code.Body("""_ = "A/78/5";"""), Own.Replace("\"Documents\", \"App.Documents\", \"A/78/\", \"A_78_5 5\\nA_78_6 6\"", entries, StringComparison.Ordinal)).FindAsync());

    /// <summary>An editor asks again at every keystroke: what a reference holds is decoded once.</summary>
    [Fact]
    public async Task A_reference_is_decoded_once()
    {
        var code = Code.Files(s_typo);
        var first = (await code.File(0).Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var second = first.AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class Typed { }", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Same(Library(first), Library(second));
        Assert.NotEmpty(Library(first).Members);

        static AssemblyCatalogue Library(Microsoft.CodeAnalysis.Compilation compilation) =>
            AssemblyCatalogue.Of(compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == "Catalogues"));
    }
}
