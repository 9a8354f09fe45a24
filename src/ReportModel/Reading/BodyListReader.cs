using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads bodies by the names that the report gives them.</summary>
internal sealed class BodyListReader(ReadingContext context)
{
    private static readonly Body All = new();

    private readonly List<NamedRange<Body>> _names = [];
    private NameFinder<Body>? _find;

    /// <summary>Reads the bodies at the end of a stretch, such as 国际合作工作组和技术援助问题政府专家工作组; a name that is none is a finding.</summary>
    public EquatableArray<Body> ReadList(JoinedText text, TextRange list)
    {
        _names.Clear();
        NameList.Read(text, LastClause(text, list), context, _find ??= Find, _names);
        var bodies = new List<Body>(_names.Count);
        foreach (var name in _names)
        {
            // Other words may stand before the name, as in 会议期间国际合作工作组.
            var found = name.Found ?? FindAtEnd(text.Slice(name.Range));
            if (found is null)
            {
                ReportUnknown(text, name.Range);
            }
            else if (ReferenceEquals(found, All))
            {
                bodies.AddRange(context.Bodies);
            }
            else
            {
                bodies.Add(found);
            }
        }

        return bodies.ToEquatableArray();
    }

    /// <summary>The body that a text names, alone; null where it names none.</summary>
    public Body? Read(string name) => Find(name) is { } body && !ReferenceEquals(body, All) ? body : null;

    /// <summary>A body that was not recognized, which is a finding, keeps its name so that what is said of it is not lost.</summary>
    public static Body Unknown(string name) => new() { Symbol = name, Acronym = name, Name = name };

    public void ReportUnknown(JoinedText text, TextRange range)
    {
        var name = text.Slice(range);
        var suggestion = context.Options.Bodies.TryFindNearest(name, context.Language, out var nearest) ? $" (did you mean '{nearest}'?)" : "";
        context.Report(DocumentRules.UnknownBody.At(text.Locate(range), name, suggestion));
    }

    private Body? Find(string name) =>
        context.Conventions.AllBodies.Contains(name) ? All
        : context.Options.Bodies.TryFindByName(name, context.Language, out var entry) ? entry.Body
        : context.Bodies.Count == 1 && context.Conventions.TheBody.Contains(name) ? context.Bodies[0]
        : null;

    private Body? Find(ReadOnlySpan<char> written, out string? name) => Find(name = written.ToString());

    private Body? FindAtEnd(string name)
    {
        foreach (var words in context.Conventions.AllBodies)
        {
            if (name.EndsWith(words, StringComparison.Ordinal))
            {
                return All;
            }
        }

        return context.Options.Bodies.TryFindAtEnd(name.AsSpan(), context.Language, out var entry) ? entry.Body : null;
    }

    private TextRange LastClause(JoinedText text, TextRange list)
    {
        var clause = text.Text.AsSpan(list.Start, list.Length).LastIndexOfAny(context.Conventions.Operatives.ClauseEnds.AsSpan());
        return clause < 0 ? list : text.Trim(new TextRange(list.Start + clause + 1, list.End));
    }
}
