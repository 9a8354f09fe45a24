using System.Text.Json;

namespace ReportModel.Supply;

/// <summary>What a restore of one project found: <c>obj/project.assets.json</c>.</summary>
public sealed class AssetsFile
{
    private readonly JsonElement _root;

    private AssetsFile(JsonElement root) => _root = root;

    /// <summary>The names of the frameworks as the project writes them.</summary>
    public IEnumerable<string> Frameworks => _root.GetProperty("project").GetProperty("frameworks").EnumerateObject().Select(framework => framework.Name);

    /// <summary>Where the packages lie; the first folder that has one counts.</summary>
    public IEnumerable<string> PackageFolders => _root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name);

    /// <summary>Reads the file.</summary>
    /// <exception cref="IOException">There is none: the project has not been restored.</exception>
    public static AssetsFile Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new AssetsFile(document.RootElement.Clone());
    }

    /// <summary>
    /// What the project itself names, without what the SDK adds to every project; of projects that use it, those marked
    /// as private see nothing.
    /// </summary>
    public IEnumerable<(PackageIdentity Package, bool Private)> Direct(string framework)
    {
        if (!_root.GetProperty("project").GetProperty("frameworks").GetProperty(framework).TryGetProperty("dependencies", out var named))
        {
            yield break;
        }

        var resolved = Resolved(framework).Keys.ToDictionary(package => package.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var dependency in named.EnumerateObject())
        {
            var addedBySdk = dependency.Value.TryGetProperty("autoReferenced", out var auto) && auto.GetBoolean();
            if (!addedBySdk && resolved.TryGetValue(dependency.Name, out var package))
            {
                yield return (package, dependency.Value.TryGetProperty("suppressParent", out var hidden) && hidden.GetString() == "All");
            }
        }
    }

    /// <summary>What is copied beside the project's own assembly: the packages that it names and does not keep to itself, and other projects.</summary>
    public IEnumerable<PackageIdentity> Carried(string framework) =>
        Direct(framework).Where(named => !named.Private).Select(named => named.Package).Concat(Resolved(framework).Keys.Where(IsProject));

    /// <summary>A package and all that it stands on, the package first.</summary>
    public IEnumerable<PackageIdentity> WithAllBelow(string framework, PackageIdentity package)
    {
        var resolved = Resolved(framework);
        var seen = new HashSet<PackageIdentity>();
        var open = new Queue<PackageIdentity>([package]);
        while (open.TryDequeue(out var next))
        {
            if (seen.Add(next))
            {
                yield return next;
                foreach (var id in resolved[next])
                {
                    open.Enqueue(resolved.Keys.Single(other => string.Equals(other.Id, id, StringComparison.OrdinalIgnoreCase)));
                }
            }
        }
    }

    /// <summary>The package or the project of that name; none where the framework does without.</summary>
    public PackageIdentity? Find(string framework, string id) =>
        Resolved(framework).Keys.SingleOrDefault(package => string.Equals(package.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether that is a project of this repository, and no package that was restored.</summary>
    public bool IsProject(PackageIdentity package) =>
        _root.GetProperty("libraries").GetProperty($"{package.Id}/{package.Version}").GetProperty("type").GetString() == "project";

    /// <summary>Every package and project of a framework, with the names of those it asks for itself.</summary>
    private Dictionary<PackageIdentity, List<string>> Resolved(string framework) =>
        _root.GetProperty("targets").GetProperty(framework).EnumerateObject()
            .ToDictionary(entry => PackageIdentity.Parse(entry.Name), entry => Names(entry.Value));

    private static List<string> Names(JsonElement package) =>
        package.TryGetProperty("dependencies", out var dependencies) ? [.. dependencies.EnumerateObject().Select(d => d.Name)] : [];
}
