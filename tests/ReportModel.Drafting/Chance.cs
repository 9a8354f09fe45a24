namespace ReportModel.Drafting;

/// <summary>Choices that follow from a seed alone: the same on every run and every system (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, but not including, <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(Next() % (ulong)below);

    /// <summary>A number from one to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Some of a list, each once, in the order of the list.</summary>
    public List<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var left = Enumerable.Range(0, from.Count).ToList();
        while (left.Count > count)
        {
            left.RemoveAt(Below(left.Count));
        }

        return left.ConvertAll(place => from[place]);
    }

    /// <summary>A list in another order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToList();
        for (var i = shuffled.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
