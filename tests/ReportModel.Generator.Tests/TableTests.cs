using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using ReportModel.Drafting;
using ReportModel.Runtime;

namespace ReportModel.Generator.Tests;

/// <summary>What the library reads from a printed table is the report that was printed, without a compiler between.</summary>
public class TableTests
{
    private const string Quotes = "\"\"\"";

    [Fact]
    public void Drafted_reports_come_back_equal()
    {
        for (var number = 0; number < 100; number++)
        {
            ComesBack(Draft.Report(number, DraftSize.Small).Expected);
        }
    }

    [Fact]
    public void A_report_with_every_property_set_comes_back_equal() => ComesBack(Filled.Report());

    /// <summary>Any text comes back as it was; a lone surrogate, which UTF-8 cannot hold, as U+FFFD.</summary>
    [Fact]
    public void Every_text_comes_back_equal() => Gen.OneOf(Gen.String, Gen.String[Gen.OneOf(Gen.Char, Gen.Char["\"\\|#@+\r\n\t u0\u2028\u202E\uD83D\uDE00字 "]), 0, 12]).Sample(
        text =>
        {
            var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            Assert.Equal(With(expected), Read(With(text)));
        },
        iter: 2000);

    private static Report With(string text) => Samples.Joint with
    {
        Title = text,
        Place = text.Length == 0 ? null : text,
        Paragraphs =
        [
            Samples.Paragraph(Samples.JointSymbol, 7, text) with
            {
                Citations = [new() { Words = text, LegalAct = text.Length == 0 ? null : text }],
                Items = [new() { Letter = text, Text = text, Language = "zh" }, new() { Letter = "b", Text = text + "," + text, Language = "zh" }],
            },
        ],
        Officers = [new() { Name = text, Body = new() { Symbol = text, Acronym = text, Name = text } }, new() { Name = text }],
    };

    private static void ComesBack(Report report)
    {
        var read = Read(report);

        foreach (var property in typeof(Report).GetProperties())
        {
            Assert.True(Equals(property.GetValue(report), property.GetValue(read)), property.Name);
        }

        Assert.Equal(report, read);
        Assert.Equal(PositionOrder.Recommendations(report), PositionOrder.Recommendations(read));
        Assert.Equal(PositionOrder.AgendaItems(report), PositionOrder.AgendaItems(read));
        Assert.Equal(PositionOrder.Paragraphs(report), PositionOrder.Paragraphs(read));
        Assert.Equal(PositionOrder.Others(report), PositionOrder.Others(read));
    }

    private static Report Read(Report report)
    {
        var content = new ReportContent("a", "", report);
        var named = NamedReport.Of(content, Printing.Share(content).Shares)!;
        var writer = new SourceWriter(1024);
        TablePrinter.Write(writer, named, CancellationToken.None);
        var positions = PositionPrinter.Print(new(-1, [ReportPositions.Of(content, SourceText.From(""), "")], Printing.Options), CancellationToken.None);
        var (facts, places) = (Constant(writer.ToString()), Constant(positions.Text.ToString()));
        return new ReportTable(() => facts, () => places).Report;
    }

    /// <summary>What stands in the one raw literal of a file: nothing in it ends it.</summary>
    private static byte[] Constant(string file)
    {
        var parts = file.Split(Quotes);
        Assert.Equal(3, parts.Length);
        return Encoding.UTF8.GetBytes(parts[1].Trim('\n'));
    }
}
