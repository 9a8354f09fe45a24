using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>
/// A generated catalogue: the entries of several reports, looked up by id or by the loose forms people write.
/// Generated code makes these; programs use the generated <c>Recommendations</c>, <c>AgendaItems</c> and so on.
/// </summary>
/// <typeparam name="T">The record that the catalogue holds.</typeparam>
/// <remarks>
/// A section is what one report adds. Each is asked for only when something in it may be wanted, so that looking up an
/// id of one report builds nothing of another. All members may be used from several threads at once.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Catalogue<T>
    where T : class
{
    private readonly int _count;
    private readonly Func<string, IReadOnlyList<int>> _candidates;
    private readonly Func<int, EquatableArray<T>> _section;
    private readonly Func<T, string> _id;
    private readonly Func<T, LooseReference, bool> _matches;
    private readonly Func<string, EquatableArray<IncomingReference>>? _citedBy;
    private readonly Dictionary<int, Dictionary<string, T>> _indexes = [];
    private readonly Lazy<EquatableArray<T>> _all;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="count">The number of sections.</param>
    /// <param name="candidates">The sections that may hold an id, of a joint one with its first half alone.</param>
    /// <param name="section">Gives a section.</param>
    /// <param name="id">The id of an entry.</param>
    /// <param name="matches">Whether a citation may mean an entry.</param>
    /// <param name="citedBy">Who cites an id; null where nothing cites such entries.</param>
    internal Catalogue(
        int count,
        Func<string, IReadOnlyList<int>> candidates,
        Func<int, EquatableArray<T>> section,
        Func<T, string> id,
        Func<T, LooseReference, bool> matches,
        Func<string, EquatableArray<IncomingReference>>? citedBy = null)
    {
        _count = count;
        _candidates = candidates;
        _section = section;
        _id = id;
        _matches = matches;
        _citedBy = citedBy;
        _all = new(() => Enumerable.Range(0, _count).SelectMany(i => _section(i)).ToEquatableArray());
    }

    /// <summary>All entries: section by section, each in the order of its document.</summary>
    public EquatableArray<T> All => _all.Value;

    /// <summary>Looks an entry up by its id. The joint symbol in an id may be given by either half and in either order.</summary>
    /// <param name="id">The id, such as the constants of the catalogue's <c>Id</c> classes hold; null finds nothing.</param>
    /// <returns>The entry; null where there is none.</returns>
    public T? Get(string? id)
    {
        if (id is null)
        {
            return null;
        }

        var (head, place) = SymbolHalves.SplitId(id);
        var halves = SymbolHalves.Of(head);
        foreach (var section in _candidates(halves[0] + place))
        {
            if (section >= _count)
            {
                // Blanks follow the last line.
                break;
            }

            var index = Index(section);
            if (index.TryGetValue(halves[0] + place, out var entry)
                && halves.TrueForAll(half => index.TryGetValue(half + place, out var other) && ReferenceEquals(other, entry)))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Looks an entry up whose id is the symbol of a document: the report that it is.</summary>
    /// <param name="document">The document; null finds nothing.</param>
    /// <returns>The entry; null where there is none.</returns>
    public T? OfDocument(Document? document) => Get(document?.Symbol.ToString());

    /// <summary>Finds the entries that a citation may mean, such as <c>7(k)</c>, <c>para. 7 (k)</c>, <c>WG.3, item 2</c>.</summary>
    /// <param name="text">The citation; null finds nothing.</param>
    /// <returns>The entries, in the order of <see cref="All"/>; an id finds its one entry.</returns>
    public EquatableArray<T> Find(string? text)
    {
        if (Get(text) is { } entry)
        {
            return [entry];
        }

        var reference = LooseReference.Parse(text);
        return reference.IsEmpty ? [] : All.Where(item => _matches(item, reference)).ToEquatableArray();
    }

    /// <summary>Who cites an entry. The first question about any catalogue reads what all reports of the assembly cite.</summary>
    /// <param name="id">The id, with a joint symbol as <see cref="Get"/> takes it; null finds nothing. The catalogue need not have it.</param>
    /// <returns>The places that cite it, in the order of the reports' symbols, then of the text.</returns>
    public EquatableArray<IncomingReference> CitedBy(string? id) => id is null || _citedBy is null ? [] : _citedBy(id);

    /// <summary>The entries of a section by each half of their symbol and their place; of two under one id the first counts.</summary>
    private Dictionary<string, T> Index(int section)
    {
        lock (_indexes)
        {
            if (_indexes.TryGetValue(section, out var known))
            {
                return known;
            }
        }

        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in _section(section))
        {
            var (head, place) = SymbolHalves.SplitId(_id(entry));
            foreach (var half in SymbolHalves.Of(head))
            {
                if (!index.ContainsKey(half + place))
                {
                    index.Add(half + place, entry);
                }
            }
        }

        lock (_indexes)
        {
            return _indexes[section] = index;
        }
    }
}
