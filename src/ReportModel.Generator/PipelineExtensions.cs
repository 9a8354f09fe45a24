using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>What the pipeline does again and again.</summary>
internal static class PipelineExtensions
{
    public static IncrementalValuesProvider<T> NotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class =>
        values.Where(static value => value is not null).Select(static (value, _) => value!);

    /// <summary>Prints a file of each report in a step of its own, and then only adds it: a file that stays the same ends in its step.</summary>
    public static void Emit<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(T Model, GeneratorOptions Options)> models,
        Func<(T Model, GeneratorOptions Options), CancellationToken, GeneratedFile> print,
        string trackingName)
    {
        var files = models.Where(static source => source.Options.IsValid).Select(print).WithTrackingName(trackingName);
        context.RegisterSourceOutput(files, static (output, file) => output.Add(file));
    }

    /// <summary>Prints files of all reports in a step of their own, and then only adds them.</summary>
    public static void Emit<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<T> model,
        Func<T, CancellationToken, IEnumerable<GeneratedFile>> print,
        string trackingName) =>
        context.RegisterSourceOutput(model.SelectMany(print).WithTrackingName(trackingName), static (output, file) => output.Add(file));

    public static void Add(this SourceProductionContext context, GeneratedFile file) =>
        context.AddSource(file.HintName, file.Text);

    public static void Report(this SourceProductionContext context, EquatableArray<LocatedDiagnostic> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
