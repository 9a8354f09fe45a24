using System.Text;

namespace ReportModel.Generator;

/// <summary>Prints the texts of a report: once, as UTF-8, one line of source for each.</summary>
internal static class TextPrinter
{
    public static GeneratedFile Print((NamedReport Report, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var (report, options) = source;
        var writer = SourceFile.Begin(options, report.Report.Symbol.ToString());
        SourceFile.BeginData(writer, report.Names.Identifier);
        writer.Line("    private static readonly RM_::Runtime.TextTable s_texts = new(");
        WriteLengths(writer, report.Texts.All);
        writer.Line(");");
        writer.Line();
        writer.Line("    private static string T(int index) => s_texts.Get(Utf8, index);");
        writer.Line();
        writer.Line("    private static global::System.ReadOnlySpan<byte> Utf8 =>");
        var separator = "        ";
        foreach (var text in report.Texts.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Append(separator);
            CSharpLiteral.Write(writer, text);
            writer.Append("u8");
            separator = " +\n        ";
        }

        writer.Line(report.Texts.All.Count == 0 ? "        default;" : ";");
        writer.Line("}");
        return new(HintNames.Of(report.Names.Identifier, "Text"), writer.Finish());
    }

    private static void WriteLengths(SourceWriter writer, IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            writer.Append(i == 0 ? "        " : i % 20 == 0 ? ",\n        " : ", ");

            // A lone surrogate is three bytes here and in the literal, which holds U+FFFD in its place.
            writer.Append(Encoding.UTF8.GetByteCount(texts[i]));
        }
    }
}
