namespace ReportModel;

/// <summary>Where the page of a rule is.</summary>
internal static class RulePages
{
    /// <summary>
    /// The folder of the pages, in the repository and in the package. Until the repository has a public address, which
    /// then stands here in front, the link is that path: the compiler prints it after each finding.
    /// </summary>
    private const string Folder = "docs/rules/";

    /// <summary>The help link of a rule.</summary>
    public static string Of(string id) => Folder + id + ".md";
}
