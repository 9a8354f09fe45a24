using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>The types that are one JSON value: symbols, States, ids, dates, names of members, and plain values.</summary>
internal static class ValueShapes
{
    public static IEnumerable<JsonShape> All =>
    [
        Text(JsonText.ReadSymbol, symbol => symbol.ToString()),
        Text(JsonText.ReadState, JsonText.WriteState),
        Text(JsonText.ReadDate, JsonText.WriteDate),
        Text(JsonText.ReadTime, JsonText.WriteTime),
        new NullableShape<CalendarDate>(),

        // Ids are stored as they are: what was written comes back, also an id of a document that no grammar foresaw.
        Text<AgendaItemId>(id => id.Length == 0 ? default : new(id), id => id.ToString()),
        Text<ParagraphId>(id => id.Length == 0 ? default : new(id), id => id.ToString()),
        Text<RecommendationId>(id => id.Length == 0 ? default : new(id), id => id.ToString()),
        Text<ResolutionId>(id => id.Length == 0 ? default : new(id), id => id.ToString()),
        Text<SectionId>(id => id.Length == 0 ? default : new(id), id => id.ToString()),
        new NullableShape<ResolutionId>(),

        Names<AddresseeKind>(),
        Names<AttendanceStatus>(),
        Names<CitationKind>(),
        Names<InstrumentKind>(),
        Names<LegalActKind>(),
        Names<Modality>(),
        Names<OfficerRole>(),
        Names<ReportDiagnosticSeverity>(),
        Names<ResolutionKind>(),
        Names<SectionKind>(),
        Names<SpeakerCapacity>(),

        Plain(JsonMetadataServices.StringConverter!),
        Plain(JsonMetadataServices.Int32Converter),
        new NullableShape<int>(),
        Plain(JsonMetadataServices.BooleanConverter),
    ];

    private static ValueShape<T> Text<T>(Func<string, T> read, Func<T, string> write)
        where T : notnull => new(new TextConverter<T>(read, write));

    private static ValueShape<T> Names<T>()
        where T : struct, Enum => Text(EnumNames<T>.Read, EnumNames<T>.Write);

    private static ValueShape<T> Plain<T>(JsonConverter<T> converter) => new(converter);
}
