namespace ReportModel.Generator;

/// <summary>The bodies that a report's records name, each once: the records refer to them by number.</summary>
internal sealed class ReportBodies
{
    private readonly List<Body> _bodies = [];

    private ReportBodies()
    {
    }

    public EquatableArray<Body> All { get; private set; }

    public static ReportBodies Of(Report report)
    {
        var bodies = new ReportBodies();
        bodies.Add(report.Bodies);
        foreach (var recommendation in report.Recommendations)
        {
            bodies.Add(recommendation.AdoptedBy);
            foreach (var operative in recommendation.Operatives)
            {
                bodies.Add(operative.Addressee.Body);
            }
        }

        bodies.Add(report.AgendaItems);
        foreach (var document in report.Documents)
        {
            bodies.Add(document.SubmittedTo);
        }

        foreach (var resolution in report.Resolutions)
        {
            bodies.Add(resolution.Body);
        }

        foreach (var officer in report.Officers)
        {
            bodies.Add(officer.Body);
        }

        foreach (var meeting in report.Meetings)
        {
            bodies.Add(meeting.Body);
        }

        foreach (var speaker in report.InvitedSpeakers)
        {
            bodies.Add(speaker.Body);
        }

        bodies.All = bodies._bodies.ToEquatableArray();
        return bodies;
    }

    /// <summary>The number of a body. The same object is looked for first: comparing names is dear.</summary>
    public int IndexOf(Body body)
    {
        for (var i = 0; i < _bodies.Count; i++)
        {
            if (ReferenceEquals(_bodies[i], body))
            {
                return i;
            }
        }

        return _bodies.IndexOf(body);
    }

    private void Add(EquatableArray<AgendaItem> items)
    {
        foreach (var item in items)
        {
            Add(item.Body);
            Add(item.SubItems);
        }
    }

    private void Add(EquatableArray<Body> bodies)
    {
        foreach (var body in bodies)
        {
            Add(body);
        }
    }

    private void Add(Body? body)
    {
        if (body is not null && IndexOf(body) < 0)
        {
            _bodies.Add(body);
        }
    }
}
