using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ReportModel.Analyzers.Tests;

/// <summary>A project that imports the files of <c>build/</c>, as MSBuild evaluates it: nothing is restored or built.</summary>
internal sealed class Evaluation : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportmodel-").FullName;

    /// <summary>The project's folder; other folders beside it are free.</summary>
    public string Project => Path.Combine(_folder, "project");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Puts an empty file into the project.</summary>
    public Evaluation WithFile(string name)
    {
        var path = Path.Combine(Project, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        return this;
    }

    /// <summary>Evaluates the project.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="types">The types of items to give back.</param>
    /// <returns>The items by their types: each its path, and those of the metadata that the compiler sees.</returns>
    public async Task<ILookup<string, string>> RunAsync(string items, params string[] types)
    {
        var build = Path.Combine(Repository.Root, "build");
        File.WriteAllText(Path.Combine(Project, "Project.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/ReportModel.props" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
              <Import Project="{build}/ReportModel.targets" />
            </Project>
            """);

        using var output = JsonDocument.Parse(await MSBuildAsync(types));
        return output.RootElement.GetProperty("Items").EnumerateObject()
            .SelectMany(type => type.Value.EnumerateArray(), (type, item) => (Type: type.Name, Item: Print(item)))
            .ToLookup(pair => pair.Type, pair => pair.Item, StringComparer.Ordinal);
    }

    private async Task<string> MSBuildAsync(string[] types)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["msbuild", "-nologo", "-nodeReuse:false", "-getItem:" + string.Join(",", types), "Project.csproj"])
        {
            WorkingDirectory = Project,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
        return output;
    }

    private static string Print(JsonElement item) => string.Join(' ', item.EnumerateObject()
        .Where(metadata => metadata.Name == "Identity" || (metadata.Name.StartsWith("ReportModel", StringComparison.Ordinal) && metadata.Value.GetString()!.Length > 0))
        .Select(metadata => metadata.Name == "Identity" ? metadata.Value.GetString()!.Replace('\\', '/') : $"{metadata.Name["ReportModel".Length..]}={metadata.Value}"));
}
