using System.Diagnostics.CodeAnalysis;

namespace ReportModel;

/// <summary>The treaties, protocols, rules and declarations that reports cite most, by key and by title.</summary>
/// <remarks>
/// English and Chinese titles of nearly all, titles in the other official languages of the most frequent ones. What "the
/// Convention" or 《附加议定书》 means depends on the report and is not here. Every entry is one instance. All members may be
/// used from any thread.
/// </remarks>
public static class InstrumentCatalogue
{
    /// <summary>All instruments: those on crime and drugs first.</summary>
    public static EquatableArray<InstrumentEntry> All { get; } = TableText.Entries(InstrumentTables.Crime)
        .Concat(TableText.Entries(InstrumentTables.General))
        .Select(Read)
        .ToEquatableArray();

    private static readonly Dictionary<string, InstrumentEntry> Keys = All.ToDictionary(entry => entry.Key, StringComparer.Ordinal);

    private static readonly NamesByLanguage<InstrumentEntry> Names = new(NamesIn);

    /// <summary>Looks an instrument up by its key.</summary>
    /// <param name="key">The key, such as <c>UNTOC</c>.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether the catalogue holds the instrument.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static bool TryGet(string key, [NotNullWhen(true)] out InstrumentEntry? entry) =>
        Keys.TryGetValue(key ?? throw new ArgumentNullException(nameof(key)), out entry);

    /// <summary>Looks an instrument up by a title as reports write it, full or short, or by its key.</summary>
    /// <param name="name">
    /// The title, without white space around it; 《》 and an article before it make no difference, nor do typographic
    /// apostrophes, no-break spaces, dashes and full-width brackets.
    /// </param>
    /// <param name="language">The ISO 639-1 code of the official language of the title; in any other language no title is found.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether the catalogue holds the instrument.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="language"/> is null.</exception>
    public static bool TryFind(string name, string language, [NotNullWhen(true)] out InstrumentEntry? entry) =>
        Names.TryFind(name, language, out entry);

    /// <summary>The names in a language, for who looks for them in a text.</summary>
    internal static NameIndex<InstrumentEntry> NamesOf(string language) => Names.In(language);

    // Keys such as CEDAW stand in texts of every language.
    private static IEnumerable<KeyValuePair<string, InstrumentEntry>> NamesIn(string language) =>
        from entry in All
        where OfficialLanguages.Contains(language)
        from name in entry.Names.Where(name => name.Language == language).Select(name => name.Name).Append(entry.Key)
        select new KeyValuePair<string, InstrumentEntry>(name, entry);

    private static InstrumentEntry Read(NamedRow row) => new()
    {
        Key = row.Head[0],
        Name = row.Name,
        Kind = row.Head[1] switch
        {
            "Treaty" => InstrumentKind.Treaty,
            "Protocol" => InstrumentKind.Protocol,
            _ => InstrumentKind.Rules,
        },
        Names = row.Names,
    };
}
