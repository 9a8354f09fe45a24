namespace ReportModel.Reading;

/// <summary>Gives each agenda item what was read elsewhere of it: discussion, sittings, statements, panellists.</summary>
internal sealed class AgendaAssembly(
    ReadingContext context, List<Discussion> discussions, List<Statement> statements, List<Panellist> panellists)
{
    private readonly SittingReader _sittings = new(context);

    public EquatableArray<AgendaItem> Complete(List<AgendaItem> items) => items.ConvertAll(Complete).ToEquatableArray();

    private AgendaItem Complete(AgendaItem item)
    {
        var discussion = discussions.Find(d => d.Items.Contains(item.Id));
        return item with
        {
            Discussion = discussion?.Paragraphs,
            Sittings = discussion is null ? [] : SittingsOf(discussion),
            Statements = statements.FindAll(s => s.AgendaItems.Contains(item.Id)).ToEquatableArray(),
            Panellists = panellists.FindAll(p => p.AgendaItems.Contains(item.Id)).ToEquatableArray(),
            SubItems = item.SubItems.Select(Complete).ToEquatableArray(),
        };
    }

    /// <summary>The meetings stand in the first paragraph of the discussion.</summary>
    private EquatableArray<Sitting> SittingsOf(Discussion discussion) =>
        context.Outline.Paragraphs.Find(p => p.Number == discussion.Paragraphs.First) is { } first ? _sittings.Read(first) : [];
}
