using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>
/// The items whose discussion each paragraph belongs to. Of several discussions with the paragraph it is the first, that of
/// the outermost heading. Where headings name items (<see cref="DraftingConventions.HeadingsNameItems"/>) it is the one with the
/// fewest paragraphs, since the discussion of a sub-item is a part of that of its item; of equal ones, the first.
/// </summary>
internal sealed class DiscussionIndex
{
    private readonly Dictionary<OutlineParagraph, int> _places;
    private readonly Discussion?[] _discussions;

    public DiscussionIndex(List<OutlineParagraph> paragraphs, List<Discussion> discussions, bool headingsNameItems)
    {
        _places = new(paragraphs.Count);
        _discussions = new Discussion?[paragraphs.Count];
        var next = new int[paragraphs.Count + 1];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = i;
            if (i < paragraphs.Count)
            {
                _places.Add(paragraphs[i], i);
            }
        }

        foreach (var discussion in headingsNameItems ? discussions.OrderBy(Length) : discussions.AsEnumerable())
        {
            var last = _places[discussion.Last];
            for (var i = Free(next, _places[discussion.First]); i <= last; i = Free(next, i))
            {
                (_discussions[i], next[i]) = (discussion, i + 1);
            }
        }
    }

    public EquatableArray<AgendaItemId> ItemsOf(OutlineParagraph paragraph) =>
        _places.TryGetValue(paragraph, out var at) && _discussions[at] is { } discussion ? discussion.Items : [];

    private int Length(Discussion discussion) => _places[discussion.Last] - _places[discussion.First];

    /// <summary>The first place from a place on that no discussion has; the way there is made short for the next who asks.</summary>
    private static int Free(int[] next, int at)
    {
        var free = at;
        while (next[free] != free)
        {
            free = next[free];
        }

        while (next[at] != free && next[at] != at)
        {
            (next[at], at) = (free, next[at]);
        }

        return free;
    }
}
