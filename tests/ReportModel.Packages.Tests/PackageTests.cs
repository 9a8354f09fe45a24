using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ReportModel.Packages.Tests;

/// <summary>What is in the packages.</summary>
public class PackageTests(Workspace workspace)
{
    private const string Rules = "docs/rules/";

    /// <summary>What the compiler's process, or the editor's, has loaded already.</summary>
    private static readonly string[] s_broughtByTheCompiler =
    [
        "netstandard", "System.Buffers", "System.Collections.Immutable", "System.Memory",
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp",
    ];

    /// <summary>What only editors have: only the fixes may ask for it.</summary>
    private static readonly string[] s_broughtByTheEditor =
    [
        "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel",
    ];

    public static TheoryData<string, string> Files =>
        new MatrixTheoryData<string, string>(["ReportModel", "ReportModel.Untoc", "ReportModel.Tool"], [".nupkg", ".snupkg"]);

    [Theory, MemberData(nameof(Files))]
    public void The_entries_are_those_that_were_reviewed(string id, string ending)
    {
        using var package = Open(id, ending);
        Verified.Check(id + ending + ".entries", string.Join('\n', package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith(Rules, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_pages_of_the_rules_are_those_of_the_repository()
    {
        using var package = Open("ReportModel");
        Assert.Equal(
            Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules")).Select(file => Rules + Path.GetFileName(file)).Order(StringComparer.Ordinal),
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith(Rules, StringComparison.Ordinal)));
    }

    /// <summary>Else the same sources would give other bytes tomorrow, or in another folder.</summary>
    [Theory, MemberData(nameof(Files))]
    public void No_entry_tells_of_the_time_or_the_machine(string id, string ending)
    {
        using var package = Open(id, ending);
        Assert.All(package.Entries, entry => Assert.Equal(new DateTime(2000, 1, 1), entry.LastWriteTime.DateTime));
        foreach (var entry in package.Entries)
        {
            var bytes = package.Bytes(entry.FullName);
            foreach (var told in new[] { Repository.Root, Environment.UserName + "@", Environment.MachineName + "/" })
            {
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(told)) >= 0, entry.FullName + " holds " + told);
                Assert.False(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(told)) >= 0, entry.FullName + " holds " + told);
            }
        }
    }

    [Fact]
    public void What_compilers_load_asks_for_nothing_that_compilers_lack()
    {
        using var package = Open("ReportModel");
        var extensions = package.Entries.Where(e => e.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)).ToList();
        var own = extensions.Select(e => Path.GetFileNameWithoutExtension(e.FullName)).ToList();
        Assert.NotEmpty(own);
        foreach (var extension in extensions)
        {
            var allowed = own.Concat(s_broughtByTheCompiler);
            if (extension.Name == "ReportModel.CodeFixes.dll")
            {
                allowed = allowed.Concat(s_broughtByTheEditor);
            }

            Assert.Empty(References(package.Bytes(extension.FullName)).Except(allowed));
        }
    }

    [Fact]
    public void Compilers_load_the_library_in_the_build_that_users_get_for_netstandard()
    {
        using var package = Open("ReportModel");
        Assert.Equal(package.Bytes("lib/netstandard2.0/ReportModel.dll"), package.Bytes("analyzers/dotnet/cs/ReportModel.dll"));
        Assert.Equal(package.Bytes("build/ReportModel.targets"), package.Bytes("buildTransitive/ReportModel.targets"));
        Assert.Equal(package.Bytes("build/ReportModel.props"), package.Bytes("buildTransitive/ReportModel.props"));
    }

    [Fact]
    public void The_library_needs_two_packages_on_netstandard_and_none_on_net()
    {
        using var package = Open("ReportModel");
        Assert.Equal(
            ["net10.0:", ".NETStandard2.0: System.Collections.Immutable System.Memory"],
            package.Nuspec.Descendants("group").Select(group =>
                $"{group.Attribute("targetFramework")!.Value}: {string.Join(' ', group.Elements("dependency").Select(d => d.Attribute("id")!.Value))}".Trim()));
    }

    /// <summary>By default a dependency's analyzers and build files stay behind.</summary>
    [Fact]
    public void The_report_of_2022_passes_all_of_the_library_on()
    {
        using var package = Open("ReportModel.Untoc");
        var groups = package.Nuspec.Descendants("group").ToList();
        Assert.Equal(["net10.0", ".NETStandard2.0"], groups.Select(group => group.Attribute("targetFramework")!.Value));
        Assert.All(groups, group =>
        {
            var dependency = Assert.Single(group.Elements("dependency"));
            Assert.Equal("ReportModel", dependency.Attribute("id")!.Value);
            Assert.Equal(workspace.Version, dependency.Attribute("version")!.Value);
            Assert.Equal("All", dependency.Attribute("include")!.Value);
            Assert.Null(dependency.Attribute("exclude"));
        });
    }

    [Theory, InlineData("ReportModel"), InlineData("ReportModel.Untoc"), InlineData("ReportModel.Tool")]
    public void The_nuspec_says_what_a_gallery_shows(string id)
    {
        using var package = Open(id);
        var metadata = package.Nuspec.Element("metadata")!;
        Assert.Equal(id, metadata.Element("id")!.Value);
        Assert.Equal("MIT", metadata.Element("license")!.Value);
        Assert.Equal("expression", metadata.Element("license")!.Attribute("type")!.Value);
        Assert.Equal("README.md", metadata.Element("readme")!.Value);
        Assert.Equal("icon.png", metadata.Element("icon")!.Value);
        Assert.NotEmpty(metadata.Element("description")!.Value);
        Assert.Equal("\u0089PNG", Encoding.Latin1.GetString(package.Bytes("icon.png"), 0, 4));
        Assert.NotEmpty(package.Bytes("README.md"));
    }

    /// <summary>What editors show over a name: the official text, from the package.</summary>
    [Theory, InlineData("net10.0"), InlineData("netstandard2.0")]
    public void The_official_text_shows_on_hover(string framework)
    {
        using var package = Open("ReportModel.Untoc");
        var member = package.Xml($"lib/{framework}/ReportModel.Untoc.xml").Descendants("member")
            .Single(m => m.Attribute("name")!.Value == "P:ReportModel.Untoc.Recommendations.Wg3_2022.K");
        Assert.Equal("鼓励缔约国在收到其他缔约国取得囚犯同意后发出的移交请求后，适当考虑该请求并及时回复请求国是否允准该请求。", member.Element("summary")!.Value.Trim());
        Assert.Contains("7 (k)", member.Element("remarks")!.Value, StringComparison.Ordinal);
    }

    /// <summary>So that two versions never share an identity in one compiler process.</summary>
    [Fact]
    public void The_assembly_version_is_that_of_the_package()
    {
        using var package = Open("ReportModel");
        foreach (var entry in package.Entries.Where(e => e.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var file = new PEReader(new MemoryStream(package.Bytes(entry.FullName)));
            var version = file.GetMetadataReader().GetAssemblyDefinition().Version;
            Assert.Equal(workspace.Version.Split('-')[0] + ".0", version.ToString(4));
        }
    }

    private static List<string> References(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }

    private Package Open(string id, string ending = ".nupkg") => new(workspace.Package(id, ending));
}
