namespace ReportModel.Reading;

/// <summary>The States that a report names as attending, speaking, or sending a panellist or officer, in the order of the text.</summary>
internal ref struct NamedStates
{
    /// <summary>More than any M49 code.</summary>
    private const int Codes = 1000;

    /// <summary>By M49 code, the place where a State is named first; 0 where it is not.</summary>
    private readonly Span<long> _places;
    private readonly List<State> _states;

    private NamedStates(Span<long> places)
    {
        _places = places;
        _states = new List<State>(StateCatalogue.All.Count / 2);
    }

    public static EquatableArray<State> Of(Report report)
    {
        var named = new NamedStates(stackalloc long[Codes]);
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

    private readonly void Add(SourceSpan source, State? state)
    {
        if (state is not null && !ReferenceEquals(state, State.None))
        {
            var place = ((long)source.Line << 32) | (uint)source.Column;
            ref var first = ref _places[state.M49];
            if (first == 0)
            {
                _states.Add(state);
            }

            first = first == 0 ? place : Math.Min(first, place);
        }
    }

    /// <summary>Each State once, where it is named first. No two names stand at one place, so the order is total.</summary>
    private readonly EquatableArray<State> InTextOrder()
    {
        var places = new long[_states.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _places[_states[i].M49];
        }

        // Numbers sort several times faster than positions do.
        var states = _states.ToArray();
        Array.Sort(places, states);
        return new EquatableArray<State>(states);
    }
}
