using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>The items whose discussion each paragraph belongs to: of several discussions with the paragraph, the first.</summary>
internal sealed class DiscussionIndex
{
    private readonly int[] _numbers;
    private readonly Discussion?[] _discussions;

    public DiscussionIndex(List<OutlineParagraph> paragraphs, List<Discussion> discussions)
    {
        _numbers = new int[paragraphs.Count];
        _discussions = new Discussion?[paragraphs.Count];
        for (var i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = paragraphs[i].Number;
        }

        Array.Sort(_numbers);
        var next = new int[_numbers.Length + 1];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = i;
        }

        foreach (var discussion in discussions)
        {
            for (var i = Free(next, First(discussion.Paragraphs.First)); i < _numbers.Length && _numbers[i] <= discussion.Paragraphs.Last; i = Free(next, i))
            {
                (_discussions[i], next[i]) = (discussion, i + 1);
            }
        }
    }

    public EquatableArray<AgendaItemId> ItemsOf(int paragraph)
    {
        var at = First(paragraph);
        return at < _numbers.Length && _numbers[at] == paragraph && _discussions[at] is { } discussion ? discussion.Items : [];
    }

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

    /// <summary>The first place of a number, or of the next greater one.</summary>
    private int First(int number)
    {
        var (low, high) = (0, _numbers.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _numbers[middle] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
