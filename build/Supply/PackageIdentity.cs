namespace ReportModel.Supply;

/// <summary>A package in one version.</summary>
public sealed record PackageIdentity(string Id, string Version)
{
    /// <summary>Reads <c>Id/1.2.3</c>.</summary>
    public static PackageIdentity Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new PackageIdentity(text[..slash], text[(slash + 1)..]);
    }

    /// <summary>Its address, as bills of materials write it (package URL).</summary>
    public string Purl => $"pkg:nuget/{Id}@{Version}";

    /// <inheritdoc/>
    public override string ToString() => Id + " " + Version;
}
