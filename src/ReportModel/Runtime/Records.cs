namespace ReportModel.Runtime;

/// <summary>Reads the records that catalogues hold, field by field as the generator writes them.</summary>
internal static class Records
{
    public static Recommendation Recommendation(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Language = from.Language,
        Id = new(from.Id()!),
        Report = from.Symbol() ?? DocumentSymbol.None,
        Paragraph = from.Number(),
        Letter = from.OptionalLiteral(),
        Text = from.Text(),
        Topic = from.OptionalText(),
        AdoptedBy = from.List(Parts.Body),
        Operatives = from.List(Parts.Operative),
        Citations = from.List(Parts.Citation),
        Resolution = from.OptionalLiteral(),
    };

    public static Paragraph Paragraph(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Language = from.Language,
        Id = new(from.Id()!),
        Number = from.Number(),
        Text = from.Text(),
        Section = new(from.Id()!),
        Citations = from.List(Parts.Citation),
        Items = from.List(Item),
        Resolution = from.OptionalLiteral(),
    };

    public static Document Document(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Language = from.Language,
        Symbol = from.Symbol() ?? DocumentSymbol.None,
        Title = from.Text(),
        SubmittedTo = from.List(Parts.Body),
        AgendaItems = from.AgendaItems(),
    };

    public static Resolution Resolution(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Language = from.Language,
        Id = new(from.Id()!),
        Body = from.Body() ?? new(),
        Kind = from.Enum<ResolutionKind>(),
        Number = from.Literal(),
        Title = from.OptionalLiteral(),
    };

    private static ParagraphItem Item(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Language = from.Language,
        Letter = from.Literal(),
        Text = from.Text(),
        Topic = from.OptionalText(),
        Citations = from.List(Parts.Citation),
    };
}
