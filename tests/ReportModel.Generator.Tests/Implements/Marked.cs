using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ReportModel.Generator.Tests;

/// <summary>Projects that say what they implement.</summary>
internal static class Marked
{
    public const string Usings = "using ReportModel; ";

    public const string Joint = Samples.JointSymbol + "#";

    private static readonly Lazy<MetadataReference> s_library = new(() =>
        (Project.WithSeed with { Options = ProjectOptions.Default.WithProperty("ReportModelNamespace", "ReportModel.Untoc") }).ToReference());

    /// <summary>A library with the seed's catalogues in namespace <c>ReportModel.Untoc</c>.</summary>
    public static MetadataReference Library => s_library.Value;

    /// <summary>A project without documents that references the library.</summary>
    public static Project WithLibrary(params string[] sources) => new() { References = [Library], Sources = [.. sources.Select(s => Usings + "using ReportModel.Untoc;\n" + s)] };

    /// <summary>A project with the seed as its own report, in namespace <c>My.App.UnitedNations</c>.</summary>
    public static Project WithOwnReport(params string[] sources) => Project.WithSeed with { Sources = [.. sources] };

    /// <summary>The rows of the table: place of the id, target, and note after a bar.</summary>
    public static string[] Table(this Project project)
    {
        var compilation = project.Build(out var findings);
        Assert.Empty(findings);
        return [.. All(Compiling.Load(Compiling.Emit(compilation))).Select(i => i.Recommendation.Value.Replace(Joint, "#", StringComparison.Ordinal) + " " + i.Target + (i.Note is null ? "" : " | " + i.Note))];
    }

    public static EquatableArray<Implementation> All(Assembly assembly) =>
        (EquatableArray<Implementation>)assembly.GetTypes().Single(t => t.Name == "Implementations").GetProperty("All", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;
}
