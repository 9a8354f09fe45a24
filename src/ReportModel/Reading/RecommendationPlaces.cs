using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>What of a paragraph is a recommendation: the paragraph itself, items of it, or both.</summary>
/// <param name="adoptedBy">The bodies that adopted it.</param>
internal sealed class RecommendationPlaces(EquatableArray<Body> adoptedBy)
{
    // Mostly the paragraph itself is the only one.
    private readonly List<RecommendationPlace> _places = new(1);
    private HashSet<OutlineItem>? _items;

    public EquatableArray<Body> AdoptedBy { get; } = adoptedBy;

    /// <summary>The places, in the order of the text.</summary>
    public IReadOnlyList<RecommendationPlace> All => _places;

    /// <summary>Whether the paragraph says that recommendations were adopted, and they are what follows.</summary>
    public bool IsAnnounced { get; init; }

    public bool HasWhole => _places.Count > (_items?.Count ?? 0);

    public bool Has(OutlineItem item) => _items?.Contains(item) is true;

    /// <summary>Adds the paragraph itself.</summary>
    /// <param name="operatives">What it asks, where that is known already.</param>
    public void AddWhole(EquatableArray<Operative>? operatives = null) => _places.Add(new(-1, operatives));

    /// <summary>Adds an item.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="item">The item's place in it.</param>
    /// <param name="operatives">What it asks, where that is known already.</param>
    public void Add(OutlineParagraph paragraph, int item, EquatableArray<Operative>? operatives = null)
    {
        _places.Add(new(item, operatives));
        (_items ??= []).Add(paragraph.Items[item]);
    }
}

/// <summary>A recommendation: an item by its place in the paragraph, or -1 for the paragraph itself; and what it asks, where that is known already.</summary>
internal readonly record struct RecommendationPlace(int Item, EquatableArray<Operative>? Operatives);
