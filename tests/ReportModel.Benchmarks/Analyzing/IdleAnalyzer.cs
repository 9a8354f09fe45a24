using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportModel.Analyzers.References;

namespace ReportModel.Benchmarks;

/// <summary>What any analyzer costs that asks for the same nodes and operations: it looks at none of them.</summary>
#pragma warning disable RS1036, RS1041 // It is loaded by this program alone.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ReferenceRules.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            start.RegisterOperationAction(static _ => { }, ReferenceAnalyzer.Constants);
            start.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.Attribute, SyntaxKind.EqualsValueClause);
            start.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.StringLiteralExpression);
        });
    }
}
