using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads States by the names that the report gives them.</summary>
internal sealed class StateListReader(ReadingContext context)
{
    private readonly NameFinder<State> _find = StateCatalogue.NamesIn(context.Language).Find;

    /// <summary>As many States attend a meeting of those in a convention.</summary>
    private const int UsualNames = 100;

    /// <summary>The last list that was read: lists are many and long, and each is done with before the next.</summary>
    private readonly List<NamedRange<State>> _names = new(UsualNames);

    /// <summary>Reads a list of States; a name that is none is a finding and is left out. The names hold until the next list is read.</summary>
    public List<NamedRange<State>> ReadList(JoinedText text, TextRange list)
    {
        _names.Clear();
        NameList.Read(text, list, context, _find, _names);
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names[i].Found is not null)
            {
                continue;
            }

            // A misspelt name that contains a conjunction was cut in two; together they are near to a name.
            if (i + 1 < _names.Count && _names[i + 1].Found is null
                && new TextRange(_names[i].Range.Start, _names[i + 1].Range.End) is { Length: <= NameList.LongestName } whole
                && context.Prepared.ListSeparators.First(text.Text.AsSpan(whole.Start, whole.Length)) < 0
                && StateCatalogue.TryFindNearest(text.Slice(whole), context.Language, out _))
            {
                ReportUnknown(text, whole);
                i++;
                continue;
            }

            ReportUnknown(text, _names[i].Range);
        }

        _names.RemoveAll(static name => name.Found is null);
        return _names;
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

    private void ReportUnknown(JoinedText text, TextRange range)
    {
        var name = text.Slice(range);
        var suggestion = StateCatalogue.TryFindNearest(name, context.Language, out var nearest)
            ? $" (did you mean '{nearest.NameIn(context.Language)}'?)"
            : "";
        context.Report(DocumentRules.UnknownState.At(text.Locate(range), name, context.Language, suggestion));
    }
}
