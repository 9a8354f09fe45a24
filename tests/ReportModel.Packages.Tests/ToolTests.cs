namespace ReportModel.Packages.Tests;

/// <summary>The command, installed from its package as a user does it.</summary>
public class ToolTests(Workspace workspace)
{
    [Fact]
    public void The_command_is_installed_and_runs()
    {
        var folder = Path.Combine(workspace.Root, "tool");
        var install = workspace.Dotnet(workspace.Root, "tool", "install", "ReportModel.Tool", "--version", workspace.Version, "--tool-path", folder, "--source", workspace.Feed);
        Assert.True(install.ExitCode == 0, install.Output);
        var seed = Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Single();
        var found = Command.Run(Path.Combine(folder, "reportmodel"), ["find", "7(k)", seed], workspace.Root, new Dictionary<string, string?>());
        Assert.Equal(0, found.ExitCode);
        Assert.StartsWith(seed + "(159,1): Recommendations.Wg3_2022.K\n", found.Output, StringComparison.Ordinal);
    }

    /// <summary>Each assembly of others has its licence in the package.</summary>
    [Fact]
    public void The_notices_name_what_is_carried()
    {
        using var package = new Package(workspace.Package("ReportModel.Tool"));
        var notices = System.Text.Encoding.UTF8.GetString(package.Bytes("THIRD-PARTY-NOTICES.txt"));
        var carried = package.Entries.Select(static entry => entry.Name).Where(static name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("ReportModel", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(carried);
        Assert.All(carried, name => Assert.Contains(Path.GetFileNameWithoutExtension(name), notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_is_a_tool_by_its_name()
    {
        using var package = new Package(workspace.Package("ReportModel.Tool"));
        Assert.Equal("DotnetTool", package.Nuspec.Descendants("packageType").Single().Attribute("name")!.Value);
        var settings = package.Xml(package.Entries.Single(static entry => entry.Name == "DotnetToolSettings.xml").FullName);
        Assert.Equal("reportmodel", settings.Descendants("Command").Single().Attribute("Name")!.Value);
    }
}
