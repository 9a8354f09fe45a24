using System.Xml.Linq;

namespace ReportModel.Supply;

/// <summary>Why a project references a package: the comment before the reference, in the project or in a file that it imports.</summary>
public static class Reasons
{
    /// <summary>The reasons by the package's name.</summary>
    /// <exception cref="InvalidDataException">A reference has no comment.</exception>
    public static Dictionary<string, string> In(string projectFile)
    {
        var reasons = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in Files(projectFile).SelectMany(file => XElement.Load(file).Descendants("PackageReference")))
        {
            var id = (string?)reference.Attribute("Include") ?? throw new InvalidDataException($"A reference without Include in {projectFile}.");
            var comment = CommentAbove(reference)
                ?? throw new InvalidDataException($"{Path.GetFileName(projectFile)} references {id} and does not say why: write a comment above the reference.");
            reasons[id] = string.Join(' ', comment.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return reasons;
    }

    /// <summary>One comment may speak for several references in a row.</summary>
    private static XComment? CommentAbove(XNode reference) => reference.PreviousNode switch
    {
        XComment comment => comment,
        XElement { Name.LocalName: "PackageReference" } neighbour => CommentAbove(neighbour),
        _ => null,
    };

    /// <summary>The project and the files that it imports by a path of their own.</summary>
    private static IEnumerable<string> Files(string projectFile)
    {
        yield return projectFile;
        foreach (var import in XElement.Load(projectFile).Descendants("Import").Select(import => (string?)import.Attribute("Project")))
        {
            if (import is not null && !import.Contains('$', StringComparison.Ordinal))
            {
                yield return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(projectFile)!, import.Replace('\\', '/')));
            }
        }
    }
}
