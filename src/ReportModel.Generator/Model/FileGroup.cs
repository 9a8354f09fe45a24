namespace ReportModel.Generator;

/// <summary>What stands in one file: mostly one report.</summary>
/// <param name="Number">The number of the file; -1 where the report has a file of its own.</param>
/// <param name="Members">What stands in it, in the order of the names.</param>
internal sealed record FileGroup<T>(int Number, EquatableArray<T> Members)
    where T : class;
