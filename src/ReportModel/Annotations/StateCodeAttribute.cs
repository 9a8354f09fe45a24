namespace ReportModel;

/// <summary>
/// Marks a place whose strings are ISO 3166-1 alpha-3 codes of States, such as <c>CHN</c>: constants that are written
/// there are checked while compiling. Elsewhere a word of three capitals is left alone: PER and CAN are words too.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class StateCodeAttribute : Attribute;
