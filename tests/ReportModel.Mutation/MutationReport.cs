using System.Globalization;
using System.Text.Json;

namespace ReportModel.Mutation;

/// <summary>Prints what Stryker's reports say: the mutants that no test finds, and the score of each folder.</summary>
internal static class MutationReport
{
    private const string Root = "ReportModel/";

    private static readonly string[] s_found = ["Killed", "Timeout"];
    private static readonly string[] s_notFound = ["Survived", "NoCoverage"];

    public static int Print(IEnumerable<string> reports, TextWriter output)
    {
        var folders = new SortedDictionary<string, (int Found, int NotFound, int LeftOut)>(StringComparer.Ordinal);
        foreach (var file in reports.SelectMany(Files).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var folder = file.Path.Contains('/') ? file.Path[..file.Path.LastIndexOf('/')] : ".";
            var counts = folders.GetValueOrDefault(folder);
            foreach (var mutant in file.Mutants.EnumerateArray().OrderBy(Line))
            {
                var status = mutant.GetProperty("status").GetString();
                if (s_notFound.Contains(status))
                {
                    output.WriteLine($"{file.Path}:{Line(mutant)} {Told(mutant)}");
                    counts.NotFound++;
                }
                else if (s_found.Contains(status))
                {
                    counts.Found++;
                }
                else
                {
                    counts.LeftOut++;
                }
            }

            folders[folder] = counts;
        }

        foreach (var (folder, counts) in folders.Append(new("all", Sum(folders.Values))).Where(f => f.Value.Found + f.Value.NotFound > 0))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{folder}: {100.0 * counts.Found / (counts.Found + counts.NotFound):0.0} % of {counts.Found + counts.NotFound}; not found: {counts.NotFound}"));
        }

        return 0;
    }

    private static (int Found, int NotFound, int LeftOut) Sum(IEnumerable<(int Found, int NotFound, int LeftOut)> counts) =>
        counts.Aggregate((a, b) => (a.Found + b.Found, a.NotFound + b.NotFound, a.LeftOut + b.LeftOut));

    private static IEnumerable<(string Path, JsonElement Mutants)> Files(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
        {
            var path = file.Name.Replace('\\', '/');
            var start = path.IndexOf(Root, StringComparison.Ordinal);
            yield return (start < 0 ? path : path[(start + Root.Length)..], file.Value.GetProperty("mutants").Clone());
        }
    }

    private static int Line(JsonElement mutant) => mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();

    private static string Told(JsonElement mutant)
    {
        var replacement = mutant.TryGetProperty("replacement", out var text) ? text.GetString() ?? "" : "";
        var oneLine = string.Join(' ', replacement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{mutant.GetProperty("mutatorName").GetString()}: {(oneLine.Length > 140 ? oneLine[..140] + "…" : oneLine)}";
    }
}
