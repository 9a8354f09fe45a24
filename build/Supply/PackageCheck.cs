using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ReportModel.Supply;

/// <summary>Looks into packages as somebody who got them would: what they say of themselves, against what is in them.</summary>
public static class PackageCheck
{
    /// <summary>Prints what is wrong with the packages of a folder, or that nothing is; the exit code tells which.</summary>
    public static int Run(string folder, string commit, IReadOnlyList<string> told)
    {
        var packages = Directory.GetFiles(folder, "*.nupkg").Concat(Directory.GetFiles(folder, "*.snupkg")).Order(StringComparer.Ordinal).ToList();
        var findings = packages.Count == 0
            ? [folder + " holds no package."]
            : packages.SelectMany(package => Findings(package, commit, told).Select(finding => Path.GetFileName(package) + ": " + finding)).ToList();
        foreach (var finding in findings)
        {
            Console.Error.WriteLine(finding);
        }

        if (findings.Count == 0)
        {
            Console.WriteLine($"{packages.Count} packages: the bills of materials are right, the symbols lead to the sources of {commit[..10]}, no file tells of the machine.");
        }

        return findings.Count == 0 ? 0 : 1;
    }

    /// <summary>What is wrong with a package.</summary>
    public static IEnumerable<string> Findings(string packageFile, string commit, IReadOnlyList<string> told)
    {
        using var package = ZipFile.OpenRead(packageFile);
        var symbols = packageFile.EndsWith(".snupkg", StringComparison.OrdinalIgnoreCase);
        List<string> findings = [.. symbols ? WithoutSourceLink(package, commit) : WrongInBill(package), .. Telling(package, told)];
        return findings;
    }

    /// <summary>Each file must stand in the bill with its hash, and nothing else.</summary>
    private static IEnumerable<string> WrongInBill(ZipArchive package)
    {
        if (package.GetEntry(BillOfMaterials.Entry) is not { } bill)
        {
            return [$"There is no {BillOfMaterials.Entry}."];
        }

        var listed = JsonNode.Parse(PackageEntry.Read(bill))!["files"]!.AsArray()
            .ToDictionary(file => (string)file!["fileName"]!, file => (string)file!["checksums"]![1]!["checksumValue"]!, StringComparer.Ordinal);
        var there = BillOfMaterials.Files(package).ToDictionary(file => "./" + file.FullName, file => Convert.ToHexStringLower(SHA256.HashData(PackageEntry.Read(file))), StringComparer.Ordinal);
        return listed.Keys.Union(there.Keys)
            .Where(name => listed.GetValueOrDefault(name) != there.GetValueOrDefault(name))
            .Select(name => $"The bill of materials is wrong about {name}.");
    }

    private static IEnumerable<string> WithoutSourceLink(ZipArchive package, string commit) =>
        package.Entries.Where(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal))
            .Where(entry => SourceLink.Of(PackageEntry.Read(entry))?.Contains(commit, StringComparison.Ordinal) != true)
            .Select(entry => $"{entry.FullName} does not lead to the sources of {commit}.");

    private static IEnumerable<string> Telling(ZipArchive package, IReadOnlyList<string> told) =>
        from entry in package.Entries
        let bytes = PackageEntry.Read(entry)
        from text in told
        where bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0
        select $"{entry.FullName} holds '{text}'.";
}
