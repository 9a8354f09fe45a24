using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>
/// The agenda items under which something is said, where headings name them: those that the paragraph itself names, else
/// those of the heading above it, else those of the paragraph before it under the same heading.
/// </summary>
internal sealed class ItemsUnderDiscussion
{
    private readonly ReadingContext _context;
    private readonly AgendaIndex _agenda;
    private readonly Dictionary<OutlineParagraph, EquatableArray<AgendaItemId>> _items = [];

    public ItemsUnderDiscussion(ReadingContext context, AgendaIndex agenda, DiscussionIndex discussions)
    {
        (_context, _agenda) = (context, agenda);
        if (!context.Conventions.HeadingsNameItems)
        {
            return;
        }

        EquatableArray<AgendaItemId> before = [];
        OutlineSection? section = null;
        foreach (var paragraph in context.Account)
        {
            before = ReferenceEquals(section, paragraph.Section) ? before : [];
            section = paragraph.Section;
            before = NamedIn(paragraph) is { IsEmpty: false } named ? named
                : discussions.ItemsOf(paragraph) is { IsEmpty: false } discussed ? discussed
                : before;
            if (!before.IsEmpty)
            {
                _items.Add(paragraph, before);
            }
        }
    }

    public EquatableArray<AgendaItemId> Of(OutlineParagraph paragraph) => _items.TryGetValue(paragraph, out var items) ? items : [];

    private EquatableArray<AgendaItemId> NamedIn(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        if (_context.TheBody is not { } body || !_context.Prepared.ItemReferences.MayStandIn(paragraph))
        {
            return [];
        }

        foreach (var sentence in new Sentences(text, text.All, _context))
        {
            if (_context.Prepared.ItemReferences.TryMatch(text, sentence, out var match)
                && ItemNumbers.Read(match.TextOf("number").AsSpan(), _context.Conventions) is { Count: > 0 } numbers
                && _agenda.ByNumbers(body, numbers) is { } items)
            {
                return items;
            }
        }

        return [];
    }
}
