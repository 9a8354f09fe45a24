using System.Text;

namespace ReportModel.Supply;

/// <summary>The list of dependencies as a page of the docs.</summary>
public static class DependencyPage
{
    /// <summary>Prints the page; its lines end in LF.</summary>
    public static string Print(DependencyList list)
    {
        var page = new StringBuilder("""
            # Dependencies

            This page is generated from the projects as they were restored, and a test holds it to them:

                dotnet run --project build/Supply -- dependencies . > docs/dependencies.md

            A reason is the comment above the reference in the project file. Licences are SPDX expressions, read from the
            packages. What the SDK adds to every project by itself (reference assemblies, analyzers for trimming) is not listed,
            nor are the tools of the tool manifest, `.config/dotnet-tools.json`, which no build and no test needs.

            ## What users of the packages get with them

            With the libraries only for netstandard2.0, that is on .NET Framework and in compilers, which bring these assemblies
            themselves; on .NET there is nothing. The command carries in its own package what it is built with.


            """.ReplaceLineEndings("\n"));
        Table(page, list.Shipped);
        page.Append("\n## What builds, tests and measures them\n\n");
        Table(page, list.Named);
        page.Append("\n## What those bring along\n\n");
        Table(page, list.Below);
        return page.ToString();
    }

    private static void Table(StringBuilder page, IReadOnlyList<Dependency> dependencies)
    {
        page.Append("| package | version | licence | why | in |\n|---|---|---|---|---|\n");
        foreach (var (package, licence, reason, projects) in dependencies)
        {
            page.Append("| ").AppendJoin(" | ", package.Id, package.Version, licence, reason, string.Join(", ", projects)).Append(" |\n");
        }
    }
}
