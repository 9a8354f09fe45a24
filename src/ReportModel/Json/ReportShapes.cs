namespace ReportModel.Json;

/// <summary>The report, and what the parser gives with it.</summary>
internal static class ReportShapes
{
    public static IEnumerable<JsonShape> All =>
    [
        new RecordShape<Report>(new())
            .Add("symbol", x => x.Symbol, (x, v) => x with { Symbol = v })
            .Add("title", x => x.Title, (x, v) => x with { Title = v })
            .Add("language", x => x.Language, (x, v) => x with { Language = v })
            .Add("bodies", x => x.Bodies, (x, v) => x with { Bodies = v })
            .Add("heldFrom", x => x.HeldFrom, (x, v) => x with { HeldFrom = v })
            .Add("heldTo", x => x.HeldTo, (x, v) => x with { HeldTo = v })
            .Add("place", x => x.Place, (x, v) => x with { Place = v })
            .Add("sections", x => x.Sections, (x, v) => x with { Sections = v })
            .Add("paragraphs", x => x.Paragraphs, (x, v) => x with { Paragraphs = v })
            .Add("recommendations", x => x.Recommendations, (x, v) => x with { Recommendations = v })
            .Add("agendaItems", x => x.AgendaItems, (x, v) => x with { AgendaItems = v })
            .Add("statements", x => x.Statements, (x, v) => x with { Statements = v })
            .Add("panellists", x => x.Panellists, (x, v) => x with { Panellists = v })
            .Add("invitedSpeakers", x => x.InvitedSpeakers, (x, v) => x with { InvitedSpeakers = v })
            .Add("attendance", x => x.Attendance, (x, v) => x with { Attendance = v })
            .Add("states", x => x.States, (x, v) => x with { States = v })
            .Add("officers", x => x.Officers, (x, v) => x with { Officers = v })
            .Add("meetings", x => x.Meetings, (x, v) => x with { Meetings = v })
            .Add("documents", x => x.Documents, (x, v) => x with { Documents = v })
            .Add("resolutions", x => x.Resolutions, (x, v) => x with { Resolutions = v })
            .Add("legalActs", x => x.LegalActs, (x, v) => x with { LegalActs = v })
            .Add("instruments", x => x.Instruments, (x, v) => x with { Instruments = v })
            .Add("coverage", x => x.Coverage, (x, v) => x with { Coverage = v })
            .Add("editions", x => x.Editions, (x, v) => x with { Editions = v }),

        new RecordShape<ReportDiagnostic>(new())
            .Add("id", x => x.Id, (x, v) => x with { Id = v })
            .Add("severity", x => x.Severity, (x, v) => x with { Severity = v })
            .Add("message", x => x.Message, (x, v) => x with { Message = v })
            .Add("source", x => x.Source, (x, v) => x with { Source = v }),

        new RecordShape<ParseResult>(new())
            .Add("report", x => x.Report, (x, v) => x with { Report = v })
            .Add("diagnostics", x => x.Diagnostics, (x, v) => x with { Diagnostics = v }),
    ];
}
