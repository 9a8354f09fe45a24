namespace ReportModel;

/// <summary>
/// Marks a place whose strings are ids of recommendations, such as <c>CTOC/COP/WG.3/2022/4#7(k)</c>: constants that are
/// written there are checked while compiling.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class RecommendationIdAttribute : Attribute;
