namespace ReportModel.Runtime;

/// <summary>The parts of a report's table, in the order in which they stand there.</summary>
internal enum ReportPart
{
    Texts,
    Report,
    Bodies,
    Sections,
    Paragraphs,
    Recommendations,
    AgendaItems,
    Statements,
    Panellists,
    InvitedSpeakers,
    Attendance,
    States,
    Officers,
    Meetings,
    Documents,
    Resolutions,
    LegalActs,
    Instruments,
    Coverage,
}
