using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>What an assembly implements. Generated code makes it; programs use the generated class <c>Implementations</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ImplementationTable
{
    private readonly Lazy<List<(string Place, List<string> Halves)>> _recommendations;

    /// <summary>Makes a table.</summary>
    /// <param name="rows">Three strings for each implementation: the id of the recommendation, what is marked, and the note, which may be null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rows"/> does not hold three strings for each.</exception>
    public ImplementationTable(params string?[] rows)
    {
        _ = rows ?? throw new ArgumentNullException(nameof(rows));
        if (rows.Length % 3 != 0)
        {
            throw new ArgumentException("Three strings are wanted for each implementation: id, target, note.", nameof(rows));
        }

        var all = new Implementation[rows.Length / 3];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new() { Recommendation = new(rows[3 * i] ?? ""), Target = rows[(3 * i) + 1] ?? "", Note = rows[(3 * i) + 2] };
        }

        All = Lists.Own(all);
        _recommendations = new(() => All.Select(static one => Apart(one.Recommendation)).ToList());
    }

    /// <summary>All of them, in the order given.</summary>
    public EquatableArray<Implementation> All { get; }

    /// <summary>What implements a recommendation. Of a joint report, the id may give either half of the symbol, here and where the mark stands.</summary>
    /// <param name="recommendationId">The id; null finds nothing.</param>
    /// <returns>The implementations, in the order of <see cref="All"/>.</returns>
    public EquatableArray<Implementation> Of([RecommendationId] string? recommendationId)
    {
        if (recommendationId is null)
        {
            return [];
        }

        var (place, halves) = Apart(recommendationId);
        return All
            .Where((_, i) => _recommendations.Value[i] is var marked && marked.Place == place
                && (halves.TrueForAll(marked.Halves.Contains) || marked.Halves.TrueForAll(halves.Contains)))
            .ToEquatableArray();
    }

    private static (string Place, List<string> Halves) Apart(string id)
    {
        var (head, place) = SymbolHalves.SplitId(id);
        return (place, SymbolHalves.Of(head));
    }
}
