using System.IO.Compression;
using System.Xml.Linq;

namespace ReportModel.Supply;

/// <summary>The part of a package that says which ending means which type (Open Packaging Conventions): each ending must be there.</summary>
public static class ContentTypes
{
    /// <summary>Where it lies in the package.</summary>
    public const string Entry = "[Content_Types].xml";

    private static readonly XNamespace s_namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Adds an ending, unless it is there.</summary>
    public static void Declare(ZipArchive package, string extension, string type)
    {
        XElement types;
        using (var stream = package.GetEntry(Entry)!.Open())
        {
            types = XElement.Load(stream);
        }

        if (types.Elements().Any(element => (string?)element.Attribute("Extension") == extension))
        {
            return;
        }

        types.Add(new XElement(s_namespace + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type)));
        using var bytes = new MemoryStream();
        types.Save(bytes, SaveOptions.DisableFormatting);
        package.GetEntry(Entry)!.Delete();
        PackageEntry.Write(package, Entry, bytes.ToArray());
    }
}
