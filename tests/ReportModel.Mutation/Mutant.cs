using System.Text.Json;

namespace ReportModel.Mutation;

/// <summary>A mutant in the list that Stryker made.</summary>
/// <param name="Id">The number by which it is turned on.</param>
/// <param name="Path">The file, from <c>src/ReportModel</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Kind">What Stryker calls the kind of change.</param>
/// <param name="Replacement">What stands there instead, on one line.</param>
internal sealed record Mutant(int Id, string Path, int Line, string Kind, string Replacement)
{
    private const string Root = "ReportModel/";
    private const int LongestReplacement = 140;

    /// <summary>The folder; <c>.</c> for files that lie in none.</summary>
    public string Folder => Path.Contains('/') ? Path[..Path.IndexOf('/')] : ".";

    public override string ToString() => $"{Path}:{Line} {Kind}: {Replacement}";

    /// <summary>The mutants that can be turned on; Stryker has found no test for them, since it was shown none.</summary>
    public static IReadOnlyList<Mutant> Read(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        return
        [
            .. from file in json.RootElement.GetProperty("files").EnumerateObject()
               let path = file.Name.Replace('\\', '/')
               from mutant in file.Value.GetProperty("mutants").EnumerateArray()
               where mutant.GetProperty("status").GetString() is "NoCoverage" or "Survived"
               select Of(path[(path.LastIndexOf(Root, StringComparison.Ordinal) + Root.Length)..], mutant),
        ];
    }

    private static Mutant Of(string path, JsonElement mutant)
    {
        var words = (mutant.GetProperty("replacement").GetString() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var replacement = string.Join(' ', words);
        return new Mutant(
            int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            path,
            mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
            mutant.GetProperty("mutatorName").GetString()!,
            replacement.Length > LongestReplacement ? replacement[..LongestReplacement] + "…" : replacement);
    }
}
