namespace ReportModel.Generator;

/// <summary>What a project implements.</summary>
/// <param name="Project">The project.</param>
/// <param name="HasTable">Whether anything is marked, so that there is a table.</param>
/// <param name="Implementations">What is resolved, in order.</param>
/// <param name="Findings">What is not.</param>
internal sealed record ResolvedMarks(ProjectModel Project, bool HasTable, EquatableArray<Implementation> Implementations, EquatableArray<LocatedDiagnostic> Findings)
{
    /// <summary>Resolves the marks.</summary>
    public static ResolvedMarks Of((MarkList Marks, ProjectModel Project) source, CancellationToken cancellationToken)
    {
        var (marks, project) = (source.Marks.All, source.Project);
        if (marks.IsEmpty)
        {
            return new(project, HasTable: false, [], []);
        }

        var own = new OwnNames(project.Catalogues.Recommendations, project.Options);
        var implementations = new List<Implementation>();
        var findings = new List<LocatedDiagnostic>();
        foreach (var mark in marks)
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
            project,
            HasTable: true,
            implementations
                .OrderBy(static i => i.Recommendation.Value, IdOrder.Instance)
                .ThenBy(static i => i.Target, StringComparer.Ordinal)
                .ThenBy(static i => i.Note, StringComparer.Ordinal)
                .ToEquatableArray(),
            findings.OrderBy(static f => f.Path, StringComparer.Ordinal).ThenBy(static f => f.Span).ToEquatableArray());
    }
}
