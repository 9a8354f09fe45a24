namespace ReportModel.Generator;

/// <summary>The constants that the project's own reports give to recommendations, by full name.</summary>
internal sealed class OwnNames
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public OwnNames(EquatableArray<MemberIds> classes, GeneratorOptions options)
    {
        var root = NameReader.Root + options.MetadataNamespace + ".";
        foreach (var ids in classes)
        {
            foreach (var (name, id) in ids.Members)
            {
                _ids[root + ids.Class + ".Id." + name] = id;
            }
        }
    }

    /// <summary>The id that an argument means.</summary>
    /// <param name="reference">The argument.</param>
    /// <param name="candidates">The full names it may have where there are several.</param>
    /// <returns>The id; null where there is none, or no single one.</returns>
    public string? Resolve(ConstantReference reference, out IReadOnlyList<string> candidates)
    {
        candidates = [];
        foreach (var name in reference.Enclosed)
        {
            if (_ids.TryGetValue(name, out var id))
            {
                return id;
            }
        }

        if (reference.Value is not null || reference.Name.Length == 0)
        {
            return reference.Value;
        }

        candidates = Ending(reference.Imported);
        if (candidates.Count == 0)
        {
            candidates = Ending([reference.Name]);
        }

        return candidates.Count == 1 ? _ids[candidates[0]] : null;
    }

    private List<string> Ending(EquatableArray<string> names) => _ids.Keys
        .Where(full => names.Any(name => EndsWith(full, name)))
        .OrderBy(static full => full, StringComparer.Ordinal)
        .ToList();

    private static bool EndsWith(string full, string name) =>
        full.EndsWith(name, StringComparison.Ordinal)
        && (full.Length == name.Length || full[full.Length - name.Length - 1] is '.' or ':')
        && (full.Length == name.Length || !name.StartsWith(NameReader.Root, StringComparison.Ordinal));
}
