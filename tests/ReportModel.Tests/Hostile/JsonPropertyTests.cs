using System.Text;
using System.Text.Json;
using CsCheck;

namespace ReportModel.Tests.Hostile;

/// <summary>JSON that somebody sent: a report, or an error that says so.</summary>
public class JsonPropertyTests
{
    private static readonly string s_json = JsonSerializer.Serialize(
        ReportParser.Parse(CompactReport.Text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4"), Language = "zh" }).Report,
        ReportJsonContext.Default.Report);

    /// <summary>What is read is whole: it is written and read again as the same report.</summary>
    [Fact]
    public void Mutations_of_a_report_in_JSON() => HostileText.Of(("JSON", s_json)).Sample(
        text =>
        {
            Report? report;
            try
            {
                report = JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(text.Text), ReportJsonContext.Default.Report);
            }
            catch (JsonException)
            {
                return true;
            }

            return Equals(report, JsonSerializer.Deserialize(JsonSerializer.Serialize(report, ReportJsonContext.Default.Report!), ReportJsonContext.Default.Report));
        },
        iter: Rounds.Of(500));
}
