using System.IO.Compression;

namespace ReportModel.Supply;

/// <summary>Files inside a package.</summary>
public static class PackageEntry
{
    /// <summary>The time of every entry, as <c>DeterministicTimestamp</c> has it: the same bytes whatever day it is.</summary>
    private static readonly DateTimeOffset s_time = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds a file.</summary>
    public static void Write(ZipArchive package, string name, byte[] bytes)
    {
        var entry = package.CreateEntry(name);
        entry.LastWriteTime = s_time;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
