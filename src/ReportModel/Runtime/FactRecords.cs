namespace ReportModel.Runtime;

/// <summary>Reads the records that only a report holds, field by field as the generator writes them.</summary>
internal static class FactRecords
{
    public static Body Body(ref RecordReader from) => new()
    {
        Symbol = from.Literal(),
        Acronym = from.Literal(),
        Name = from.Literal(),
    };

    public static State State(ref RecordReader from) => from.State() ?? ReportModel.State.None;

    public static Section Section(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Language = from.Language,
        Id = new(from.Id()!),
        Kind = from.Enum<SectionKind>(),
        Number = from.OptionalLiteral(),
        Title = from.Text(),
        Paragraphs = from.Range(),
        Sections = from.List(Section),
    };

    public static Statement Statement(ref RecordReader from) => StatementAt(ref from, from.Source());

    /// <summary>A statement that no list of the report holds: it has no position.</summary>
    public static Statement OtherStatement(ref RecordReader from) => StatementAt(ref from, default);

    public static Panellist Panellist(ref RecordReader from) => PanellistAt(ref from, from.Source());

    /// <summary>A panellist that no list of the report holds: there is no position.</summary>
    public static Panellist OtherPanellist(ref RecordReader from) => PanellistAt(ref from, default);

    public static InvitedSpeaker InvitedSpeaker(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Name = from.Literal(),
        State = from.State(),
        Capacity = from.Literal(),
        Body = from.Body(),
        AgendaItems = from.AgendaItems(),
        Paragraph = from.Number(),
    };

    public static Attendance Attendance(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Status = from.Enum<AttendanceStatus>(),
        State = from.State(),
        Organization = Parts.Organization(ref from),
        Name = from.Literal(),
        Paragraph = from.Number(),
        Count = from.OptionalNumber(),
    };

    public static Officer Officer(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Name = from.Literal(),
        Role = from.Enum<OfficerRole>(),
        State = from.State(),
        Body = from.Body() ?? new(),
        Paragraph = from.Number(),
    };

    public static Meeting Meeting(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Body = from.Body() ?? new(),
        Count = from.Number(),
        HeldFrom = from.Date() ?? default,
        HeldTo = from.Date() ?? default,
        Hours = from.List(static (ref RecordReader from) => new MeetingHours(from.Time(), from.Time())),
        Paragraph = from.Number(),
        Sittings = from.List(Parts.Sitting),
    };

    public static LegalAct LegalAct(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Number = from.Literal(),
        Kind = from.Enum<LegalActKind>(),
        Issuer = from.Literal(),
        Date = from.Date(),
    };

    public static Instrument Instrument(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Key = from.Literal(),
        Name = from.Literal(),
        Kind = from.Enum<InstrumentKind>(),
        Articles = from.List(Parts.Article),
    };

    private static Statement StatementAt(ref RecordReader from, SourceSpan source) => new()
    {
        Source = source,
        AgendaItems = from.AgendaItems(),
        Order = from.Number(),
        Capacity = from.Enum<SpeakerCapacity>(),
        State = from.State(),
        Organization = Parts.Organization(ref from),
        Name = from.Literal(),
        Paragraph = from.Number(),
        Words = from.Literal(),
        OnBehalfOf = from.OptionalLiteral(),
        Count = from.OptionalNumber(),
    };

    private static Panellist PanellistAt(ref RecordReader from, SourceSpan source) => new()
    {
        Source = source,
        Name = from.Literal(),
        State = from.State() ?? ReportModel.State.None,
        StateName = from.Literal(),
        AgendaItems = from.AgendaItems(),
        Paragraph = from.Number(),
    };
}
