namespace ReportModel.Runtime;

/// <summary>Reads what stands in several records.</summary>
internal static class Parts
{
    public static Body Body(ref RecordReader from) => from.Body() ?? new();

    public static AgendaItemId AgendaItemId(ref RecordReader from) => new(from.Id()!);

    public static Sitting Sitting(ref RecordReader from) => new(from.Number(), from.Date() ?? default);

    public static Operative Operative(ref RecordReader from) => new()
    {
        Addressee = new()
        {
            Kind = from.Enum<AddresseeKind>(),
            Words = from.Literal(),
            Body = from.Body(),
            Organization = Organization(ref from),
        },
        Modality = from.Enum<Modality>(),
        Words = from.Literal(),
    };

    public static Citation Citation(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Kind = from.Enum<CitationKind>(),
        Words = from.Literal(),
        Resolution = from.Id() is { } resolution ? new ResolutionId(resolution) : null,
        LegalAct = from.OptionalLiteral(),
        Instrument = from.OptionalLiteral(),
        Article = from.Flag() ? Article(ref from) : null,
        Document = from.Symbol(),
        Paragraphs = from.List(static (ref RecordReader from) => new ParagraphId(from.Id()!)),
        Recommendations = from.List(static (ref RecordReader from) => new RecommendationId(from.Id()!)),
    };

    public static Article Article(ref RecordReader from) => new()
    {
        Instrument = from.Literal(),
        Number = from.Number(),
        Subparagraph = from.OptionalLiteral(),
    };

    public static Organization? Organization(ref RecordReader from) => !from.Flag() ? null : new()
    {
        Name = from.Literal(),
        Acronym = from.OptionalLiteral(),
        IsRegionalEconomicIntegrationOrganization = from.Flag(),
    };
}
