using ReportModel.Runtime;

namespace ReportModel.Generator;

/// <summary>
/// Prints what a report says as one UTF-8 constant that the library reads part by part: each text once, then a line for
/// each record. Initializers in C# for the same facts were three times as long, and dear to compile and to start.
/// </summary>
internal static class TablePrinter
{
    public static void Write(SourceWriter writer, NamedReport report, CancellationToken cancellationToken)
    {
        var start = Utf8Constant.Begin(writer, "Facts", "What the report says: its texts, then its records, a line each, in the fields that ReportModel.Runtime.ReportTable reads.");
        var to = new TableWriter(writer, report);
        var facts = report.Report;
        to.Begin();
        to.Part(ReportPart.Texts, to.Texts.All, static (to, text) => to.Literal(text), cancellationToken);
        to.Part(ReportPart.Report, [facts], TableFacts.Report, cancellationToken);
        to.Part(ReportPart.Bodies, to.Bodies.All, TableFacts.Body, cancellationToken);
        to.Part(ReportPart.Sections, facts.Sections, TableFacts.Section, cancellationToken);
        to.Part(ReportPart.Paragraphs, facts.Paragraphs, TableRecords.Paragraph, cancellationToken);
        to.Part(ReportPart.Recommendations, facts.Recommendations, TableRecords.Recommendation, cancellationToken);
        to.Part(ReportPart.AgendaItems, facts.AgendaItems, TableRecords.AgendaItem, cancellationToken);
        to.Part(ReportPart.Statements, facts.Statements, TableFacts.Statement, cancellationToken);
        to.Part(ReportPart.Panellists, facts.Panellists, TableFacts.Panellist, cancellationToken);
        to.Part(ReportPart.InvitedSpeakers, facts.InvitedSpeakers, TableFacts.InvitedSpeaker, cancellationToken);
        to.Part(ReportPart.Attendance, facts.Attendance, TableFacts.Attendance, cancellationToken);
        to.Part(ReportPart.States, facts.States, static (to, state) => to.State(state), cancellationToken);
        to.Part(ReportPart.Officers, facts.Officers, TableFacts.Officer, cancellationToken);
        to.Part(ReportPart.Meetings, facts.Meetings, TableFacts.Meeting, cancellationToken);
        to.Part(ReportPart.Documents, facts.Documents, TableRecords.Document, cancellationToken);
        to.Part(ReportPart.Resolutions, facts.Resolutions, TableRecords.Resolution, cancellationToken);
        to.Part(ReportPart.LegalActs, facts.LegalActs, TableFacts.LegalAct, cancellationToken);
        to.Part(ReportPart.Instruments, facts.Instruments, TableFacts.Instrument, cancellationToken);
        to.Part(ReportPart.Coverage, [facts.Coverage], TableCoverage.Coverage, cancellationToken);
        Utf8Constant.End(writer, start);
    }
}
