using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>What has the form of a person's name: words with capitals, the particles between them, and a title of courtesy before them.</summary>
internal sealed class NameForm(ReadingContext context)
{
    /// <summary>No name has more parts.</summary>
    public const int MostParts = 8;

    private readonly int _longestTitle = context.Conventions.Honorifics.Select(title => title.Length).DefaultIfEmpty().Max();

    private OfficeConventions Conventions => context.Conventions.Offices;

    /// <summary>Whether a stretch is the name of a person and nothing else: two words or more, all of them parts of names.</summary>
    public bool IsName(JoinedText text, TextRange range)
    {
        var (parts, capitals) = (0, 0);
        for (var at = range.Start; at < range.End; parts++)
        {
            var end = EndOfWord(text.Text, at, range.End);
            var word = text.Text.AsSpan(at, end - at);
            if (!IsPart(word, out var isCapital) || word.IndexOfAny("0123456789()/:".AsSpan()) >= 0 || parts == MostParts)
            {
                return false;
            }

            capitals += isCapital ? 1 : 0;
            at = WordBoundary.SkipSpaces(text.Text, end, range.End);
        }

        return capitals > 1 && !Conventions.RegionalGroups.Contains(text.Slice(range));
    }

    /// <summary>The name that begins with a title of courtesy at a place; empty where none does.</summary>
    public TextRange WithTitle(JoinedText text, int at)
    {
        if (!char.IsUpper(text.Text[at]) || !WordBoundary.IsAt(text.Text, at))
        {
            return default;
        }

        // No farther than a title goes: a run without white space may be the whole text.
        var end = EndOfWord(text.Text, at, Math.Min(text.Length, at + _longestTitle + 1));
        if (!Contains(context.Conventions.Honorifics, text.Text.AsSpan(at, end - at)))
        {
            return default;
        }

        var (title, name) = (end, end);
        for (var parts = 0; parts < MostParts; parts++)
        {
            var start = WordBoundary.SkipSpaces(text.Text, end, text.Length);
            end = EndOfWord(text.Text, start, text.Length);
            var word = text.Text.AsSpan(start, end - start).TrimEnd(",;:.".AsSpan());
            // An initial goes on: "J. Smith".
            var isLast = word.Length < end - start && word.Length > 1;
            if (!IsPart(word, out var isCapital))
            {
                break;
            }

            name = isCapital ? start + (isLast ? word.Length : end - start) : name;
            if (isLast)
            {
                break;
            }
        }

        return name > title ? new TextRange(at, name) : default;
    }

    private bool IsPart(ReadOnlySpan<char> word, out bool isCapital)
    {
        isCapital = !word.IsEmpty && char.IsUpper(word[0]);
        return (isCapital || Contains(Conventions.NameParticles, word)) && !IsRole(word);
    }

    private static int EndOfWord(string text, int at, int to)
    {
        while (at < to && !Scripts.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    public bool IsRole(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd(":,".AsSpan());
        foreach (var role in Conventions.Roles)
        {
            if (word.SequenceEqual(role.Words.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Contains(EquatableArray<string> words, ReadOnlySpan<char> written)
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
}
