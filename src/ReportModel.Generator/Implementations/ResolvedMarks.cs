using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>What a project implements.</summary>
/// <param name="Implementations">What is resolved, in order.</param>
/// <param name="Findings">What is not.</param>
/// <param name="Options">The options by which the table is printed.</param>
internal sealed record ResolvedMarks(EquatableArray<Implementation> Implementations, EquatableArray<LocatedDiagnostic> Findings, GeneratorOptions Options)
{
    /// <summary>Resolves the marks; null where there is none.</summary>
    public static ResolvedMarks? Of(
        ((ImmutableArray<EquatableArray<Mark>> Found, ImmutableArray<EquatableArray<Mark>> Listed) Marks, (SharedCatalogues Catalogues, GeneratorOptions Options) Project) source,
        CancellationToken cancellationToken)
    {
        var (marks, (catalogues, options)) = source;

        // Of what is declared in two parts, each part leads to the attributes of both.
        var all = marks.Found.Concat(marks.Listed).SelectMany(static of => of).Distinct().ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var own = new OwnNames(catalogues.Recommendations, options);
        var implementations = new List<Implementation>();
        var findings = new List<LocatedDiagnostic>();
        foreach (var mark in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mark.UnreadNote is { } note)
            {
                findings.Add(ImplementsRule.UnreadNote(note, mark));
            }

            if (own.Resolve(mark.Recommendation, out var candidates) is { } id)
            {
                implementations.Add(new() { Recommendation = new(id), Target = mark.Target, Note = mark.Note });
            }
            else
            {
                findings.Add(ImplementsRule.Unresolved(mark, candidates));
            }
        }

        return new(
            implementations
                .OrderBy(static i => i.Recommendation.Value, IdOrder.Instance)
                .ThenBy(static i => i.Target, StringComparer.Ordinal)
                .ThenBy(static i => i.Note, StringComparer.Ordinal)
                .ToEquatableArray(),
            findings.OrderBy(static f => f.Path, StringComparer.Ordinal).ThenBy(static f => f.Span).ToEquatableArray(),
            options);
    }
}
