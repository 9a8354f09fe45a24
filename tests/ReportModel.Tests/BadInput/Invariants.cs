using System.Globalization;
using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.BadInput;

/// <summary>What holds of every text, however bad: it is read without an exception, twice alike, and everything that was found lies in the text.</summary>
internal static class Invariants
{
    private static ReportParserOptions Options => new() { Symbol = DocumentSymbol.Parse(Repository.SeedSymbol), Language = "zh" };

    public static ParseResult AssertHold(string text, string what, string language = "zh")
    {
        var result = Parse(text, what, language);
        var lines = SourceLines.Read(text);
        AssertCovered(text, lines, what, language);
        foreach (var span in Spans(result))
        {
            AssertInside(span, lines, what);
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            AssertIsOneLine(diagnostic.Message, what);
        }

        return result;
    }

    /// <summary>The same, and a second reading that must be equal; it takes as long again.</summary>
    public static void AssertHoldTwice(string text, string what)
    {
        var first = AssertHold(text, what);
        Assert.True(first == Parse(text, what, "zh"), $"{what}: two readings differ.");
    }

    private static ParseResult Parse(string text, string what, string language)
    {
        try
        {
            return ReportParser.Parse(text, Options with { Language = language }, CancellationToken.None);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(what, exception);
        }
    }

    private static void AssertCovered(string text, SourceLines lines, string what, string language)
    {
        var conventions = DraftingConventions.For(language)!;
        var layout = LayoutProfile.Measure(lines, conventions.BlockEnds);
        var at = 0;
        foreach (var span in BlockReader.Read(lines, conventions, layout, CancellationToken.None).Cover())
        {
            if (span.Start != at || span.End < at)
            {
                Assert.Fail($"{what}: the blocks do not join at {at}.");
            }

            at = span.End;
        }

        Assert.True(at == text.Length, $"{what}: the blocks end at {at} of {text.Length}.");
    }

    /// <summary>Where the findings and everything else that was read stand.</summary>
    public static IEnumerable<SourceSpan> Spans(ParseResult result)
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
        if (!isInside)
        {
            Assert.Fail($"{what}: {span} to ({span.EndLine},{span.EndColumn}) is not in the text.");
        }

        var length = span.Line == span.EndLine ? span.EndColumn - span.Column : Width(lines, span.Line) - span.Column + 2 + span.EndColumn - 1;
        for (var line = span.Line + 1; line < span.EndLine; line++)
        {
            length += Width(lines, line) + 1;
        }

        if (span.Length != length || length < 0)
        {
            Assert.Fail($"{what}: {span} has length {span.Length}, not {length}.");
        }
    }

    /// <summary>What is said of a document stands on one line of a build's output, and no character of the document changes how it is shown.</summary>
    private static void AssertIsOneLine(string message, string what)
    {
        for (var i = 0; i < message.Length; i += char.IsHighSurrogate(message[i]) && i + 1 < message.Length && char.IsLowSurrogate(message[i + 1]) ? 2 : 1)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(message, i)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
            {
                Assert.Fail($"{what}: the message '{message}' holds U+{(int)message[i]:X4}.");
            }
        }

        if (message.Length > 2000)
        {
            Assert.Fail($"{what}: a message has {message.Length} characters.");
        }
    }

    private static int Width(SourceLines lines, int line) => lines[line - 1].End - lines[line - 1].Start;
}
