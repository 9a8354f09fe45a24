namespace ReportModel.Generator;

/// <summary>What is printed beside each report, and how all of it is printed.</summary>
/// <param name="Options">The project's options.</param>
/// <param name="Catalogues">What its reports have together.</param>
internal sealed record ProjectModel(GeneratorOptions Options, SharedCatalogues Catalogues)
{
    public static ProjectModel Of((SummaryList Summaries, GeneratorOptions Options) source, CancellationToken cancellationToken) =>
        new(source.Options, SharedCatalogues.Of(source.Summaries.All, source.Options.Language, cancellationToken));
}
