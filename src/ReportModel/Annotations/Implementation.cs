namespace ReportModel;

/// <summary>A recommendation, and what carries it out: one <see cref="ImplementsAttribute"/> of an assembly, in its generated class <c>Implementations</c>.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Implementation
{
    /// <summary>The recommendation.</summary>
    public RecommendationId Recommendation { get; init; }

    /// <summary>
    /// What is marked, as documentation comments name it: <c>M:WorkPlan.ReplyDue(System.DateOnly)</c>; <c>A:</c> and the
    /// name for an assembly. What they have no name for follows its member after <c>/</c>: a parameter, a type parameter
    /// or a local function by its name, a lambda as <c>=&gt;</c>.
    /// </summary>
    public string Target { get; init; } = "";

    /// <summary>The note of the attribute; null where there is none.</summary>
    public string? Note { get; init; }
}
