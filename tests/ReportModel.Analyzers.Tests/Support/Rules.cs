using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportModel.Generator;

namespace ReportModel.Analyzers.Tests;

/// <summary>All rules there are, found in the assemblies themselves: a new one cannot be forgotten.</summary>
internal static class Rules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. InstancesOf<DiagnosticAnalyzer>(typeof(ReportDocumentAnalyzer).Assembly)];

    /// <summary>What the analyzers report, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfAnalyzers { get; } =
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>What analyzers and generator report, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. OfAnalyzers.Concat(DescriptorsIn(typeof(ReportGenerator).Assembly)).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The ids of the rules that have a code fix.</summary>
    public static ImmutableHashSet<string> Fixable { get; } =
        [.. InstancesOf<CodeFixProvider>(Assembly.Load("ReportModel.CodeFixes")).SelectMany(fix => fix.FixableDiagnosticIds)];

    private static IEnumerable<T> InstancesOf<T>(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (T)Activator.CreateInstance(type)!);

    /// <summary>What a generator reports is declared nowhere; its descriptors are what its classes keep.</summary>
    private static IEnumerable<DiagnosticDescriptor> DescriptorsIn(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .SelectMany(field => field.GetValue(null) switch
        {
            DiagnosticDescriptor one => [one],
            IEnumerable<DiagnosticDescriptor> many => many,
            IDictionary<string, DiagnosticDescriptor> byId => byId.Values,
            _ => (IEnumerable<DiagnosticDescriptor>)[],
        });
}
