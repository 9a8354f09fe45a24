namespace ReportModel.Generator;

/// <summary>What one file is printed from: mostly one report.</summary>
/// <param name="Number">The number of the file; -1 where the report has a file of its own.</param>
/// <param name="Members">What stands in it, in the order of the names.</param>
/// <param name="Options">The project's options.</param>
internal sealed record FileGroup<T>(int Number, EquatableArray<T> Members, GeneratorOptions Options)
    where T : class;
