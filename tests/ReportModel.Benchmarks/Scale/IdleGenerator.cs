using Microsoft.CodeAnalysis;
using ReportModel.Generator;

namespace ReportModel.Benchmarks;

/// <summary>What any generator costs that asks for the same inputs, documents and <c>[Implements]</c> in C#: it does nothing with them.</summary>
#pragma warning disable RS1036, RS1041, RS1042 // It is loaded by this program alone.
[Generator(LanguageNames.CSharp)]
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Combine(context.ParseOptionsProvider),
            static (_, _) => { });
        context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(MarkReader.Attribute, static (_, _) => true, static (_, _) => 0),
            static (_, _) => { });
        context.RegisterSourceOutput(
            context.SyntaxProvider.CreateSyntaxProvider(MarkReader.HasOtherTarget, static (_, _) => 0),
            static (_, _) => { });
    }
}
