using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportModel.Supply;

/// <summary>Everything that the projects of the solution stand on.</summary>
/// <param name="Shipped">What users of the packages get with them.</param>
/// <param name="Named">What builds and tests them, named by a project.</param>
/// <param name="Below">What those bring along.</param>
public sealed partial record DependencyList(IReadOnlyList<Dependency> Shipped, IReadOnlyList<Dependency> Named, IReadOnlyList<Dependency> Below)
{
    /// <summary>Reads the solution's projects, as they were restored.</summary>
    /// <exception cref="InvalidDataException">A reference has no reason, or a licence is none that the project may stand on.</exception>
    public static DependencyList Of(string root)
    {
        var projects = ProjectPaths().Matches(File.ReadAllText(Path.Combine(root, "ReportModel.sln")))
            .Select(match => Path.Combine(root, match.Groups[1].Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal)
            .ToList();
        var uses = projects.SelectMany(Uses).ToList();
        var (shipped, rest) = (uses.Where(use => use.Shipped).ToList(), uses.Where(use => !use.Shipped).ToList());
        var shippedPackages = shipped.Select(use => use.Package).ToHashSet();
        var named = rest.Where(use => use.Reason is not null).ToList();
        return new DependencyList(
            Group([.. shipped.Where(use => use.Reason is not null), .. WithoutNamed(shipped)]),
            Group(named),
            Group(WithoutNamed(rest).Where(use => !shippedPackages.Contains(use.Package))));
    }

    /// <summary>What nobody names, but something brings.</summary>
    private static IEnumerable<Use> WithoutNamed(List<Use> uses)
    {
        var named = uses.Where(use => use.Reason is not null).Select(use => use.Package).ToHashSet();
        return uses.Where(use => !named.Contains(use.Package));
    }

    private static List<Use> Uses(string project)
    {
        var assets = AssetsFile.Read(Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json"));
        var packed = XElement.Load(project).Descendants("IsPackable").Any(element => element.Value == "true");
        var reasons = Reasons.In(project);
        var name = Path.GetFileNameWithoutExtension(project);
        var uses = new List<Use>();
        foreach (var framework in assets.Frameworks)
        {
            foreach (var (package, isPrivate) in assets.Direct(framework))
            {
                uses.AddRange(assets.WithAllBelow(framework, package).Select(below => new Use(
                    below,
                    Licences.Of(below, assets.PackageFolders),
                    below == package ? reasons[package.Id] : null,
                    package,
                    name,
                    packed && !isPrivate)));
            }
        }

        return uses;
    }

    /// <summary>One entry for a package and a reason; a package without a reason of its own is there for the one that brings it.</summary>
    private static List<Dependency> Group(IEnumerable<Use> uses) =>
    [
        .. uses.GroupBy(use => (use.Package, use.Licence, Reason: use.Reason ?? ""))
            .Select(group => new Dependency(
                group.Key.Package,
                group.Key.Licence,
                group.Key.Reason.Length > 0 ? group.Key.Reason : "Comes with " + string.Join(", ", Distinct(group.Select(use => use.Above.Id))) + ".",
                Distinct(group.Select(use => use.Project))))
            .OrderBy(dependency => dependency.Package.Id, StringComparer.OrdinalIgnoreCase)
            .ThenBy(dependency => dependency.Package.Version, StringComparer.Ordinal)
            .ThenBy(dependency => dependency.Reason, StringComparer.Ordinal),
    ];

    private static List<string> Distinct(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex("""
        "([^"]+\.csproj)"
        """, RegexOptions.NonBacktracking)]
    private static partial Regex ProjectPaths();

    /// <summary>A project uses a package: named by itself, with a reason, or below the one that it names.</summary>
    private sealed record Use(PackageIdentity Package, string Licence, string? Reason, PackageIdentity Above, string Project, bool Shipped);
}
