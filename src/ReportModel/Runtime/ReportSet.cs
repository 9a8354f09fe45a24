using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>All reports of an assembly, none of which is touched before something of it is asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportSet
{
    private readonly Func<int, ReportTable> _table;
    private readonly Lazy<CitationIndex> _citations;

    /// <summary>Makes a set.</summary>
    /// <param name="count">The number of reports.</param>
    /// <param name="symbols">A line for each: its symbol, or each half of a joint one with a bar between them.</param>
    /// <param name="agendas">A line for each: what the ids of its agenda items begin with.</param>
    /// <param name="table">Gives a report by its place.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportSet(int count, Utf8Text symbols, Utf8Text agendas, Func<int, ReportTable> table)
    {
        Count = count;
        Symbols = symbols ?? throw new ArgumentNullException(nameof(symbols));
        Agendas = agendas ?? throw new ArgumentNullException(nameof(agendas));
        _table = table ?? throw new ArgumentNullException(nameof(table));
        _citations = new(() => new(new IncomingReferences(Enumerable.Range(0, Count).Select(i => this[i].Citing))));
    }

    /// <summary>The number of reports.</summary>
    public int Count { get; }

    /// <summary>Who cites what. Asking for it reads what all reports cite; nothing else does.</summary>
    internal CitationIndex Citations => _citations.Value;

    internal Utf8Text Symbols { get; }

    internal Utf8Text Agendas { get; }

    /// <summary>A report by its place.</summary>
    internal ReportTable this[int index] => _table(index);

    /// <summary>The documents of a report that the catalogue has from it, last the report itself.</summary>
    internal EquatableArray<Document> Documents(int index)
    {
        var table = this[index];
        var others = Places(table.OtherDocuments);
        return table.Documents.Where((_, i) => !others.Contains(i)).Concat(others.Contains(-1) ? [] : [table.Itself]).ToEquatableArray();
    }

    /// <summary>The resolutions or the decisions that the catalogues have from a report.</summary>
    internal EquatableArray<Resolution> Resolutions(int index, bool decisions)
    {
        var table = this[index];
        var others = Places(table.OtherResolutions);
        return table.Resolutions.Where((r, i) => (r.Kind == ResolutionKind.Decision) == decisions && !others.Contains(i)).ToEquatableArray();
    }

    private static HashSet<int> Places(string text) =>
        [.. text.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(static place => int.Parse(place, System.Globalization.CultureInfo.InvariantCulture))];
}
