namespace ReportModel.Reading;

/// <summary>Gives each agenda item what was read elsewhere of it: discussion, sittings, statements, panellists.</summary>
internal sealed class AgendaAssembly(
    ReadingContext context, List<Discussion> discussions, List<Statement> statements, List<Panellist> panellists)
{
    private readonly SittingReader _sittings = new(context);
    private readonly Dictionary<AgendaItemId, List<Discussion>> _discussions = ByItem(discussions, discussion => discussion.Items);
    private readonly Dictionary<AgendaItemId, List<Statement>> _statements = ByItem(statements, statement => statement.AgendaItems);
    private readonly Dictionary<AgendaItemId, List<Panellist>> _panellists = ByItem(panellists, panellist => panellist.AgendaItems);

    public EquatableArray<AgendaItem> Complete(List<AgendaItem> items) => items.ConvertAll(Complete).ToEquatableArray();

    private AgendaItem Complete(AgendaItem item)
    {
        var discussion = _discussions.TryGetValue(item.Id, out var held) ? held[0] : null;
        return item with
        {
            Discussion = discussion?.Paragraphs,
            // The meetings stand in the first paragraph of the discussion.
            Sittings = discussion is null ? [] : _sittings.Read(discussion.First),
            Statements = _statements.TryGetValue(item.Id, out var made) ? made.ToEquatableArray() : [],
            Panellists = _panellists.TryGetValue(item.Id, out var led) ? led.ToEquatableArray() : [],
            SubItems = item.SubItems.IsEmpty ? [] : item.SubItems.Select(Complete).ToEquatableArray(),
        };
    }

    private static Dictionary<AgendaItemId, List<T>> ByItem<T>(List<T> facts, Func<T, EquatableArray<AgendaItemId>> itemsOf)
        where T : class
    {
        var byItem = new Dictionary<AgendaItemId, List<T>>();
        foreach (var fact in facts)
        {
            foreach (var item in itemsOf(fact))
            {
                if (!byItem.TryGetValue(item, out var same))
                {
                    byItem.Add(item, same = []);
                }

                // Two items of one number, which is a finding, have one id; the fact is theirs once.
                if (same.Count == 0 || !ReferenceEquals(same[same.Count - 1], fact))
                {
                    same.Add(fact);
                }
            }
        }

        return byItem;
    }
}
