using System.Runtime.Loader;
using PublicApiGenerator;

namespace ReportModel.Packages.Tests;

/// <summary>
/// The public surface of the libraries, each against a text that was reviewed: what a change adds or takes away stands
/// in its diff. For ReportModel.Untoc that is the code generated from the report of 2022.
/// </summary>
public class PublicApiTests(Workspace workspace)
{
    public static TheoryData<string, string> Libraries =>
        new MatrixTheoryData<string, string>(["ReportModel", "ReportModel.Untoc"], ["netstandard2.0", "net10.0"]);

    [Theory, MemberData(nameof(Libraries))]
    public void The_public_surface_is_the_one_that_was_reviewed(string id, string framework)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workspace.Root, "api", id, framework)).FullName;
        foreach (var library in new[] { "ReportModel", "ReportModel.Untoc" })
        {
            using var package = new Package(workspace.Package(library));
            File.WriteAllBytes(Path.Combine(folder, library + ".dll"), package.Bytes($"lib/{framework}/{library}.dll"));
        }

        // One of its own for each framework: the two builds have one identity.
        var context = new AssemblyLoadContext(framework, isCollectible: true);
        context.Resolving += (_, name) => File.Exists(Path.Combine(folder, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        var api = context.LoadFromAssemblyPath(Path.Combine(folder, id + ".dll")).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        Verified.Check($"{id}.{framework}.api", api);
    }
}
