using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportModel.Tool;

/// <summary><c>export</c>: prints whole reports in another form, each as soon as it is read.</summary>
internal static class ExportCommand
{
    /// <summary>The library's JSON, docs/persistence.md; letters of all scripts as they are. Line ends in texts are escapes, so that a report is one line.</summary>
    private static readonly ReportJsonContext s_json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static int Run(Streams streams, DocumentReader reader, string format, string[] files, CancellationToken cancellationToken)
    {
        if (format == "akn" && FileNames.Expand(files).Count > 1)
        {
            streams.Error.WriteLine("reportmodel: --format akn prints one XML document; export one report at a time.");
            return ExitCode.Unusable;
        }

        var isFirst = true;
        foreach (var document in reader.ReadReports(files, cancellationToken))
        {
            streams.Output.Write(format switch
            {
                "markdown" => (isFirst ? "" : "\n---\n\n") + MarkdownReport.Print(document.Report!),
                "akn" => AkomaNtoso.Print(document.Report!),
                _ => JsonSerializer.Serialize(document.Report!, s_json.Report) + "\n",
            });
            streams.Output.Flush();
            isFirst = false;
        }

        return reader.ExitCode;
    }
}
