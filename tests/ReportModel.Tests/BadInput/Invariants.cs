using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.BadInput;

/// <summary>What holds of every text, however bad: it is read without an exception, twice alike, and everything that was found lies in the text.</summary>
internal static class Invariants
{
    public static Report AssertHold(string text, string what)
    {
        var result = Parse(text, what);
        var lines = SourceLines.Read(text);
        AssertCovered(text, lines, what);
        foreach (var span in Spans(result))
        {
            AssertInside(span, lines, what);
        }

        return result.Report;
    }

    /// <summary>The same, and a second reading that must be equal; it takes as long again.</summary>
    public static void AssertHoldTwice(string text, string what)
    {
        var first = Parse(text, what);
        AssertHold(text, what);
        Assert.True(first == Parse(text, what), $"{what}: two readings differ.");
    }

    private static ParseResult Parse(string text, string what)
    {
        try
        {
            return Reading.Parse(text, Seed.SeedReport.Options);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(what, exception);
        }
    }

    private static void AssertCovered(string text, SourceLines lines, string what)
    {
        var conventions = DraftingConventions.For("zh")!;
        var layout = LayoutProfile.Measure(lines, conventions.BlockEnds);
        var at = 0;
        foreach (var span in BlockReader.Read(lines, conventions, layout, TestContext.Current.CancellationToken).Cover())
        {
            Assert.True(span.Start == at && span.End >= at, $"{what}: the blocks do not join at {at}.");
            at = span.End;
        }

        Assert.True(at == text.Length, $"{what}: the blocks end at {at} of {text.Length}.");
    }

    private static IEnumerable<SourceSpan> Spans(ParseResult result)
    {
        var report = result.Report;
        return result.Diagnostics.Select(d => d.Source)
            .Concat(report.Sections.SelectMany(Flatten).Select(f => f.Source))
            .Concat(report.Paragraphs.SelectMany(p => p.Items.SelectMany(i => i.Citations.Select(c => c.Source).Append(i.Source))
                .Concat(p.Citations.Select(c => c.Source)).Append(p.Source)))
            .Concat(report.AgendaItems.SelectMany(i => i.SubItems.Select(s => s.Source).Append(i.Source)))
            .Concat(Sources(report.Recommendations))
            .Concat(Sources(report.Statements))
            .Concat(Sources(report.Panellists))
            .Concat(Sources(report.InvitedSpeakers))
            .Concat(Sources(report.Attendance))
            .Concat(Sources(report.Officers))
            .Concat(Sources(report.Meetings))
            .Concat(Sources(report.Documents))
            .Concat(Sources(report.Resolutions))
            .Concat(Sources(report.LegalActs))
            .Concat(Sources(report.Instruments));
    }

    private static IEnumerable<SourceSpan> Sources<T>(EquatableArray<T> facts)
        where T : ReportFact => facts.Select(fact => fact.Source);

    private static IEnumerable<Section> Flatten(Section section) => section.Sections.SelectMany(Flatten).Prepend(section);

    /// <summary>Lines and columns exist, the end is not before the start, and the length agrees with both.</summary>
    private static void AssertInside(SourceSpan span, SourceLines lines, string what)
    {
        var isInside = span.Line >= 1 && span.EndLine >= span.Line && span.EndLine <= lines.Count
            && span.Column >= 1 && span.Column <= Width(lines, span.Line) + 1
            && span.EndColumn >= 1 && span.EndColumn <= Width(lines, span.EndLine) + 1;
        Assert.True(isInside, $"{what}: {span} to ({span.EndLine},{span.EndColumn}) is not in the text.");
        var length = span.Line == span.EndLine ? span.EndColumn - span.Column : Width(lines, span.Line) - span.Column + 2 + span.EndColumn - 1;
        for (var line = span.Line + 1; line < span.EndLine; line++)
        {
            length += Width(lines, line) + 1;
        }

        Assert.True(span.Length == length && length >= 0, $"{what}: {span} has length {span.Length}, not {length}.");
    }

    private static int Width(SourceLines lines, int line) => lines[line - 1].End - lines[line - 1].Start;
}
