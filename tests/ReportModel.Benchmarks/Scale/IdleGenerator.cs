using Microsoft.CodeAnalysis;

namespace ReportModel.Benchmarks;

/// <summary>What any generator costs that asks for the same inputs: it does nothing with them.</summary>
#pragma warning disable RS1036, RS1041, RS1042 // It is loaded by this program alone.
[Generator(LanguageNames.CSharp)]
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Combine(context.ParseOptionsProvider),
        static (_, _) => { });
}
