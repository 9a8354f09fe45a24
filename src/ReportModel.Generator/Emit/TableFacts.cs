namespace ReportModel.Generator;

/// <summary>Writes the records that only a report holds, as <see cref="Runtime.FactRecords"/> reads them.</summary>
internal static class TableFacts
{
    public static void Report(TableWriter to, Report report)
    {
        to.Literal(report.Symbol.ToString());
        to.Text(report.Title);
        to.Literal(report.Language);
        to.List(report.Bodies, TableParts.Body);
        to.Date(report.HeldFrom);
        to.Date(report.HeldTo);
        to.Literal(report.Place);
    }

    public static void Body(TableWriter to, Body body)
    {
        to.Literal(body.Symbol);
        to.Literal(body.Acronym);
        to.Literal(body.Name);
    }

    public static void Section(TableWriter to, Section section)
    {
        to.Fact();
        to.Id(section.Id.Value);
        to.Enum(section.Kind);
        to.Literal(section.Number);
        to.Text(section.Title);
        to.Range(section.Paragraphs);
        to.List(section.Sections, Section);
    }

    public static void Statement(TableWriter to, Statement statement)
    {
        to.Fact();
        StatementFields(to, statement);
    }

    public static void StatementFields(TableWriter to, Statement statement)
    {
        to.AgendaItems(statement.AgendaItems);
        to.Number(statement.Order);
        to.Enum(statement.Capacity);
        to.State(statement.State);
        TableParts.Organization(to, statement.Organization);
        to.Literal(statement.Name);
        to.Number(statement.Paragraph);
        to.Literal(statement.Words);
        to.Literal(statement.OnBehalfOf);
        to.Number(statement.Count);
    }

    public static void Panellist(TableWriter to, Panellist panellist)
    {
        to.Fact();
        PanellistFields(to, panellist);
    }

    public static void PanellistFields(TableWriter to, Panellist panellist)
    {
        to.Literal(panellist.Name);
        to.State(panellist.State);
        to.Literal(panellist.StateName);
        to.AgendaItems(panellist.AgendaItems);
        to.Number(panellist.Paragraph);
    }

    public static void InvitedSpeaker(TableWriter to, InvitedSpeaker speaker)
    {
        to.Fact();
        to.Literal(speaker.Name);
        to.State(speaker.State);
        to.Literal(speaker.Capacity);
        to.Body(speaker.Body);
        to.AgendaItems(speaker.AgendaItems);
        to.Number(speaker.Paragraph);
    }

    public static void Attendance(TableWriter to, Attendance attendance)
    {
        to.Fact();
        to.Enum(attendance.Status);
        to.State(attendance.State);
        TableParts.Organization(to, attendance.Organization);
        to.Literal(attendance.Name);
        to.Number(attendance.Paragraph);
        to.Number(attendance.Count);
    }

    public static void Officer(TableWriter to, Officer officer)
    {
        to.Fact();
        to.Literal(officer.Name);
        to.Enum(officer.Role);
        to.State(officer.State);
        to.Body(officer.Body);
        to.Number(officer.Paragraph);
    }

    public static void Meeting(TableWriter to, Meeting meeting)
    {
        to.Fact();
        to.Body(meeting.Body);
        to.Number(meeting.Count);
        to.Date(meeting.HeldFrom);
        to.Date(meeting.HeldTo);
        to.List(meeting.Hours, Hours);
        to.Number(meeting.Paragraph);
        to.List(meeting.Sittings, TableParts.Sitting);
    }

    public static void LegalAct(TableWriter to, LegalAct act)
    {
        to.Fact();
        to.Literal(act.Number);
        to.Enum(act.Kind);
        to.Literal(act.Issuer);
        to.Date(act.Date);
    }

    public static void Instrument(TableWriter to, Instrument instrument)
    {
        to.Fact();
        to.Literal(instrument.Key);
        to.Literal(instrument.Name);
        to.Enum(instrument.Kind);
        to.List(instrument.Articles, TableParts.Article);
    }

    private static void Hours(TableWriter to, MeetingHours hours)
    {
        to.Time(hours.From);
        to.Time(hours.To);
    }
}
