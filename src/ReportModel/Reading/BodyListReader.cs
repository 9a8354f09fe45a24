using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads bodies by the names that the report gives them.</summary>
internal sealed class BodyListReader(ReadingContext context)
{
    private static readonly Body All = new();

    private readonly NameIndex<BodyEntry> _names = context.Options.Bodies.NamesIn(context.Language);
    private readonly List<NamedRange<Body>> _read = [];
    private NameFinder<Body>? _find;

    /// <summary>Reads the bodies at the end of a stretch, such as 国际合作工作组和技术援助问题政府专家工作组; a name that is none is a finding.</summary>
    public EquatableArray<Body> ReadList(JoinedText text, TextRange list)
    {
        _read.Clear();
        NameList.Read(text, LastClause(text, list), context, _find ??= Find, _read);
        var bodies = new List<Body>(_read.Count);
        foreach (var name in _read)
        {
            // Other words may stand before the name, as in 会议期间国际合作工作组.
            var found = name.Found ?? FindAtEnd(text.Text.AsSpan(name.Range.Start, name.Range.Length));
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
    public Body? Read(string name) => Find(name.AsSpan(), out _) is { } body && !ReferenceEquals(body, All) ? body : null;

    /// <summary>A body that was not recognized, which is a finding, keeps its name so that what is said of it is not lost.</summary>
    public static Body Unknown(string name) => new() { Symbol = name, Acronym = name, Name = name };

    public void ReportUnknown(JoinedText text, TextRange range)
    {
        var name = text.Slice(range);
        var suggestion = context.Options.Bodies.TryFindNearest(name, context.Language, out var nearest) ? $" (did you mean '{nearest}'?)" : "";
        context.Report(DocumentRules.UnknownBody.At(text.Locate(range), name, suggestion));
    }

    private Body? Find(ReadOnlySpan<char> written, out string? name)
    {
        name = null;
        return Contains(context.Conventions.AllBodies, written) ? All
            : _names.Find(written, out name) is { } entry ? entry.Body
            : context.Bodies.Count == 1 && IsTheBody(written) ? context.Bodies[0]
            : null;
    }

    private bool IsTheBody(ReadOnlySpan<char> written) =>
        Contains(context.Conventions.TheBody, written)
        || (NameFolding.WithoutArticle(written.ToString(), context.Language) is { } bare && Contains(context.Conventions.TheBody, bare.AsSpan()));

    private static bool Contains(EquatableArray<string> words, ReadOnlySpan<char> written)
    {
        foreach (var word in words)
        {
            if (written.SequenceEqual(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private Body? FindAtEnd(ReadOnlySpan<char> written)
    {
        foreach (var words in context.Conventions.AllBodies)
        {
            if (written.EndsWith(words.AsSpan(), StringComparison.Ordinal))
            {
                return All;
            }
        }

        return _names.TryFindAtEnd(written, out var entry) ? entry.Body : null;
    }

    private TextRange LastClause(JoinedText text, TextRange list)
    {
        var clause = text.Text.AsSpan(list.Start, list.Length).LastIndexOfAny(context.Conventions.Operatives.ClauseEnds.AsSpan());
        return clause < 0 ? list : text.Trim(new TextRange(list.Start + clause + 1, list.End));
    }
}
