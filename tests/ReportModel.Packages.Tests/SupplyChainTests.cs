using System.Text.Json.Nodes;
using ReportModel.Supply;

namespace ReportModel.Packages.Tests;

/// <summary>What the packages are made of, and what the repository says of it.</summary>
public class SupplyChainTests(Workspace workspace)
{
    [Theory, InlineData("ReportModel"), InlineData("ReportModel.Untoc"), InlineData("ReportModel.Tool")]
    public void The_bill_of_materials_lists_every_file_with_its_hash(string id) =>
        Assert.Empty(PackageCheck.Findings(workspace.Package(id), "", []));

    [Fact]
    public void The_bill_of_materials_names_what_comes_with_the_package()
    {
        Assert.Equal(
            ["System.Buffers", "System.Collections.Immutable", "System.Memory", "System.Numerics.Vectors", "System.Runtime.CompilerServices.Unsafe"],
            DependsOn("ReportModel"));
        Assert.Equal(["ReportModel", .. DependsOn("ReportModel")], DependsOn("ReportModel.Untoc"));
        Assert.Equal(["ReportModel", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine"], DependsOn("ReportModel.Tool"));
    }

    /// <summary>The check that the script for reproducible packages ends with: it must be able to fail.</summary>
    [Fact]
    public void A_package_that_was_changed_or_tells_of_the_machine_is_found()
    {
        var copy = Path.Combine(workspace.Root, "changed.nupkg");
        File.Copy(workspace.Package("ReportModel.Untoc"), copy);
        using (var zip = System.IO.Compression.ZipFile.Open(copy, System.IO.Compression.ZipArchiveMode.Update))
        {
            zip.GetEntry("NOTICE")!.Delete();
            PackageEntry.Write(zip, "README.md.txt", "built in /home/somebody"u8.ToArray());
        }

        var findings = PackageCheck.Findings(copy, "", ["/home/somebody"]).ToList();
        Assert.Equal(
            ["README.md.txt holds '/home/somebody'.", "The bill of materials is wrong about ./NOTICE.", "The bill of materials is wrong about ./README.md.txt."],
            findings.Order(StringComparer.Ordinal));
        Assert.All(
            PackageCheck.Findings(workspace.Package("ReportModel", ".snupkg"), "0123456789012345678901234567890123456789", []),
            finding => Assert.EndsWith("does not lead to the sources of 0123456789012345678901234567890123456789.", finding, StringComparison.Ordinal));
    }

    /// <summary>Also fails where a reference has no reason, or a licence that nobody has read.</summary>
    [Fact]
    public void The_page_of_dependencies_is_what_the_projects_say()
    {
        var page = DependencyPage.Print(DependencyList.Of(Repository.Root));
        var written = File.ReadAllText(Path.Combine(Repository.Root, "docs", "dependencies.md"));
        Assert.True(page == written, "docs/dependencies.md is not what the projects say; it begins with the command that writes it.");
    }

    private List<string> DependsOn(string id)
    {
        using var package = new Package(workspace.Package(id));
        return
        [
            .. JsonNode.Parse(package.Bytes(BillOfMaterials.Entry))!["packages"]!.AsArray()
                .Select(other => (string)other!["name"]!).Where(name => name != id).Order(StringComparer.Ordinal),
        ];
    }
}
