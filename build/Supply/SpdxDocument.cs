using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportModel.Supply;

/// <summary>Writes a bill of materials as SPDX 2.2 wants it, in JSON.</summary>
public static class SpdxDocument
{
    private const string Root = "SPDXRef-RootPackage";
    private const string NoAssertion = "NOASSERTION";
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes the document of a package.</summary>
    public static byte[] Write(Dependency package, IEnumerable<ZipArchiveEntry> files, IEnumerable<Dependency> broughtAlong)
    {
        var entries = files.Select((file, index) => File(file, index)).ToList();
        var below = broughtAlong.ToList();
        var code = VerificationCode(entries);
        return Encoding.UTF8.GetBytes(new JsonObject
        {
            ["spdxVersion"] = "SPDX-2.2",
            ["dataLicense"] = "CC0-1.0",
            ["SPDXID"] = "SPDXRef-DOCUMENT",
            ["name"] = package.Package.ToString(),
            // Unique to the content, and the same for the same content.
            ["documentNamespace"] = $"https://spdx.org/spdxdocs/{package.Package.Id}-{package.Package.Version}-{code}",
            ["creationInfo"] = new JsonObject { ["created"] = "2000-01-01T00:00:00Z", ["creators"] = new JsonArray("Tool: ReportModel.Supply", "Organization: The ReportModel authors") },
            ["documentDescribes"] = new JsonArray(Root),
            ["packages"] = new JsonArray([Package(package, Root, code), .. below.Select(found => Package(found, Reference(found)))]),
            ["files"] = new JsonArray([.. entries]),
            ["relationships"] = new JsonArray([
                Relationship("SPDXRef-DOCUMENT", "DESCRIBES", Root),
                .. entries.Select(entry => Relationship(Root, "CONTAINS", (string)entry["SPDXID"]!)),
                .. below.Select(found => Relationship(Root, "DEPENDS_ON", Reference(found)))]),
        }.ToJsonString(s_indented) + "\n");
    }

    private static string Reference(Dependency dependency) => $"SPDXRef-Package-{dependency.Package.Id}-{dependency.Package.Version}";

    private static JsonObject Package(Dependency package, string reference, string? code = null)
    {
        var json = new JsonObject
        {
            ["SPDXID"] = reference,
            ["name"] = package.Package.Id,
            ["versionInfo"] = package.Package.Version,
            ["downloadLocation"] = NoAssertion,
            ["filesAnalyzed"] = code is not null,
            ["licenseConcluded"] = package.Licence,
            ["licenseDeclared"] = package.Licence,
            ["copyrightText"] = NoAssertion,
            ["externalRefs"] = new JsonArray(new JsonObject { ["referenceCategory"] = "PACKAGE_MANAGER", ["referenceType"] = "purl", ["referenceLocator"] = package.Package.Purl }),
        };
        if (code is not null)
        {
            json["packageVerificationCode"] = new JsonObject { ["packageVerificationCodeValue"] = code };
            json["licenseInfoFromFiles"] = new JsonArray(NoAssertion);
        }

        return json;
    }

    // SPDX 2.2 wants SHA-1 beside the hash that counts.
#pragma warning disable CA5350
    private static JsonObject File(ZipArchiveEntry entry, int index)
    {
        var bytes = PackageEntry.Read(entry);
        return new JsonObject
        {
            ["SPDXID"] = FormattableString.Invariant($"SPDXRef-File-{index}"),
            ["fileName"] = "./" + entry.FullName,
            ["checksums"] = new JsonArray(Checksum("SHA1", SHA1.HashData(bytes)), Checksum("SHA256", SHA256.HashData(bytes))),
            ["licenseConcluded"] = NoAssertion,
            ["licenseInfoInFiles"] = new JsonArray(NoAssertion),
            ["copyrightText"] = NoAssertion,
        };
    }

    /// <summary>The SHA-1 of all files' SHA-1, sorted and joined (SPDX 2.2, section 3.9).</summary>
    private static string VerificationCode(IEnumerable<JsonObject> files) =>
        Convert.ToHexStringLower(SHA1.HashData(Encoding.ASCII.GetBytes(string.Concat(files.Select(file => (string)file["checksums"]![0]!["checksumValue"]!).Order(StringComparer.Ordinal)))));
#pragma warning restore CA5350

    private static JsonObject Checksum(string algorithm, byte[] hash) => new() { ["algorithm"] = algorithm, ["checksumValue"] = Convert.ToHexStringLower(hash) };

    private static JsonObject Relationship(string from, string type, string to) =>
        new() { ["spdxElementId"] = from, ["relationshipType"] = type, ["relatedSpdxElement"] = to };
}
