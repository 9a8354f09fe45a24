using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>What the pipeline does again and again.</summary>
internal static class PipelineExtensions
{
    /// <summary>Leaves out what gives nothing: one step, where to select and to leave out are three. After each edit every step is asked.</summary>
    public static IncrementalValuesProvider<TResult> SelectExisting<TSource, TResult>(
        this IncrementalValuesProvider<TSource> values, Func<TSource, CancellationToken, TResult?> select)
        where TResult : class =>
        values.SelectMany((value, token) => select(value, token) is { } result ? ImmutableArray.Create(result) : ImmutableArray<TResult>.Empty);

    /// <summary>Prints files in a step of their own, and then only adds them: a file that stays the same ends in its step.</summary>
    public static void Emit(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<GeneratedFile> files) =>
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.Text));
}
