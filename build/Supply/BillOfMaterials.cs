using System.IO.Compression;
using System.Xml.Linq;

namespace ReportModel.Supply;

/// <summary>
/// The bill of materials inside a package: an SPDX 2.2 document at the place where scanners look for it. It names every
/// file with its hashes, and every package that comes with this one. The same package gives the same document.
/// </summary>
public static class BillOfMaterials
{
    /// <summary>Where it lies in the package.</summary>
    public const string Entry = "_manifest/spdx_2.2/manifest.spdx.json";

    /// <summary>Puts the document into the package; one that is there already is replaced.</summary>
    public static void AddTo(string packageFile, AssetsFile assets)
    {
        using var package = ZipFile.Open(packageFile, ZipArchiveMode.Update);
        package.GetEntry(Entry)?.Delete();
        ContentTypes.Declare(package, "json", "application/json");
        var own = PackageOf(package);
        PackageEntry.Write(package, Entry, SpdxDocument.Write(own, Files(package), BroughtAlong(package, own.Licence, assets)));
    }

    /// <summary>The files that the package brings; those that only hold the package together are left out.</summary>
    public static IEnumerable<ZipArchiveEntry> Files(ZipArchive package) =>
        package.Entries
            .Where(entry => entry.FullName != Entry && entry.FullName != ContentTypes.Entry && !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal) && !entry.FullName.StartsWith("package/", StringComparison.Ordinal))
            .OrderBy(entry => entry.FullName, StringComparer.Ordinal);

    /// <summary>
    /// The packages that the nuspec asks for, and all below them; a tool asks for none and carries what its project stands on.
    /// A package of this repository has the licence of this one.
    /// </summary>
    private static IEnumerable<Dependency> BroughtAlong(ZipArchive package, string ownLicence, AssetsFile assets)
    {
        var metadata = Metadata(package);
        var isTool = metadata.Descendants().Any(element => element.Name.LocalName == "packageType" && (string?)element.Attribute("name") == "DotnetTool");
        var asked = metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!).ToList();
        return assets.Frameworks
            .SelectMany(framework => (isTool ? assets.Carried(framework) : asked.Select(id => assets.Find(framework, id)).OfType<PackageIdentity>()).SelectMany(found => assets.WithAllBelow(framework, found)))
            .Distinct()
            .OrderBy(found => found.Id, StringComparer.Ordinal)
            .Select(found => new Dependency(found, assets.IsProject(found) ? ownLicence : Licences.Of(found, assets.PackageFolders), "", []));
    }

    private static Dependency PackageOf(ZipArchive package)
    {
        var metadata = Metadata(package);
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
        return new Dependency(new PackageIdentity(Value("id"), Value("version")), Value("license"), "", []);
    }

    private static XElement Metadata(ZipArchive package)
    {
        using var stream = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XElement.Load(stream).Elements().Single();
    }
}
