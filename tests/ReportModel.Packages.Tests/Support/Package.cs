using System.IO.Compression;
using System.Xml.Linq;

namespace ReportModel.Packages.Tests;

/// <summary>A package, or a package of symbols, opened.</summary>
internal sealed class Package(string path) : IDisposable
{
    private readonly ZipArchive _zip = ZipFile.OpenRead(path);

    /// <summary>Its files, in the order of their names.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries => [.. _zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal)];

    /// <summary>Its nuspec, without namespaces.</summary>
    public XElement Nuspec
    {
        get
        {
            var root = Xml(Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName);
            foreach (var element in root.DescendantsAndSelf())
            {
                element.Name = element.Name.LocalName;
            }

            return root;
        }
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string name)
    {
        var entry = _zip.GetEntry(name) ?? throw new FileNotFoundException(name + " is not in " + path);
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>An XML file.</summary>
    public XElement Xml(string name) => XElement.Load(new MemoryStream(Bytes(name)));

    public void Dispose() => _zip.Dispose();
}
