using System.Xml.Linq;

namespace ReportModel.Supply;

/// <summary>The licence of a package, as an SPDX expression, from what its authors put into it.</summary>
public static class Licences
{
    /// <summary>What this project may stand on: licences that ask for no more than a notice.</summary>
    private static readonly HashSet<string> s_allowed = new(StringComparer.Ordinal) { "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause" };

    /// <summary>
    /// Packages from before there were expressions name an address, or bring a file. Each address was read once, and
    /// stands here with what it says; of a file, the name of the package.
    /// </summary>
    private static readonly Dictionary<string, string> s_read = new(StringComparer.Ordinal)
    {
        ["https://github.com/dotnet/corefx/blob/master/LICENSE.TXT"] = "MIT",
        ["https://raw.githubusercontent.com/aspnet/Home/2.0.0/LICENSE.txt"] = "Apache-2.0",
        ["CommandLineParser"] = "MIT",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
    };

    /// <summary>The licence.</summary>
    /// <exception cref="InvalidDataException">It is not known, or not one that this project may stand on.</exception>
    public static string Of(PackageIdentity package, IEnumerable<string> packageFolders)
    {
        var nuspec = packageFolders.Select(folder => NuspecPath(folder, package)).First(File.Exists);
        var metadata = XElement.Load(nuspec).Elements().Single(element => element.Name.LocalName == "metadata");
        var licence = Child(metadata, "license");
        var said = licence switch
        {
            null => Child(metadata, "licenseUrl")?.Value ?? "",
            _ when (string?)licence.Attribute("type") == "file" => package.Id,
            _ => licence.Value,
        };
        var expression = s_read.GetValueOrDefault(said, said);
        return s_allowed.Contains(expression)
            ? expression
            : throw new InvalidDataException($"The licence of {package} is '{said}'. Read it; if it asks for no more than a notice, add it to {nameof(Licences)}.");
    }

    private static XElement? Child(XElement metadata, string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    // In the folder of packages all names are in small letters.
#pragma warning disable CA1308
    private static string NuspecPath(string folder, PackageIdentity package) =>
        Path.Combine(folder, package.Id.ToLowerInvariant(), package.Version.ToLowerInvariant(), package.Id.ToLowerInvariant() + ".nuspec");
#pragma warning restore CA1308
}
