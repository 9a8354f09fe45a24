namespace ReportModel.Generator;

/// <summary>Prints the tables of the facts that have no file of their own, in the order of <see cref="PositionOrder.Others"/>.</summary>
internal static class FactsPrinter
{
    /// <summary>All tables of a report, by the names that they have as its properties.</summary>
    public static readonly string[] Tables =
    [
        nameof(Report.Sections), nameof(Report.Paragraphs), nameof(Report.Recommendations), nameof(Report.AgendaItems), nameof(Report.Statements),
        nameof(Report.Panellists), nameof(Report.InvitedSpeakers), nameof(Report.Attendance), nameof(Report.States), nameof(Report.Officers),
        nameof(Report.Meetings), nameof(Report.Documents), nameof(Report.Resolutions), nameof(Report.LegalActs), nameof(Report.Instruments),
    ];

    public static void Write(RecordWriter to, Report report, CancellationToken cancellationToken)
    {
        TablePrinter.Write(to, nameof(Report.Sections), report.Sections, WriteSection, cancellationToken);
        TablePrinter.Write(to, nameof(Report.Statements), report.Statements, static (to, s) => SharedRecords.WriteStatement(to, s, hasPosition: true), cancellationToken);
        TablePrinter.Write(to, nameof(Report.Panellists), report.Panellists, static (to, p) => SharedRecords.WritePanellist(to, p, hasPosition: true), cancellationToken);
        TablePrinter.Write(to, nameof(Report.InvitedSpeakers), report.InvitedSpeakers, WriteInvitedSpeaker, cancellationToken);
        TablePrinter.Write(to, nameof(Report.Attendance), report.Attendance, WriteAttendance, cancellationToken);
        TablePrinter.Write(to, nameof(Report.Officers), report.Officers, WriteOfficer, cancellationToken);
        TablePrinter.Write(to, nameof(Report.Meetings), report.Meetings, WriteMeeting, cancellationToken);
        TablePrinter.Write(to, nameof(Report.Documents), report.Documents, WriteDocument, cancellationToken);
        TablePrinter.Write(to, nameof(Report.Resolutions), report.Resolutions, WriteResolution, cancellationToken);
        TablePrinter.Write(to, nameof(Report.LegalActs), report.LegalActs, WriteLegalAct, cancellationToken);
        TablePrinter.Write(to, nameof(Report.Instruments), report.Instruments, WriteInstrument, cancellationToken);
        TablePrinter.Write(to, nameof(Report.States), report.States, static (to, state) => to.StateValue(state), cancellationToken);
    }

    private static void WriteSection(RecordWriter to, Section section)
    {
        to.BeginFact();
        to.Id(nameof(Section.Id), section.Id.ToString());
        to.Enum(nameof(Section.Kind), section.Kind);
        to.Literal(nameof(Section.Number), section.Number);
        to.Text(nameof(Section.Title), section.Title);
        to.Range(nameof(Section.Paragraphs), section.Paragraphs);
        to.List(nameof(Section.Sections), section.Sections, WriteSection);
        to.End();
    }

    private static void WriteInvitedSpeaker(RecordWriter to, InvitedSpeaker speaker)
    {
        to.BeginFact();
        to.Literal(nameof(InvitedSpeaker.Name), speaker.Name);
        to.State(nameof(InvitedSpeaker.State), speaker.State);
        to.Literal(nameof(InvitedSpeaker.Capacity), speaker.Capacity);
        to.Body(nameof(InvitedSpeaker.Body), speaker.Body);
        to.List(nameof(InvitedSpeaker.AgendaItems), speaker.AgendaItems, SharedRecords.WriteAgendaItemId);
        to.Number(nameof(InvitedSpeaker.Paragraph), speaker.Paragraph);
        to.End();
    }

    private static void WriteAttendance(RecordWriter to, Attendance attendance)
    {
        to.BeginFact();
        to.Enum(nameof(Attendance.Status), attendance.Status);
        to.State(nameof(Attendance.State), attendance.State);
        to.Organization(nameof(Attendance.Organization), attendance.Organization);
        to.Literal(nameof(Attendance.Name), attendance.Name);
        to.Number(nameof(Attendance.Paragraph), attendance.Paragraph);
        to.End();
    }

    private static void WriteOfficer(RecordWriter to, Officer officer)
    {
        to.BeginFact();
        to.Literal(nameof(Officer.Name), officer.Name);
        to.Enum(nameof(Officer.Role), officer.Role);
        to.State(nameof(Officer.State), officer.State);
        to.Body(nameof(Officer.Body), officer.Body);
        to.Number(nameof(Officer.Paragraph), officer.Paragraph);
        to.End();
    }

    private static void WriteMeeting(RecordWriter to, Meeting meeting)
    {
        to.BeginFact();
        to.Body(nameof(Meeting.Body), meeting.Body);
        to.Number(nameof(Meeting.Count), meeting.Count);
        to.Date(nameof(Meeting.HeldFrom), meeting.HeldFrom);
        to.Date(nameof(Meeting.HeldTo), meeting.HeldTo);
        to.List(nameof(Meeting.Hours), meeting.Hours, WriteHours);
        to.Number(nameof(Meeting.Paragraph), meeting.Paragraph);
        to.End();
    }

    private static void WriteHours(RecordWriter to, MeetingHours hours)
    {
        to.Writer.Append("new(");
        WriteTime(to.Writer, hours.From);
        to.Writer.Append(", ");
        WriteTime(to.Writer, hours.To);
        to.Writer.Append(')');
    }

    private static void WriteTime(SourceWriter writer, TimeSpan time)
    {
        writer.Append("new(");
        writer.Append((24 * time.Days) + time.Hours);
        writer.Append(", ");
        writer.Append(time.Minutes);
        writer.Append(", ");
        writer.Append(time.Seconds);
        writer.Append(')');
    }

    private static void WriteDocument(RecordWriter to, Document document)
    {
        to.BeginFact();
        to.Symbol(nameof(Document.Symbol), document.Symbol);
        to.Text(nameof(Document.Title), document.Title);
        to.List(nameof(Document.SubmittedTo), document.SubmittedTo, SharedRecords.WriteBody);
        to.End();
    }

    private static void WriteResolution(RecordWriter to, Resolution resolution)
    {
        to.BeginFact();
        to.Id(nameof(Resolution.Id), resolution.Id.ToString());
        to.Body(nameof(Resolution.Body), resolution.Body);
        to.Enum(nameof(Resolution.Kind), resolution.Kind);
        to.Literal(nameof(Resolution.Number), resolution.Number);
        to.Literal(nameof(Resolution.Title), resolution.Title);
        to.End();
    }

    private static void WriteLegalAct(RecordWriter to, LegalAct act)
    {
        to.BeginFact();
        to.Literal(nameof(LegalAct.Number), act.Number);
        to.Enum(nameof(LegalAct.Kind), act.Kind);
        to.Literal(nameof(LegalAct.Issuer), act.Issuer);
        to.Date(nameof(LegalAct.Date), act.Date);
        to.End();
    }

    private static void WriteInstrument(RecordWriter to, Instrument instrument)
    {
        to.BeginFact();
        to.Literal(nameof(Instrument.Key), instrument.Key);
        to.Literal(nameof(Instrument.Name), instrument.Name);
        to.Enum(nameof(Instrument.Kind), instrument.Kind);
        to.List(nameof(Instrument.Articles), instrument.Articles, SharedRecords.WriteArticle);
        to.End();
    }
}
