namespace ReportModel.Supply;

/// <summary>A package that a project of this repository names, or that comes with one.</summary>
/// <param name="Package">The package.</param>
/// <param name="Licence">Its licence, an SPDX expression.</param>
/// <param name="Reason">Why it is there.</param>
/// <param name="Projects">The projects that use it for that reason.</param>
public sealed record Dependency(PackageIdentity Package, string Licence, string Reason, IReadOnlyList<string> Projects);
