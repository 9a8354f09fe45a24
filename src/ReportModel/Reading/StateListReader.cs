using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads States by the names that the report gives them.</summary>
internal sealed class StateListReader(ReadingContext context)
{
    /// <summary>No name of a State is longer; what is longer is not looked up.</summary>
    public const int LongestName = 80;

    private readonly NameFinder<State> _find = StateCatalogue.NamesIn(context.Language).Find;

    private NameFinder<State>? _finder;

    private NameFinder<State> Finder => _finder ??= FindTorn;

    /// <summary>As many States attend a meeting of those in a convention.</summary>
    private const int UsualNames = 100;

    /// <summary>The last list that was read: lists are many and long, and each is done with before the next.</summary>
    private readonly List<NamedRange<State>> _list = new(UsualNames);

    /// <summary>Reads a list of States; a name that is none is a finding and is left out. The names hold until the next list is read.</summary>
    public List<NamedRange<State>> ReadList(JoinedText text, TextRange list)
    {
        Collect(text, list);
        ReportUnknown(text);
        return _list;
    }

    /// <summary>Reads a list of States that may have organizations among them: to some conventions the European Union is a party.</summary>
    /// <param name="text">The text.</param>
    /// <param name="list">The list.</param>
    /// <param name="organizations">Those that a catalogue holds are added.</param>
    public List<NamedRange<State>> ReadList(JoinedText text, TextRange list, List<NamedRange<Organization>> organizations)
    {
        Collect(text, list);
        _list.RemoveAll(name =>
        {
            if (name.Found is not null || name.Range.Length > LongestName || !OrganizationCatalogue.TryFind(text.Slice(name.Range), context.Language, out var organization))
            {
                return false;
            }

            organizations.Add(new NamedRange<Organization>(name.Range, text.Slice(name.Range), organization));
            return true;
        });
        ReportUnknown(text);
        return _list;
    }

    /// <summary>Reads a list of States from text that need not be one: where it names no State, nothing is a finding.</summary>
    public List<NamedRange<State>> ReadAnyList(JoinedText text, TextRange list)
    {
        Collect(text, list);
        if (_list.Exists(static name => name.Found is not null))
        {
            ReportUnknown(text);
        }
        else
        {
            _list.Clear();
        }

        return _list;
    }

    private void Collect(JoinedText text, TextRange list)
    {
        _list.Clear();
        if (list.Length > LongestName && context.Prepared.ListSeparators.First(text.Text.AsSpan(list.Start, list.Length)) < 0)
        {
            ReadRun(text, list);
        }
        else
        {
            NameList.Read(text, list, context, Finder, _list);
        }
    }

    /// <summary>Makes findings of what names no State, and leaves it out.</summary>
    private void ReportUnknown(JoinedText text)
    {
        for (var i = 0; i < _list.Count; i++)
        {
            if (_list[i].Found is not null)
            {
                continue;
            }

            // A misspelt name that contains a conjunction was cut in two; together they are near to a name.
            if (i + 1 < _list.Count && _list[i + 1].Found is null
                && new TextRange(_list[i].Range.Start, _list[i + 1].Range.End) is { Length: <= LongestName } whole
                && context.Prepared.ListSeparators.First(text.Text.AsSpan(whole.Start, whole.Length)) < 0
                && StateCatalogue.TryFindNearest(text.Slice(whole), context.Language, out _))
            {
                ReportUnknown(text, whole);
                i++;
                continue;
            }

            ReportUnknown(text, _list[i].Range);
        }

        _list.RemoveAll(static name => name.Found is null);
    }

    /// <summary>The State of a name; null where none has it.</summary>
    public State? Find(string name) => name.Length is > 0 and <= LongestName ? FindTorn(name.AsSpan(), out _) : null;

    /// <summary>Reads names that stand one after the other without separators, as the columns of a list of members do.</summary>
    private void ReadRun(JoinedText text, TextRange list)
    {
        var names = StateCatalogue.NamesIn(context.Language);
        var unknown = list.Start;
        for (var at = list.Start; at < list.End; at++)
        {
            context.ThrowIfCancelled();
            var isStart = !Scripts.IsWhiteSpace(text.Text[at]) && (at == list.Start || Scripts.IsWhiteSpace(text.Text[at - 1]));
            if (isStart && names.TryFindAtStart(text.Text, at, list.End, out var state, out var end))
            {
                AddUnknown(text, new TextRange(unknown, at));
                _list.Add(new NamedRange<State>(new TextRange(at, end), text.Slice(new TextRange(at, end)), state));
                (at, unknown) = (end - 1, end);
            }
        }

        AddUnknown(text, new TextRange(unknown, list.End));
    }

    private void AddUnknown(JoinedText text, TextRange range)
    {
        if (text.Trim(range) is { IsEmpty: false } unknown && !IsConjunction(text, unknown))
        {
            _list.Add(new NamedRange<State>(unknown, null, null));
        }
    }

    private bool IsConjunction(JoinedText text, TextRange range) =>
        WordBoundary.StartsWithAny(text.Text, range.Start, range.End, context.Conventions.ListConjunctions, out var end) && end == range.End;

    /// <summary>A name, also where an extractor put a space into a word of it: "Republic of K orea".</summary>
    private State? FindTorn(ReadOnlySpan<char> written, out string? name)
    {
        var state = _find(written, out name);
        if (state is not null || written.IsEmpty || Scripts.IsWrittenWithoutSpaces(written[0]) || written.IndexOf(' ') < 0)
        {
            return state;
        }

        var text = NameFolding.Fold(written.ToString());
        text = NameFolding.WithoutArticle(text, context.Language) ?? text;
        if (!StateCatalogue.NamesIn(context.Language).TryFindAtStart(text, 0, text.Length, out state, out var end) || end < text.Length)
        {
            return null;
        }

        name = written.ToString();
        return state;
    }

    /// <summary>Reads the name of one State; a name that is none is a finding.</summary>
    public State? Read(JoinedText text, TextRange range)
    {
        var state = _find(text.Text.AsSpan(range.Start, range.Length), out _);
        if (state is null)
        {
            ReportUnknown(text, range);
        }

        return state;
    }

    public void ReportUnknown(JoinedText text, TextRange range)
    {
        var name = text.Slice(range);
        var suggestion = StateCatalogue.TryFindNearest(name, context.Language, out var nearest)
            ? $" (did you mean '{nearest.NameIn(context.Language)}'?)"
            : "";
        context.Report(DocumentRules.UnknownState.At(text.Locate(range), name, context.Language, suggestion));
    }
}
