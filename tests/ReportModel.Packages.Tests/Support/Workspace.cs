[assembly: AssemblyFixture(typeof(ReportModel.Packages.Tests.Workspace))]

namespace ReportModel.Packages.Tests;

/// <summary>
/// A folder outside the repository with the packages, made once for all tests, and a package cache of its own that is
/// empty at first. Its folders lie as in the repository, so that the nuget.config files there find the packages.
/// </summary>
public sealed class Workspace : IDisposable
{
    private readonly Lazy<ConsumerBuild> _consumers;

    public Workspace()
    {
        _consumers = new(() => new ConsumerBuild(this));
        Directory.CreateDirectory(Feed);
        var pack = Command.Run("bash", [Path.Combine(Repository.Root, "build", "pack.sh"), Feed], Repository.Root, new Dictionary<string, string?>());
        if (pack.ExitCode != 0)
        {
            Dispose();
            throw new InvalidOperationException("build/pack.sh failed:\n" + pack.Output);
        }

        var name = Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "ReportModel.Untoc.*.nupkg").Single());
        Version = name["ReportModel.Untoc.".Length..];
    }

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("ReportModel.Packages.").FullName;

    /// <summary>Where the packages are.</summary>
    public string Feed => Path.Combine(Root, "artifacts", "packages");

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>The projects that use the packages, built once for all tests.</summary>
    internal ConsumerBuild Consumers => _consumers.Value;

    /// <summary>A package, or with the ending <c>.snupkg</c> its symbols.</summary>
    public string Package(string id, string ending = ".nupkg") => Path.Combine(Feed, id + "." + Version + ending);

    /// <summary>Copies a folder of the repository to the same place here; what was built there stays behind.</summary>
    public string Copy(params string[] path)
    {
        var from = Path.Combine([Repository.Root, .. path]);
        var to = Path.Combine([Root, .. path]);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
                File.Copy(file, Path.Combine(to, relative));
            }
        }

        return to;
    }

    /// <summary>Runs <c>dotnet</c> here; no process of it stays behind.</summary>
    internal CommandResult Dotnet(string folder, params string[] arguments) => Command.Run("dotnet", arguments, folder, new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Root, "cache"),
        ["ReportModelVersion"] = Version,
        // Users build with the configuration that nobody has set for them.
        ["Configuration"] = null,
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
    });

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
