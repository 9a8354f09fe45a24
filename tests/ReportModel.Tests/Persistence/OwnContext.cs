using System.Text.Json.Serialization;

namespace ReportModel.Tests.Persistence;

/// <summary>A context as applications have one, with conventions of its own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(EquatableArray<string>))]
[JsonSerializable(typeof(EquatableArray<OwnNote>))]
[JsonSerializable(typeof(OwnNote))]
internal sealed partial class OwnContext : JsonSerializerContext;

internal sealed record OwnNote
{
    public DocumentSymbol Symbol { get; init; } = DocumentSymbol.None;

    public State? State { get; init; }

    public RecommendationId Id { get; init; }

    public ResolutionId? Resolution { get; init; }

    public Modality? Modality { get; init; }

    public EquatableArray<RecommendationId> Others { get; init; }

    public EquatableArray<int> Numbers { get; init; }

    public Dictionary<DocumentSymbol, int> Symbols { get; init; } = [];

    public Dictionary<State, int> States { get; init; } = [];

    public Dictionary<RecommendationId, int> Recommendations { get; init; } = [];

    public Dictionary<Modality, int> Modalities { get; init; } = [];

    public Recommendation? Recommendation { get; init; }
}
