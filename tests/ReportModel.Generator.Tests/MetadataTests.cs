using System.Text;
using Microsoft.CodeAnalysis;

namespace ReportModel.Generator.Tests;

/// <summary>The metadata of an assembly says what its catalogues hold, no more and no less.</summary>
public class MetadataTests
{
    private const string Joint = "JointDocuments";

    private static readonly string[] s_catalogues = ["Recommendations", "AgendaItems", "Documents", "States", "Reports"];

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void What_is_read_back_are_the_constants(string visibility)
    {
        var project = Project.WithSeed.Add("/documents/CTOC_COP_WG.3_2022_99.zh.txt", Repository.SeedText) with
        {
            Options = ProjectOptions.Default.WithProperty("ReportModelVisibility", visibility).WithProperty("ReportModelNamespace", "My.class"),
        };
        var library = project.ToReference();
        var compilation = Compiling.Net10.Compilation([], NullableContextOptions.Enable, library);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;

        var stated = Entries(assembly).ToArray();

        Assert.NotEmpty(stated);
        Assert.Equal(Constants(assembly).Order(StringComparer.Ordinal), stated.Select(e => $"{e.Container}.{e.Name} = {e.Id}").Order(StringComparer.Ordinal));
        Assert.Equal(s_catalogues.Order(StringComparer.Ordinal), stated.Select(e => e.Catalogue).Distinct().Order(StringComparer.Ordinal));
        Assert.All(stated, e => Assert.StartsWith($"My.class.{e.Catalogue}", e.Container, StringComparison.Ordinal));
    }

    /// <summary>Ids that are like nothing a report has: long, alone, with spaces and marks, or the prefix of another.</summary>
    [Fact]
    public void Ids_of_every_shape()
    {
        var assembly = Compiling.Net10.Compilation(
            Printing.Files(Samples.Joint, Samples.Single, Filled.Report()).Select(f => Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(f.Text, cancellationToken: TestContext.Current.CancellationToken)),
            NullableContextOptions.Enable).Assembly;

        Assert.Equal(Constants(assembly).Order(StringComparer.Ordinal), Entries(assembly).Select(e => $"{e.Container}.{e.Name} = {e.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_size()
    {
        var files = Project.WithSeed.Run().Result.GeneratedSources;
        var metadata = files.SelectMany(f => f.SourceText.Lines).Select(l => l.ToString()).Where(l => l.StartsWith("[assembly:", StringComparison.Ordinal)).Sum(Encoding.UTF8.GetByteCount);
        var text = Encoding.UTF8.GetByteCount(Repository.SeedText);

        TestContext.Current.SendDiagnosticMessage($"Metadata of the seed: {metadata} bytes of source; its text: {text} bytes.");
        Assert.InRange(metadata, 1, text / 4);
    }

    [Fact]
    public void Files_begin_without_a_byte_order_mark() => Assert.All(Project.WithSeed.Run().Result.GeneratedSources, source =>
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, source.SourceText.Encoding!))
        {
            source.SourceText.Write(writer, TestContext.Current.CancellationToken);
        }

        Assert.Equal((byte)'/', stream.ToArray()[0]);
    });

    /// <summary>A half of a joint document is told from a whole symbol: the seed has three documents of two symbols each.</summary>
    [Fact]
    public void Halves_of_joint_documents_are_told()
    {
        var library = Project.WithSeed.ToReference();
        var compilation = Compiling.Net10.Compilation([], NullableContextOptions.Enable, library);
        var halves = AllEntries((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!).Where(e => e.Catalogue == Joint);

        Assert.Equal(
            [
                "Ctoc_Cop_Wg2_2022_1 CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1", "Ctoc_Cop_Wg3_2022_1 CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1",
                "Ctoc_Cop_Wg2_2022_3 CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3", "Ctoc_Cop_Wg3_2022_3 CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3",
                "Ctoc_Cop_Wg2_2022_4 CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "Ctoc_Cop_Wg3_2022_4 CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4",
            ],
            halves.Select(e => $"{e.Name} {e.Id}"));
        Assert.All(halves, e => Assert.EndsWith(".Documents", e.Container, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Catalogue, string Container, string Name, string Id)> Entries(IAssemblySymbol assembly) =>
        AllEntries(assembly).Where(e => e.Catalogue != Joint);

    private static IEnumerable<(string Catalogue, string Container, string Name, string Id)> AllEntries(IAssemblySymbol assembly) =>
        from attribute in assembly.GetAttributes()
        where attribute.AttributeClass!.Name == "CatalogueEntriesAttribute"
        let arguments = attribute.ConstructorArguments.Select(a => (string)a.Value!).ToArray()
        from line in arguments[3].Split('\n')
        let space = line.IndexOf(' ', StringComparison.Ordinal)
        select (arguments[0], arguments[1], line[..space], arguments[2] + line[(space + 1)..]);

    private static IEnumerable<string> Constants(IAssemblySymbol assembly) =>
        from type in Types(assembly.GlobalNamespace)
        where type.Name == "Id" && type.ContainingType is not null
        let catalogue = type.ContainingType.ToDisplayString().Split('.')
        where s_catalogues.Intersect(catalogue).Any()
        from constant in type.GetMembers().OfType<IFieldSymbol>()
        select $"{Name(type.ContainingType)}.{constant.Name} = {constant.ConstantValue}";

    private static string Name(ISymbol symbol) =>
        symbol.ContainingSymbol is null or INamespaceSymbol { IsGlobalNamespace: true } ? symbol.Name : Name(symbol.ContainingSymbol) + "." + symbol.Name;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol symbol) =>
        symbol.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => Types(member).Concat(member is INamedTypeSymbol type ? [type] : []));
}
