using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ReportModel.Tool.Tests;

/// <summary>Reports with lines lost, doubled, moved and spoiled: each command does what it can with them, and what it prints stays well formed.</summary>
public class DamagedReportTests
{
    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "OwnReport", "reports", "CTOC_COP_WG.7_2030_4.zh.txt"));

    [Fact]
    public void Whatever_is_read_can_be_printed()
    {
        var random = new Random(20300904);
        var exported = 0;
        for (var round = 0; round < 60; round++)
        {
            var text = Encoding.UTF8.GetBytes(string.Join('\n', Damage(random)));
            Assert.InRange(Run("check").ExitCode, ExitCode.Success, ExitCode.Findings);
            Assert.InRange(Run("find", "2(a)").ExitCode, ExitCode.Success, ExitCode.Findings);
            var json = Run("export");
            var (show, markdown) = (Run("show"), Run("export", "--format", "markdown"));
            Assert.Equal((json.ExitCode, json.ExitCode), (show.ExitCode, markdown.ExitCode));
            var akn = Run("export", "--format", "akn");
            Assert.Equal(json.ExitCode, akn.ExitCode);
            if (json.ExitCode != ExitCode.Success)
            {
                continue;
            }

            exported++;
            var report = JsonSerializer.Deserialize(json.Output, ReportJsonContext.Default.Report)!;
            var elements = XDocument.Parse(akn.Output).Root!.Descendants().ToList();
            Assert.Equal(report.Paragraphs.Count, elements.Count(static element => element.Name.LocalName == "paragraph"));
            Assert.Equal(report.Paragraphs.Count, markdown.Lines.Count(static line => line.StartsWith("**", StringComparison.Ordinal)));
            Assert.Distinct(show.Output.Split(' ', '\n').Where(static word => word.StartsWith("Recommendations.", StringComparison.Ordinal)));
            Assert.Distinct(elements.Select(static element => element.Attribute("eId")?.Value).OfType<string>());

            ToolRun Run(params string[] command) => ToolRun.With(text, [.. command, "-", "--symbol", "CTOC/COP/WG.7/2030/4", "--language", "zh"]);
        }

        Assert.True(exported > 50);
    }

    private static List<string> Damage(Random random)
    {
        var lines = s_lines.ToList();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(5))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count), lines[at]);
                    break;
                case 2:
                    (lines[at], lines[^1]) = (lines[^1], lines[at]);
                    break;
                case 3:
                    lines[at] = lines[at][..random.Next(lines[at].Length + 1)];
                    break;
                default:
                    lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), "\u0001<|*\u2028\ufffe&]]>");
                    break;
            }
        }

        return lines;
    }
}
