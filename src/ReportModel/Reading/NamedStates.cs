namespace ReportModel.Reading;

/// <summary>The States that a report names as attending, speaking, or sending a panellist or officer, in the order of the text.</summary>
internal static class NamedStates
{
    public static EquatableArray<State> Of(Report report)
    {
        var named = new List<(SourceSpan Source, State State)>(report.Statements.Count + report.Attendance.Count);
        foreach (var panellist in report.Panellists)
        {
            Add(named, panellist.Source, panellist.State);
        }

        foreach (var speaker in report.InvitedSpeakers)
        {
            Add(named, speaker.Source, speaker.State);
        }

        foreach (var officer in report.Officers)
        {
            Add(named, officer.Source, officer.State);
        }

        foreach (var statement in report.Statements)
        {
            Add(named, statement.Source, statement.State);
        }

        foreach (var attendance in report.Attendance)
        {
            Add(named, attendance.Source, attendance.State);
        }

        // No two names stand at one place, so the order is total.
        named.Sort(static (left, right) => (left.Source.Line, left.Source.Column).CompareTo((right.Source.Line, right.Source.Column)));
        var seen = new HashSet<State>();
        var states = new List<State>();
        foreach (var (_, state) in named)
        {
            if (seen.Add(state))
            {
                states.Add(state);
            }
        }

        return states.ToEquatableArray();
    }

    private static void Add(List<(SourceSpan Source, State State)> named, SourceSpan source, State? state)
    {
        if (state is not null && !ReferenceEquals(state, State.None))
        {
            named.Add((source, state));
        }
    }
}
