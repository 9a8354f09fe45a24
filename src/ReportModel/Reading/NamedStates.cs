namespace ReportModel.Reading;

/// <summary>The States that a report names as attending, speaking, or sending a panellist or officer, in the order of the text.</summary>
internal static class NamedStates
{
    public static EquatableArray<State> Of(Report report)
    {
        var named = new List<(SourceSpan Source, State? State)>();
        named.AddRange(report.Panellists.Select(p => (p.Source, (State?)p.State)));
        named.AddRange(report.InvitedSpeakers.Select(s => (s.Source, s.State)));
        named.AddRange(report.Officers.Select(o => (o.Source, o.State)));
        named.AddRange(report.Statements.Select(s => (s.Source, s.State)));
        named.AddRange(report.Attendance.Select(a => (a.Source, a.State)));
        return named
            .Where(n => n.State is not null && !ReferenceEquals(n.State, State.None))
            .OrderBy(n => (n.Source.Line, n.Source.Column))
            .Select(n => n.State!)
            .Distinct()
            .ToEquatableArray();
    }
}
