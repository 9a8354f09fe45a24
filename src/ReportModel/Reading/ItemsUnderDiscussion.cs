using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>
/// The agenda items under which something is said, where headings name them: those that the paragraph itself names, else
/// those of the heading above it, else those of the paragraph before it under the same heading or one above that.
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

        var before = new Dictionary<OutlineSection, EquatableArray<AgendaItemId>>();
        EquatableArray<AgendaItemId> withoutHeading = [];
        foreach (var paragraph in context.Account)
        {
            var items = NamedIn(paragraph) is { IsEmpty: false } named ? named
                : discussions.ItemsOf(paragraph) is { IsEmpty: false } discussed ? discussed
                : paragraph.Section is null ? withoutHeading
                : Before(paragraph.Section, before);
            if (items.IsEmpty)
            {
                continue;
            }

            _items.Add(paragraph, items);
            if (paragraph.Section is { } section)
            {
                before[section] = items;
            }
            else
            {
                withoutHeading = items;
            }
        }
    }

    /// <summary>The items of the paragraph before under the same heading, else of the last one directly under a heading above it: what is done under "Action taken" is done under the item of its chapter.</summary>
    private static EquatableArray<AgendaItemId> Before(OutlineSection section, Dictionary<OutlineSection, EquatableArray<AgendaItemId>> before)
    {
        for (var above = section; above is not null; above = above.Parent)
        {
            if (before.TryGetValue(above, out var items))
            {
                return items;
            }
        }

        return [];
    }

    public EquatableArray<AgendaItemId> Of(OutlineParagraph paragraph) => _items.TryGetValue(paragraph, out var items) ? items : [];

    private EquatableArray<AgendaItemId> NamedIn(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        if (_context.TheBody is not { } body || !_context.Prepared.ItemReferences.MayStandIn(paragraph.Block))
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
