namespace ReportModel.Runtime;

/// <summary>Reads how much of a report was understood, field by field as the generator writes it.</summary>
internal static class CoverageRecords
{
    public static Coverage Coverage(ref RecordReader from) => new()
    {
        Characters = from.Number(),
        CharactersWithRole = from.Number(),
        Sequences = from.List(Sequence),
        Facts = Facts(ref from),
        LeftOver = from.List(LeftOver),
    };

    private static ParagraphSequence Sequence(ref RecordReader from) => new()
    {
        First = from.Number(),
        Last = from.Number(),
        Missing = from.List(static (ref RecordReader from) => from.Range() ?? default),
    };

    private static FactCounts Facts(ref RecordReader from) => new()
    {
        Paragraphs = from.Number(),
        Recommendations = from.Number(),
        Operatives = from.Number(),
        AgendaItems = from.Number(),
        Statements = from.Number(),
        Panellists = from.Number(),
        InvitedSpeakers = from.Number(),
        Attendance = from.Number(),
        States = from.Number(),
        Officers = from.Number(),
        Meetings = from.Number(),
        Documents = from.Number(),
        Resolutions = from.Number(),
        LegalActs = from.Number(),
        Instruments = from.Number(),
    };

    private static LeftOverText LeftOver(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Words = from.Literal(),
        Characters = from.Number(),
    };
}
