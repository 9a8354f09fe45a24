using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ReportModel;

/// <summary>The bodies whose names and symbols the reader of a report knows. Immutable; <see cref="With"/> adds a user's own.</summary>
/// <remarks>All members may be used from any thread.</remarks>
public sealed class BodyCatalogue : IEquatable<BodyCatalogue>
{
    private readonly Dictionary<string, BodyEntry> _bySymbol = new(StringComparer.Ordinal);
    private readonly NamesByLanguage<BodyEntry> _names;
    private readonly ConcurrentDictionary<string, BodyCatalogue> _bySeries = new(StringComparer.Ordinal);

    private BodyCatalogue(EquatableArray<BodyEntry> entries)
    {
        All = entries;
        foreach (var entry in entries)
        {
            _bySymbol.Add(entry.Body.Symbol, entry);
        }

        _names = new NamesByLanguage<BodyEntry>(ReadNames);
    }

    /// <summary>The bodies that the library knows: the principal organs, their committees and commissions, the bodies of treaties and conventions, and the boards of funds and programmes. <c>docs/bodies.md</c> says how to add others.</summary>
    public static BodyCatalogue Default { get; } = new(TableText.Entries(BodyTable.Text).Select(Read).ToEquatableArray());

    /// <summary>All entries, a user's own last. No two have one symbol.</summary>
    public EquatableArray<BodyEntry> All { get; }

    /// <summary>The catalogue with a user's own bodies added; an entry with the symbol of a known body replaces it.</summary>
    /// <param name="entries">The entries to add. Of several with one symbol the last counts; a name that another body bears too goes to the body added last.</param>
    /// <returns>A new catalogue.</returns>
    public BodyCatalogue With(EquatableArray<BodyEntry> entries)
    {
        var added = entries.GroupBy(Symbol, StringComparer.Ordinal).Select(same => same.Last()).ToEquatableArray();
        var replaced = new HashSet<string>(added.Select(Symbol), StringComparer.Ordinal);
        return new(All.Where(entry => !replaced.Contains(Symbol(entry))).Concat(added).ToEquatableArray());
    }

    /// <summary>The library's catalogue with the bodies of a <c>.bodies.csv</c> file, as the build reads it.</summary>
    /// <param name="text">The text of the file: a header <c>symbol,acronym,name</c> with a language code for each further column, then a body a line; <c>docs/bodies.md</c>.</param>
    /// <param name="diagnostics">What is wrong with it; a line that cannot be read is left out.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static BodyCatalogue FromFile(string text, out EquatableArray<ReportDiagnostic> diagnostics)
    {
        var file = BodiesFile.Read(text ?? throw new ArgumentNullException(nameof(text)));
        diagnostics = OwnBodies.Check([("", file)], "");
        return OwnBodies.Catalogue(file.Lines.Select(static line => line.Entry));
    }

    /// <summary>Looks a body up by its symbol.</summary>
    /// <param name="symbol">The symbol, such as <c>CTOC/COP/WG.3</c>.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether the catalogue holds the body.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    public bool TryGet(string symbol, [NotNullWhen(true)] out BodyEntry? entry) =>
        _bySymbol.TryGetValue(symbol ?? throw new ArgumentNullException(nameof(symbol)), out entry);

    /// <inheritdoc/>
    public bool Equals(BodyCatalogue? other) => other is not null && All == other.All;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BodyCatalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();

    /// <summary>
    /// The bodies whose report a document is: those of its symbol, but the body below it where the symbol is the organ's
    /// (E/2025/24-E/CN.3/2025/37 is the Statistical Commission's, A/80/21 that of the Committee on Information).
    /// </summary>
    internal EquatableArray<Body> ReportedBy(DocumentSymbol report)
    {
        var bodies = new List<Body>();
        foreach (var part in MeetingSymbol.Parts(report))
        {
            var body = Named(Supplements.BodyOf(part) ?? part.Body);
            if (!bodies.Contains(body))
            {
                bodies.Add(body);
            }
        }

        return bodies.ToEquatableArray();
    }

    /// <summary>The catalogue as a report reads it: a name that several bodies bear is that of the report's own series.</summary>
    internal BodyCatalogue SeenFrom(DocumentSymbol report)
    {
        // Most reports of a project are of a series that was asked for before.
        var series = report.Series;
        return _bySeries.TryGetValue(series, out var seen) ? seen
            : series.Length == 0 || !All.Any(entry => IsOf(series, entry)) ? this
            : _bySeries.GetOrAdd(series, own => new(All.OrderBy(entry => IsOf(own, entry)).ToEquatableArray()));
    }

    /// <summary>Looks a body up by a name that reports give it, with or without an article and 《》.</summary>
    internal bool TryFindByName(string name, string language, [NotNullWhen(true)] out BodyEntry? entry) =>
        _names.TryFind(name, language, out entry);

    /// <summary>The names in a language, for who looks up many.</summary>
    internal NameIndex<BodyEntry> NamesIn(string language) => _names.In(language);

    /// <summary>Looks for the longest name of a body that a text begins with at a place.</summary>
    internal bool TryFindAtStart(string text, int from, int to, string language, [NotNullWhen(true)] out BodyEntry? entry, out int end) =>
        _names.In(language).TryFindAtStart(text, from, to, out entry, out end);

    /// <summary>Looks for the longest name of a body that a text ends with.</summary>
    internal bool TryFindAtEnd(ReadOnlySpan<char> text, string language, [NotNullWhen(true)] out BodyEntry? entry) =>
        _names.In(language).TryFindAtEnd(text, out entry);

    /// <summary>Looks for the body that a text names last, by a name that ends after a place.</summary>
    internal bool TryFindLast(ReadOnlySpan<char> text, int from, string language, [NotNullWhen(true)] out BodyEntry? entry) =>
        _names.In(language).TryFindLast(text, from, out entry);

    /// <summary>Looks for the one body with a name nearest to a misspelt one, and gives its full name in the language, for messages that ask "did you mean".</summary>
    internal bool TryFindNearest(string name, string language, [NotNullWhen(true)] out string? nearest)
    {
        nearest = _names.TryFindNearest(name, language, out var entry)
            ? entry.Names.Where(n => string.Equals(n.Language, language, StringComparison.Ordinal)).Select(n => n.Name).FirstOrDefault() ?? entry.Body.Name
            : null;
        return nearest is not null;
    }

    private IEnumerable<KeyValuePair<string, BodyEntry>> ReadNames(string language) =>
        from entry in All
        from name in entry.Names.Append(new LocalName("en", entry.Body.Name))
        where name.Language == language
        select new KeyValuePair<string, BodyEntry>(name.Name, entry);

    /// <summary>A body that no catalogue holds is known by its symbol alone.</summary>
    private Body Named(string symbol) => TryGet(symbol, out var entry) ? entry.Body : new Body
    {
        Symbol = symbol,
        Acronym = symbol.Substring(symbol.LastIndexOf('/') + 1),
        Name = symbol,
    };

    private static bool IsOf(string series, BodyEntry entry) =>
        Symbol(entry).StartsWith(series, StringComparison.Ordinal) && (Symbol(entry).Length == series.Length || Symbol(entry)[series.Length] == '/');

    private static string Symbol(BodyEntry entry) => entry.Body.Symbol;

    private static BodyEntry Read(NamedRow row) => new()
    {
        Body = new Body { Symbol = row.Head[0], Acronym = row.Head[1], Name = row.Name },
        Names = row.Names,
        Convention = row.Field(2),
    };
}
