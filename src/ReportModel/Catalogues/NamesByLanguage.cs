using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ReportModel;

/// <summary>The names that one catalogue knows, by language. A language costs nothing before somebody asks in it.</summary>
/// <typeparam name="T">What the catalogue holds.</typeparam>
/// <param name="namesIn">The names in a language; none for a language that the catalogue does not know. Called from any thread.</param>
internal sealed class NamesByLanguage<T>(Func<string, IEnumerable<KeyValuePair<string, T>>> namesIn)
    where T : class
{
    private readonly ConcurrentDictionary<string, NameIndex<T>> _indexes = new(StringComparer.Ordinal);

    /// <summary>Looks a name up in a language.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool TryFind(string name, string language, [NotNullWhen(true)] out T? value) =>
        In(language).TryFind(name ?? throw new ArgumentNullException(nameof(name)), out value);

    /// <summary>Looks for the one entry that has a name nearest to a misspelt one.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool TryFindNearest(string name, string language, [NotNullWhen(true)] out T? value) =>
        In(language).TryFindNearest(name ?? throw new ArgumentNullException(nameof(name)), out value);

    /// <summary>The names of a language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public NameIndex<T> In(string language) =>
        _indexes.TryGetValue(language ?? throw new ArgumentNullException(nameof(language)), out var index) ? index : Add(language);

    private NameIndex<T> Add(string language) => _indexes.GetOrAdd(language, key => new NameIndex<T>(key, namesIn(key)));
}
