using System.Text;

namespace ReportModel.Measuring;

/// <summary>The States that a text names, whatever it says of them: at each word the longest name counts, so that "South Sudan" does not name Sudan.</summary>
internal static class StatesInText
{
    /// <summary>The States of a report that its text does not name.</summary>
    public static EquatableArray<State> NotNamed(Report report, string text)
    {
        var named = In(text, report.Language);
        return [.. report.States.Where(state => !named.Contains(state.Iso3))];
    }

    /// <summary>The alpha-3 codes of the States that a text names.</summary>
    public static HashSet<string> In(string text, string language)
    {
        var names = StateCatalogue.All
            .SelectMany(state => StateNames.In(language).Of(state.Iso3).Where(static name => name.Length > 0).Select(name => (Name: Fold(name), state.Iso3)))
            .OrderByDescending(static entry => entry.Name.Length)
            .ToLookup(static entry => entry.Name[0]);
        var (folded, named) = (Fold(text), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < folded.Length; i++)
        {
            if (i > 0 && IsInWord(folded, i))
            {
                continue;
            }

            var (name, iso3) = names[folded[i]].FirstOrDefault(entry =>
                string.CompareOrdinal(folded, i, entry.Name, 0, entry.Name.Length) == 0 && !IsInWord(folded, i + entry.Name.Length));
            if (name is not null)
            {
                named.Add(iso3);
                i += name.Length - 1;
            }
        }

        return named;
    }

    /// <summary>Whether a word goes on over a place; Chinese has no space between words.</summary>
    private static bool IsInWord(string text, int at) =>
        at < text.Length && char.IsLetter(text[at]) && char.IsLetter(text[at - 1]) && text[at] < '\u2E80' && text[at - 1] < '\u2E80';

    /// <summary>One spelling, one space where lines wrap, none beside hyphens.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in NameFolding.Fold(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                if (c == '-' && folded.Length > 0 && folded[^1] == ' ')
                {
                    folded.Length--;
                }

                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] is not (' ' or '-'))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
