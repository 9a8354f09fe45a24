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
    private Dictionary<int, KeyValuePair<string, T>[]>? _byStart;
    private Dictionary<char, KeyValuePair<string, T>[]>? _byLastCharacter;
    private CharacterSearch? _lastCharacters;
    private (string Name, T Value, CharacterSet Characters)[]? _candidates;

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
                first.Add(char.ToUpperInvariant(folded[0]));
            }
        }

        FirstCharacters = first;
    }

    private (string Name, T Value, CharacterSet Characters)[] Candidates =>
        _candidates ??= [.. _byName.Select(static name => (name.Key, name.Value, new CharacterSet(name.Key.AsSpan())))];

    /// <summary>The characters with which names begin, their capitals as well, with which a sentence may begin.</summary>
    public CharacterSet FirstCharacters { get; }

    /// <summary>The names by their first two characters: what can begin at a place is found at one look.</summary>
    private Dictionary<int, KeyValuePair<string, T>[]> ByStart => _byStart ??= Group(static name => StartOf(name, 0, name.Length));

    private Dictionary<char, KeyValuePair<string, T>[]> ByLastCharacter => _byLastCharacter ??= Group(static name => name[name.Length - 1]);

    private CharacterSearch LastCharacters => _lastCharacters ??= new(ByLastCharacter.Keys.ToArray());

    /// <summary>Looks a name up, as it stands or without the article before it.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out T? value)
    {
        var folded = NameFolding.Fold(name);
        return _byName.TryGetValue(folded, out value)
            || (NameFolding.WithoutArticle(folded, _language) is { } bare && _byName.TryGetValue(bare, out value));
    }

    /// <summary>Looks a name up that stands in a text.</summary>
    /// <param name="written">The name as it is written.</param>
    /// <param name="name">The same as a string, where the framework can that of the catalogue itself; null where nothing has the name and no string was needed to know.</param>
    public T? Find(ReadOnlySpan<char> written, out string? name)
    {
#if NET
        var names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(written, out name, out var found))
        {
            return found;
        }

        if (NameFolding.IsFolded(written) && NameFolding.ArticleLength(written, _language) is var article && (article == 0 || !names.ContainsKey(written.Slice(article))))
        {
            return null;
        }
#endif
        name = written.ToString();
        return TryFind(name, out var value) ? value : null;
    }

    /// <summary>Looks for the longest name that a text begins with at a place; white space in the text does not count.</summary>
    public bool TryFindAtStart(string text, int from, int to, [NotNullWhen(true)] out T? value, out int end)
    {
        (value, end) = (null, from);
        if (from < to && FirstCharacters.MayHold(text[from]))
        {
            FindAt(StartOf(text, from, to), text, from, to, ref value, ref end);
            // The names of one character, which are in no other group.
            FindAt(StartOf(text, from, from + 1), text, from, to, ref value, ref end);
        }

        return value is not null;
    }

    private void FindAt(int start, string text, int from, int to, ref T? value, ref int end)
    {
        if (ByStart.TryGetValue(start, out var names))
        {
            foreach (var name in names)
            {
                if (LiteralSearch.StartsWith(text, from, to, name.Key, out var after) && after > end)
                {
                    (value, end) = (name.Value, after);
                }
            }
        }
    }

    /// <summary>The character at a place and the next one that is no white space, as the search may find them, in one number.</summary>
    private static int StartOf(string text, int from, int to)
    {
        var second = '\0';
        for (var at = from + 1; at < to && second == '\0'; at++)
        {
            second = CharacterRuns.NormalOf(text[at]);
        }

        return (CharacterRuns.NormalOf(text[from]) << 16) | second;
    }

    /// <summary>Looks for the longest name that a stretch of text ends with.</summary>
    public bool TryFindAtEnd(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value)
    {
        value = null;
        if (!text.IsEmpty && ByLastCharacter.TryGetValue(text[text.Length - 1], out var names))
        {
            foreach (var name in names)
            {
                if (text.EndsWith(name.Key.AsSpan(), StringComparison.Ordinal))
                {
                    value = name.Value;
                    break;
                }
            }
        }

        return value is not null;
    }

    /// <summary>Looks for the name that ends last in a text, and of those the longest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The place after which the name ends; it may begin before it.</param>
    /// <param name="value">What has that name.</param>
    public bool TryFindLast(ReadOnlySpan<char> text, int from, [NotNullWhen(true)] out T? value)
    {
        value = null;
        for (var at = LastCharacters.Last(text.Slice(from)); at >= 0; at = LastCharacters.Last(text.Slice(from, at)))
        {
            if (TryFindAtEnd(text.Slice(0, from + at + 1), out value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names by one of their characters, the longest first.</summary>
    private Dictionary<TKey, KeyValuePair<string, T>[]> Group<TKey>(Func<string, TKey> character)
        where TKey : struct =>
        _byName.GroupBy(name => character(name.Key)).ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Key.Length).ToArray());

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
        if (nearest == 1)
        {
            return _byName.TryGetValue(folded, out value);
        }

        var tied = false;
        var characters = new CharacterSet(folded.AsSpan());
        foreach (var candidate in Candidates)
        {
            // Each character that only one of the two has takes an edit.
            if (characters.CountMissing(candidate.Characters) > nearest || candidate.Characters.CountMissing(characters) > nearest)
            {
                continue;
            }

            var distance = EditDistance.Within(folded, candidate.Name, nearest);
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
