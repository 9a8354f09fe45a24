using System.Text;
using System.Text.RegularExpressions;

namespace ReportModel.Measuring;

/// <summary>Brings what is compared into one spelling.</summary>
internal static partial class Keys
{
    /// <summary>A text in lower case without articles before it, white space and hyphens folded, and no mark at its end.</summary>
    public static string Text(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in NameFolding.Fold(text))
        {
            // Extractors leave spaces beside hyphens, and hyphens at the ends of lines.
            var isSpace = char.IsWhiteSpace(c) || c == '-';
            if (!isSpace)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        var result = folded.ToString().Trim(' ', '.', ';', ':', ',');
        return NameFolding.WithoutArticle(result, "en") ?? result;
    }

    /// <summary>The alpha-3 code of a State, or the name of whatever else it is.</summary>
    public static string Name(string name) =>
        StateCatalogue.TryFind(name.Trim(), "en", out var state) ? state.Iso3 : Text(name);

    /// <summary>A name without the short form in brackets after it.</summary>
    public static string Group(string name)
    {
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return Text(bracket > 0 ? name[..bracket] : name);
    }

    /// <summary>A person's name without the honorific before it.</summary>
    public static string Person(string name) => Text(Honorific().Replace(name.Trim(), ""));

    /// <summary>An agenda item: its number, "3 (a)" as "3(a)", and its title.</summary>
    public static string Item(string number, string title) => string.Concat(number.Where(static c => !char.IsWhiteSpace(c))) + " " + Text(title);

    /// <summary>An officer: name, office and State.</summary>
    public static string Officer(string name, string role, string state) => $"{Person(name)}, {Role(role)}, {Name(state)}";

    /// <summary>A meeting: its number, "2nd" as "2", and the day and month, since not every text gives the year.</summary>
    public static string Meeting(string number, string date) => $"{Ordinal().Replace(Text(number), "$1")}, {Text(string.Join(' ', date.Split(' ').Take(2)))}";

    /// <summary>A number and of whom; one is no other than several.</summary>
    public static string Count<T>(T number, string ofWhom) => $"{number} {Plural().Replace(Text(OfGroup(ofWhom)), "")}";

    /// <summary>"14 Parties on behalf of groups" are 14 on behalf of groups: a report need not repeat who speaks.</summary>
    private static string OfGroup(string ofWhom) => ofWhom.IndexOf("on behalf of", StringComparison.Ordinal) is var at and > 0 ? ofWhom[at..] : ofWhom;

    /// <summary>The office without the words that only say when: "outgoing Chair" is one, "Vice-Chairs" are one each.</summary>
    private static string Role(string role) => Text(role) switch
    {
        var text when text.Contains("vice", StringComparison.Ordinal) => nameof(OfficerRole.ViceChair),
        var text when text.Contains("rapporteur", StringComparison.Ordinal) => nameof(OfficerRole.Rapporteur),
        _ => nameof(OfficerRole.Chair),
    };

    [GeneratedRegex(@"\A(Mr|Ms|Mrs|Dr|Sir|H\.E)\.? ", RegexOptions.CultureInvariant)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"(?<=\w)(ies|s|y)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Plural();

    [GeneratedRegex(@"(\d)(st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
