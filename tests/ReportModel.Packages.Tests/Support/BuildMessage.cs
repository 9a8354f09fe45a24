namespace ReportModel.Packages.Tests;

/// <summary>An error or a warning, as <c>dotnet build</c> prints it.</summary>
/// <param name="Origin">The file with line and column, or the tool, that it comes from.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">The id of the rule.</param>
/// <param name="Text">What it says.</param>
internal sealed record BuildMessage(string Origin, string Severity, string Id, string Text)
{
    private static readonly string[] s_severities = ["error", "warning"];

    /// <summary>Reads a line such as <c>/a/Program.cs(1,2): error CS0012: … [/a/A.csproj]</c>; null where it is none.</summary>
    public static BuildMessage? Read(string line)
    {
        foreach (var severity in s_severities)
        {
            var at = line.IndexOf(": " + severity + " ", StringComparison.Ordinal);
            if (at >= 0)
            {
                var rest = line[(at + severity.Length + 3)..];
                var colon = rest.IndexOf(':', StringComparison.Ordinal);
                return new BuildMessage(line[..at].Trim(), severity, colon < 0 ? rest : rest[..colon].Trim(), colon < 0 ? "" : rest[(colon + 1)..].Trim());
            }
        }

        return null;
    }

    /// <summary>The message without its text, its file relative to a folder: <c>Program.cs(1,2): error CS0012</c>.</summary>
    public string Place(string folder)
    {
        var origin = Origin.StartsWith(folder, StringComparison.Ordinal) ? Path.GetRelativePath(folder, Origin) : Origin;
        return $"{origin.Replace('\\', '/')}: {Severity} {Id}";
    }

    /// <summary>Whether the message is about a file in the folder, or about a project there.</summary>
    public bool IsAbout(string folder) =>
        Origin.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || Text.Contains("[" + folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
