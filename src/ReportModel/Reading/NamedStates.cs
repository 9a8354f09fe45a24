namespace ReportModel.Reading;

/// <summary>The States that a report names as attending, speaking, or sending a panellist or officer, in the order of the text.</summary>
internal sealed class NamedStates
{
    private readonly long[] _places;
    private readonly State[] _states;
    private int _count;

    private NamedStates(int capacity) => (_places, _states) = (new long[capacity], new State[capacity]);

    public static EquatableArray<State> Of(Report report)
    {
        var named = new NamedStates(
            report.Panellists.Count + report.InvitedSpeakers.Count + report.Officers.Count + report.Statements.Count + report.Attendance.Count);
        foreach (var panellist in report.Panellists)
        {
            named.Add(panellist.Source, panellist.State);
        }

        foreach (var speaker in report.InvitedSpeakers)
        {
            named.Add(speaker.Source, speaker.State);
        }

        foreach (var officer in report.Officers)
        {
            named.Add(officer.Source, officer.State);
        }

        foreach (var statement in report.Statements)
        {
            named.Add(statement.Source, statement.State);
        }

        foreach (var attendance in report.Attendance)
        {
            named.Add(attendance.Source, attendance.State);
        }

        return named.InTextOrder();
    }

    private void Add(SourceSpan source, State? state)
    {
        if (state is not null && !ReferenceEquals(state, State.None))
        {
            _places[_count] = ((long)source.Line << 32) | (uint)source.Column;
            _states[_count++] = state;
        }
    }

    /// <summary>Each State once, where it is named first. No two names stand at one place, so the order is total.</summary>
    private EquatableArray<State> InTextOrder()
    {
        // Numbers sort several times faster than positions do.
        Array.Sort(_places, _states, 0, _count);
        var seen = new HashSet<State>();
        var distinct = 0;
        for (var i = 0; i < _count; i++)
        {
            if (seen.Add(_states[i]))
            {
                _states[distinct++] = _states[i];
            }
        }

        return new EquatableArray<State>(_states.AsSpan(0, distinct).ToArray());
    }
}
