using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Generator.Tests;

/// <summary>The checks of <see cref="CacheTests"/> turn red where there is something to find: each is shown a planted defect.</summary>
public class CacheCheckTests
{
    [Fact]
    public void A_symbol_deep_in_a_model_is_found()
    {
        var compilation = Project.WithSeed.Compilation();
        var symbol = compilation.GetTypeByMetadataName("C")!;

        Assert.NotNull(ModelWalk.FindForbidden(new Planted([[symbol]])));
        Assert.NotNull(ModelWalk.FindForbidden(new Planted([[compilation]])));
        Assert.NotNull(ModelWalk.FindForbidden(new Planted([[compilation.SyntaxTrees.First().GetRoot(TestContext.Current.CancellationToken)]])));
        Assert.NotNull(ModelWalk.FindForbidden(new Planted([[Location.Create(compilation.SyntaxTrees.First(), default)]])));
        Assert.Null(ModelWalk.FindForbidden(new Planted([["text", 1]])));
    }

    [Fact]
    public void A_step_that_looks_at_the_compilation_is_found()
    {
        var project = Project.WithSeed;
        var driver = CSharpGeneratorDriver
            .Create([new LeakyGenerator().AsSourceGenerator()], driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(project.Compilation(), TestContext.Current.CancellationToken)
            .RunGenerators((project with { Sources = ["class C { } class D { }"] }).Compilation(), TestContext.Current.CancellationToken);

        var result = driver.GetRunResult().Results.Single();

        Assert.NotEmpty(CacheCheck.Changed(result, ["Leak"]));
        Assert.Contains(result.TrackedSteps["Leak"].SelectMany(s => s.Outputs), output => ModelWalk.FindForbidden(output.Value) is not null);
    }

    [Fact]
    public void A_mark_that_keeps_its_attribute_or_its_compilation_is_found()
    {
        const string Source = "[ReportModel.Implements(\"CTOC/COP/WG.3/2022/4#7(k)\")] class C { }";
        var project = Project.WithSeed with { Sources = [Source, "class D { }"] };
        var driver = CSharpGeneratorDriver
            .Create([new LeakyMarks().AsSourceGenerator()], driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(project.Compilation(), TestContext.Current.CancellationToken)
            .RunGenerators((project with { Sources = [Source, "class D { int i; }"] }).Compilation(), TestContext.Current.CancellationToken);

        var result = driver.GetRunResult().Results.Single();

        Assert.NotEmpty(CacheCheck.Changed(result, [TrackingNames.Marks]));
        Assert.Contains(result.TrackedSteps[TrackingNames.Marks].SelectMany(s => s.Outputs), output => ModelWalk.FindForbidden(output.Value) is not null);
    }

    [Fact]
    public void A_file_that_changes_beyond_the_edit_is_found()
    {
        var first = Project.WithSeed.Run();
        var second = Project.WithSeed.Edit(text => "\n" + text).RunAfter(first);

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CacheCheck.Nothing.Verify(first, second));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CacheCheck.Files("Wg2Wg3_2022.Text").Verify(first, second));
    }

    private sealed record Planted(List<object[]> Nested);

    /// <summary>What every tutorial warns of: a model made from the compilation that holds a symbol and compares by reference.</summary>
    private sealed class LeakyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var types = context.CompilationProvider.Select(static (c, token) => new Planted([[c.SyntaxTrees.First().GetRoot(token).DescendantNodes().OfType<ClassDeclarationSyntax>().First()]]));
            context.RegisterSourceOutput(types.WithTrackingName("Leak"), static (_, _) => { });
        }
    }

    /// <summary>Marks that hold what the compiler hands over.</summary>
    private sealed class LeakyMarks : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var marks = context.SyntaxProvider.ForAttributeWithMetadataName(MarkReader.Attribute, static (_, _) => true, static (found, _) => new Planted([[found.TargetSymbol]]));
            context.RegisterSourceOutput(marks.WithTrackingName(TrackingNames.Marks), static (_, _) => { });
        }
    }
}
