namespace ReportModel.Reading;

/// <summary>Gives each agenda item what was read elsewhere of it: discussion, sittings, statements, panellists.</summary>
internal sealed class AgendaAssembly
{
    private readonly ReadingContext _context;
    private readonly SittingReader _sittings;
    private readonly Dictionary<AgendaItemId, Held> _held = [];

    public AgendaAssembly(ReadingContext context, SittingReader sittings, List<Discussion> discussions, List<Statement> statements, List<Panellist> panellists)
    {
        _context = context;
        _sittings = sittings;
        foreach (var discussion in discussions)
        {
            foreach (var item in discussion.Items)
            {
                HeldOf(item).Discussion ??= discussion;
            }
        }

        foreach (var statement in statements)
        {
            foreach (var item in statement.AgendaItems)
            {
                Add(HeldOf(item).Statements, statement);
            }
        }

        foreach (var panellist in panellists)
        {
            foreach (var item in panellist.AgendaItems)
            {
                Add(HeldOf(item).Panellists, panellist);
            }
        }
    }

    public EquatableArray<AgendaItem> Complete(List<AgendaItem> items)
    {
        var complete = new AgendaItem[items.Count];
        for (var i = 0; i < complete.Length; i++)
        {
            complete[i] = Complete(items[i]);
        }

        return new(complete);
    }

    private AgendaItem Complete(AgendaItem item)
    {
        _context.ThrowIfCancelled();
        if (item.SubItems.IsEmpty && !_held.ContainsKey(item.Id))
        {
            return item;
        }

        var held = HeldOf(item.Id);
        var subItems = new AgendaItem[item.SubItems.Count];
        for (var i = 0; i < subItems.Length; i++)
        {
            subItems[i] = Complete(item.SubItems[i]);
        }

        return item with
        {
            Discussion = held.Discussion?.Paragraphs,
            // The meetings stand in the first paragraph of the discussion.
            Sittings = held.Discussion is { } discussion ? discussion.Sittings ??= _sittings.Read(discussion.First) : [],
            Statements = held.Statements.Shared,
            Panellists = held.Panellists.Shared,
            SubItems = subItems.Length == 0 ? [] : new(subItems),
        };
    }

    private Held HeldOf(AgendaItemId item)
    {
        if (!_held.TryGetValue(item, out var held))
        {
            _held.Add(item, held = new Held());
        }

        return held;
    }

    private static void Add<T>(Facts<T> facts, T fact)
        where T : class
    {
        // Two items of one number, which is a finding, have one id; the fact is theirs once.
        if (facts.Count == 0 || !ReferenceEquals(facts[facts.Count - 1], fact))
        {
            facts.Add(fact);
        }
    }

    /// <summary>What was read of an item.</summary>
    private sealed class Held
    {
        public Discussion? Discussion { get; set; }

        public Facts<Statement> Statements { get; } = [];

        public Facts<Panellist> Panellists { get; } = [];
    }

    /// <summary>Facts of an item; all items of one id share one list of them.</summary>
    private sealed class Facts<T> : List<T>
    {
        private EquatableArray<T>? _shared;

        public EquatableArray<T> Shared => _shared ??= this.ToEquatableArray();
    }
}
