using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ReportModel.Mutation;

/// <summary>A mutant in the list that Stryker made.</summary>
/// <param name="Id">The number by which it is turned on.</param>
/// <param name="Path">The file, from <c>src/ReportModel</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Kind">What Stryker calls the kind of change.</param>
/// <param name="Replacement">What stands there instead, on one line.</param>
/// <param name="Code">The line of code.</param>
/// <param name="FileHash">What the file is known by as long as it stays as it is.</param>
/// <param name="Key">What the mutant is known by as long as its file stays as it is; Stryker numbers anew each time.</param>
internal sealed record Mutant(int Id, string Path, int Line, string Kind, string Replacement, string Code, string FileHash, string Key)
{
    private const string Root = "ReportModel/";
    private const int LongestReplacement = 140;
    private const int SaysLittle = 13;

    /// <summary>The folder; <c>.</c> for files that lie in none.</summary>
    public string Folder => Path.Contains('/') ? Path[..Path.IndexOf('/')] : ".";

    /// <summary>Whether it is in a file, or in a folder.</summary>
    public bool IsIn(string place) => Path == place || Path.StartsWith(place + "/", StringComparison.Ordinal);

    public override string ToString() => $"{Path}:{Line} {Kind}: {Replacement}";

    /// <summary>The mutants that can be turned on; Stryker has found no test for them, since it was shown none.</summary>
    public static IReadOnlyList<Mutant> Read(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        return
        [
            .. from file in json.RootElement.GetProperty("files").EnumerateObject()
               let path = file.Name.Replace('\\', '/')
               let source = file.Value.GetProperty("source").GetString()!
               from mutant in file.Value.GetProperty("mutants").EnumerateArray()
               where mutant.GetProperty("status").GetString() is "NoCoverage" or "Survived"
               select Of(path[(path.LastIndexOf(Root, StringComparison.Ordinal) + Root.Length)..], source, mutant),
        ];
    }

    private static Mutant Of(string path, string source, JsonElement mutant)
    {
        var (location, kind) = (mutant.GetProperty("location"), mutant.GetProperty("mutatorName").GetString()!);
        var replacement = mutant.GetProperty("replacement").GetString() ?? "";
        var words = string.Join(' ', replacement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var line = location.GetProperty("start").GetProperty("line").GetInt32();
        return new Mutant(
            int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
            path,
            line,
            kind,
            words.Length > LongestReplacement ? words[..LongestReplacement] + "…" : words,
            CodeOf(source.Split('\n'), line - 1),
            Hash(source),
            Hash($"{path}\n{source}\n{location.GetRawText()}\n{kind}\n{replacement}"));
    }

    /// <summary>A line without blanks around it; one that says little, such as <c>return;</c>, is known by what stands above it.</summary>
    private static string CodeOf(string[] lines, int index)
    {
        var code = lines[index].Trim();
        for (var above = index - 1; above >= 0 && lines[above + 1].Trim().Length <= SaysLittle; above--)
        {
            code = lines[above].Trim() + " " + code;
        }

        return code;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
