using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Generator.Tests;

/// <summary>Walks everything that a step's output holds on to, looking for what would keep a whole compilation alive.</summary>
internal static class ModelWalk
{
    private static readonly Type[] s_forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SemanticModel), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location),
        typeof(Diagnostic), typeof(AdditionalText), typeof(AnalyzerConfigOptionsProvider), typeof(ParseOptions), typeof(IOperation),
    ];

    /// <summary>The way to the first forbidden object; null where there is none.</summary>
    public static string? FindForbidden(object? root) => Find(root, "output", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is Type or MemberInfo or Delegate)
        {
            return null;
        }

        // A type's name says nothing about its base types: what counts is whether the object is one of these.
        if (Array.Find(s_forbidden, type => type.IsInstanceOfType(value)) is { } forbidden)
        {
            return $"{path} is a {forbidden.Name}";
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return null;
        }

        if (value is Array items)
        {
            foreach (var item in items)
            {
                if (Find(item, path + "[]", seen) is { } found)
                {
                    return found;
                }
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && Find(field.GetValue(value), $"{path}.{field.Name}", seen) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
