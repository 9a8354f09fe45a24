namespace ReportModel.Reading;

/// <summary>Gives each agenda item what was read elsewhere of it: discussion, sittings, statements, panellists.</summary>
internal sealed class AgendaAssembly(
    ReadingContext context, List<Discussion> discussions, List<Statement> statements, List<Panellist> panellists)
{
    private readonly SittingReader _sittings = new(context);
    private readonly ILookup<AgendaItemId, Discussion> _discussions = ByItem(discussions, d => d.Items);
    private readonly ILookup<AgendaItemId, Statement> _statements = ByItem(statements, s => s.AgendaItems);
    private readonly ILookup<AgendaItemId, Panellist> _panellists = ByItem(panellists, p => p.AgendaItems);

    public EquatableArray<AgendaItem> Complete(List<AgendaItem> items) => items.ConvertAll(Complete).ToEquatableArray();

    private AgendaItem Complete(AgendaItem item)
    {
        var discussion = _discussions[item.Id].FirstOrDefault();
        return item with
        {
            Discussion = discussion?.Paragraphs,
            // The meetings stand in the first paragraph of the discussion.
            Sittings = discussion is null ? [] : _sittings.Read(discussion.First),
            Statements = _statements[item.Id].ToEquatableArray(),
            Panellists = _panellists[item.Id].ToEquatableArray(),
            SubItems = item.SubItems.Select(Complete).ToEquatableArray(),
        };
    }

    private static ILookup<AgendaItemId, T> ByItem<T>(List<T> facts, Func<T, EquatableArray<AgendaItemId>> items) =>
        facts.SelectMany(fact => items(fact).Distinct(), (fact, item) => (fact, item)).ToLookup(pair => pair.item, pair => pair.fact);
}
