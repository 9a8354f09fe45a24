using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads States by the names that the report gives them.</summary>
internal sealed class StateListReader(ReadingContext context)
{
    private readonly Func<string, State?> _find = Finder(StateCatalogue.NamesIn(context.Language));

    private static Func<string, State?> Finder(NameIndex<State> names) => name => names.TryFind(name, out var state) ? state : null;

    /// <summary>Reads a list of States; a name that is none is a finding and is left out.</summary>
    public List<NamedRange<State>> ReadList(JoinedText text, TextRange list)
    {
        var names = NameList.Read(text, list, context.Conventions, _find);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Found is not null)
            {
                continue;
            }

            // A misspelt name that contains a conjunction was cut in two; together they are near to a name.
            if (i + 1 < names.Count && names[i + 1].Found is null
                && new TextRange(names[i].Range.Start, names[i + 1].Range.End) is { Length: <= NameList.LongestName } whole
                && text.Text.AsSpan(whole.Start, whole.Length).IndexOfAny(context.Conventions.ListSeparators.AsSpan()) < 0
                && StateCatalogue.TryFindNearest(text.Slice(whole), context.Language, out _))
            {
                ReportUnknown(text, whole);
                i++;
                continue;
            }

            ReportUnknown(text, names[i].Range);
        }

        names.RemoveAll(name => name.Found is null);
        return names;
    }

    /// <summary>Reads the name of one State; a name that is none is a finding.</summary>
    public State? Read(JoinedText text, TextRange range)
    {
        var state = _find(text.Slice(range));
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
