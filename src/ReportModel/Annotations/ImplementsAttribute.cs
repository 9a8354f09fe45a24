namespace ReportModel;

/// <summary>
/// Says that code, a test or a type of the configuration carries out a recommendation. An id that no referenced report
/// holds does not compile. The generator lists what an assembly implements in its class <c>Implementations</c>.
/// </summary>
/// <param name="recommendation">The id of the recommendation, as a constant: <c>Recommendations.Wg3_2022.Id.K</c>.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ImplementsAttribute([RecommendationId] string recommendation) : Attribute
{
    /// <summary>The id of the recommendation.</summary>
    public string Recommendation { get; } = recommendation;

    /// <summary>What a reader should know about it, such as what is still missing; null where there is nothing.</summary>
    public string? Note { get; set; }
}
