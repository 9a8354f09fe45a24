using System.Diagnostics.CodeAnalysis;
using ReportModel.Text;

namespace ReportModel;

/// <summary>The names that one catalogue knows in one language, and what each of them names.</summary>
/// <typeparam name="T">What the catalogue holds.</typeparam>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);
    private readonly string _language;
    private Dictionary<char, List<KeyValuePair<string, T>>>? _byFirstCharacter;

    /// <summary>Indexes names; where two entries bear one name, the later has it, so that a user's own entries win over the library's.</summary>
    public NameIndex(string language, IEnumerable<KeyValuePair<string, T>> names)
    {
        _language = language;
        var first = default(CharacterSet);
        foreach (var name in names)
        {
            // A name of nothing but invisible characters names nothing.
            if (NameFolding.Fold(name.Key) is { Length: > 0 } folded)
            {
                _byName[folded] = name.Value;
                first.Add(folded[0]);
            }
        }

        FirstCharacters = first;
    }

    /// <summary>Looks a name up, as it stands or without the article before it.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out T? value)
    {
        var folded = NameFolding.Fold(name);
        return _byName.TryGetValue(folded, out value)
            || (NameFolding.WithoutArticle(folded, _language) is { } bare && _byName.TryGetValue(bare, out value));
    }

    /// <summary>Looks for the longest name that a text begins with at a place; white space in the text does not count.</summary>
    public bool TryFindAtStart(string text, int from, int to, [NotNullWhen(true)] out T? value, out int end)
    {
        (value, end) = (null, from);
        if (from < to && ByFirstCharacter.TryGetValue(text[from], out var names))
        {
            foreach (var name in names)
            {
                if (LiteralSearch.StartsWith(text, from, to, name.Key, out var after) && after > end)
                {
                    (value, end) = (name.Value, after);
                }
            }
        }

        return value is not null;
    }

    /// <summary>Looks for the name that ends last in a text before a place, and of those the longest.</summary>
    public bool TryFindLast(string text, int first, int before, [NotNullWhen(true)] out T? value, out int end)
    {
        (value, end) = (null, -1);
        var start = -1;
        var searched = text.AsSpan(0, before);
        foreach (var name in _byName)
        {
            // What would end before the best so far need not be looked for.
            var from = Math.Max(first, end - name.Key.Length);
            var at = searched.Slice(from).LastIndexOf(name.Key.AsSpan());
            at = at < 0 ? at : at + from;
            var after = at + name.Key.Length;
            if (at >= 0 && (after > end || (after == end && at < start)))
            {
                (value, start, end) = (name.Value, at, after);
            }
        }

        return value is not null;
    }

    /// <summary>The characters with which names begin.</summary>
    public CharacterSet FirstCharacters { get; private set; }

    /// <summary>The names by their first character: what can begin at a place is found at one look.</summary>
    private Dictionary<char, List<KeyValuePair<string, T>>> ByFirstCharacter => _byFirstCharacter ??= GroupByFirstCharacter();

    private Dictionary<char, List<KeyValuePair<string, T>>> GroupByFirstCharacter()
    {
        var groups = new Dictionary<char, List<KeyValuePair<string, T>>>();
        foreach (var name in _byName)
        {
            if (!groups.TryGetValue(name.Key[0], out var group))
            {
                groups.Add(name.Key[0], group = []);
            }

            group.Add(name);
        }

        return groups;
    }

    /// <summary>Looks for the one entry that has a name nearest to a misspelt one.</summary>
    /// <remarks>
    /// One edit is allowed from three characters on, two from six: of two Chinese characters, one wrong leaves nothing to
    /// recognize. Where two entries are equally near, neither is returned.
    /// </remarks>
    public bool TryFindNearest(string name, [NotNullWhen(true)] out T? value)
    {
        value = null;
        var folded = NameFolding.Fold(name);
        var nearest = folded.Length switch { < 3 => 0, < 6 => 1, _ => 2 } + 1;
        var tied = false;
        foreach (var candidate in _byName)
        {
            var distance = EditDistance.Within(folded, candidate.Key, nearest);
            if (distance < nearest)
            {
                (nearest, value, tied) = (distance, candidate.Value, false);
            }
            else if (distance == nearest && value is not null && !ReferenceEquals(value, candidate.Value))
            {
                tied = true;
            }
        }

        value = tied ? null : value;
        return value is not null;
    }
}
