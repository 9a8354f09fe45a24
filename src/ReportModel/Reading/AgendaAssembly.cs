namespace ReportModel.Reading;

/// <summary>Gives each agenda item what was read elsewhere of it: discussion, sittings, statements, panellists.</summary>
internal sealed class AgendaAssembly(
    ReadingContext context, List<Discussion> discussions, List<Statement> statements, List<Panellist> panellists)
{
    private readonly SittingReader _sittings = new(context);
    private readonly Dictionary<AgendaItemId, List<Statement>> _statements = ByItem(statements, statement => statement.AgendaItems);
    private readonly Dictionary<AgendaItemId, List<Panellist>> _panellists = ByItem(panellists, panellist => panellist.AgendaItems);

    public EquatableArray<AgendaItem> Complete(List<AgendaItem> items) => items.ConvertAll(Complete).ToEquatableArray();

    private AgendaItem Complete(AgendaItem item)
    {
        var discussion = discussions.Find(d => d.Items.Contains(item.Id));
        return item with
        {
            Discussion = discussion?.Paragraphs,
            Sittings = discussion is null ? [] : SittingsOf(discussion),
            Statements = _statements.TryGetValue(item.Id, out var made) ? made.ToEquatableArray() : [],
            Panellists = _panellists.TryGetValue(item.Id, out var led) ? led.ToEquatableArray() : [],
            SubItems = item.SubItems.IsEmpty ? [] : item.SubItems.Select(Complete).ToEquatableArray(),
        };
    }

    /// <summary>The meetings stand in the first paragraph of the discussion.</summary>
    private EquatableArray<Sitting> SittingsOf(Discussion discussion) =>
        context.Outline.Paragraphs.Find(p => p.Number == discussion.Paragraphs.First) is { } first ? _sittings.Read(first) : [];

    private static Dictionary<AgendaItemId, List<T>> ByItem<T>(List<T> facts, Func<T, EquatableArray<AgendaItemId>> itemsOf)
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

                same.Add(fact);
            }
        }

        return byItem;
    }
}
