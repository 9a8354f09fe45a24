namespace ReportModel;

/// <summary>The id of a recommendation, such as <c>CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)</c>: the value of its constant in the catalogue's <c>Id</c> class.</summary>
/// <param name="Value">The id as text. Ids are made to be stored: a later version never renames one.</param>
public readonly record struct RecommendationId(string Value)
{
    /// <summary>The id as text.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator string(RecommendationId id) => id.Value;

    /// <summary>The id as text.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => Value ?? "";
}
