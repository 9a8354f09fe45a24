namespace ReportModel.Packages.Tests;

/// <summary>One build of all projects that use the packages, and of samples/Consumer, as one solution.</summary>
internal sealed class ConsumerBuild
{
    private readonly Lazy<IReadOnlyList<BuildMessage>> _messages;
    private readonly Workspace _workspace;

    public ConsumerBuild(Workspace workspace)
    {
        _workspace = workspace;
        workspace.Copy(Consumer.Home);
        Sample = workspace.Copy("samples", "Consumer");
        _messages = new(Build);
    }

    /// <summary>Where the sample was copied to.</summary>
    public string Sample { get; }

    /// <summary>Where a consumer was copied to.</summary>
    public string Folder(string consumer) => Path.Combine([_workspace.Root, .. Consumer.Home, consumer]);

    /// <summary>What the build said about the projects in a folder.</summary>
    public IEnumerable<BuildMessage> Messages(string folder) => _messages.Value.Where(message => message.IsAbout(folder));

    /// <summary>What the build said about no consumer and not about the sample: something of the test itself is wrong.</summary>
    public IEnumerable<BuildMessage> OtherMessages =>
        _messages.Value.Where(message => !message.IsAbout(Sample) && !Consumer.All.Any(c => message.IsAbout(Folder(c.Name))));

    /// <summary>Runs a program in each framework that it was built for and that runs here; what it prints.</summary>
    public IReadOnlyList<CommandResult> Run(string folder)
    {
        var program = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, "*.*proj").Single()) + ".dll";
        return [.. Directory.GetDirectories(Path.Combine(folder, "bin", "Debug"))
            .Where(framework => !Path.GetFileName(framework).StartsWith("net4", StringComparison.Ordinal))
            .Select(framework => _workspace.Dotnet(folder, Path.Combine(framework, program)))];
    }

    private List<BuildMessage> Build()
    {
        var projects = Consumer.All.Where(c => c.Name != Consumer.Aot)
            .SelectMany(c => c.Projects.Select(project => Path.Combine(Folder(c.Name), project)))
            .Append(Path.Combine(Sample, "Consumer.csproj"));
        var solution = Path.Combine(_workspace.Root, "Consumers.slnx");

        // A folder each: in one folder of a solution no two projects may have one name.
        File.WriteAllText(solution, "<Solution>\n" + string.Concat(projects.Select((project, i) => FormattableString.Invariant(
            $"""<Folder Name="/{i}/"><Project Path="{Path.GetRelativePath(_workspace.Root, project).Replace('\\', '/')}" /></Folder>{'\n'}"""))) + "</Solution>\n");

        var build = _workspace.Dotnet(_workspace.Root, "build", solution, "-v:q", "-clp:NoSummary", "-tl:off", "--disable-build-servers", "-nodeReuse:false");
        return [.. build.Output.Split('\n').Select(BuildMessage.Read).OfType<BuildMessage>()];
    }
}
