using System.Text;
using ReportModel.Drafting;

namespace ReportModel.Benchmarks;

/// <summary>A project on disk: reports, what the build tells the compiler about them, and a program that touches one recommendation.</summary>
internal sealed class ReportFiles
{
    /// <summary>Takes the first recommendation of the first report, and says how much processor time that took and what it allocated.</summary>
    private const string Code = """
        using My.App.UnitedNations;

        static class Program
        {
            static void Main()
            {
                var clock = System.Environment.CpuUsage.TotalTime;
                var before = System.GC.GetAllocatedBytesForCurrentThread();
                var length = Recommendations.{0}.Text.Length;
                var allocated = System.GC.GetAllocatedBytesForCurrentThread() - before;
                System.Console.WriteLine((System.Environment.CpuUsage.TotalTime - clock).Ticks + " " + allocated + " " + length);
            }
        }
        """;

    public ReportFiles(string folder, int count, DraftSize size)
    {
        (Folder, Count) = (folder, count);
        var config = new StringBuilder("is_global = true\nbuild_property.RootNamespace = My.App\n");
        foreach (var drafted in Draft.Series(count, size))
        {
            var path = Path.Combine(folder, drafted.FileName);
            File.WriteAllText(path, drafted.Text);
            TextBytes += Encoding.UTF8.GetByteCount(drafted.Text);
            config.Append($"\n[{path.Replace('\\', '/')}]\nbuild_metadata.AdditionalFiles.ReportModelDocument = true\n");
        }

        File.WriteAllText(Config, config.ToString());
        File.WriteAllText(Source, Code.Replace("{0}", FirstRecommendation(size), StringComparison.Ordinal));
    }

    public string Folder { get; }

    public int Count { get; }

    /// <summary>The size of all reports in UTF-8.</summary>
    public long TextBytes { get; }

    public string Config => Path.Combine(Folder, "project.globalconfig");

    public string Source => Path.Combine(Folder, "Program.cs");

    /// <summary>The program that is made of it.</summary>
    public string Program => Path.Combine(Folder, "Reports.dll");

    /// <summary>Where the files that the generator makes are kept.</summary>
    public string Emitted => Path.Combine(Folder, "emitted");

    public IEnumerable<string> Reports => Directory.EnumerateFiles(Folder, "*.txt");

    /// <summary>The member of the first recommendation of the first report, which one body adopted: Wg4_1900.A.</summary>
    private static string FirstRecommendation(DraftSize size)
    {
        var report = Draft.Report(0, size).Expected;
        var body = report.Recommendations[0].AdoptedBy[0];
        return FormattableString.Invariant($"{body.Acronym[0]}{body.Acronym[1..].ToLowerInvariant().Replace(".", "", StringComparison.Ordinal)}_{report.Symbol.Year}.A");
    }
}
