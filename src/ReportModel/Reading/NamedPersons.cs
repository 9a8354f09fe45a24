using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Finds persons in running text: words with capitals before a State in brackets, "Ms. Ana de la Cruz (Spain)".</summary>
internal sealed class NamedPersons(ReadingContext context, StateListReader states)
{
    /// <summary>No name has more parts.</summary>
    private const int MostParts = 8;

    private OfficeConventions Conventions => context.Conventions.Offices;

    /// <summary>Names with a State in brackets after them.</summary>
    public List<(TextRange Name, State State, int End)> In(JoinedText text)
    {
        var persons = new List<(TextRange, State, int)>();
        for (var open = 0; open < text.Length; open++)
        {
            if (!Brackets.IsOpen(text.Text[open]) || Brackets.CloseOf(text.Text, open, Math.Min(text.Length, open + NameList.LongestName)) is not (var close and > 0))
            {
                continue;
            }

            if (states.Find(text.Slice(text.Trim(new TextRange(open + 1, close)))) is { } state && NameBefore(text, open) is { IsEmpty: false } name)
            {
                persons.Add((name, state, close + 1));
                open = close;
            }
        }

        return persons;
    }

    /// <summary>The words with capitals before a place, with the particles between them.</summary>
    private TextRange NameBefore(JoinedText text, int end)
    {
        var all = text.Trim(new TextRange(0, end));
        var start = all.End;
        for (var (at, parts) = (all.End, 0); parts < MostParts; parts++)
        {
            var begin = at;
            while (begin > 0 && !Scripts.IsWhiteSpace(text.Text[begin - 1]) && !Brackets.IsClosed(text.Text[begin - 1]))
            {
                begin--;
            }

            var word = text.Text.AsSpan(begin, at - begin);
            var isCapital = !word.IsEmpty && char.IsUpper(word[0]);
            var isPart = isCapital || Contains(Conventions.NameParticles, word);
            if (!isPart || (at < all.End && (word[word.Length - 1] is ',' or ';' or ':' || EndsSentence(word))) || IsRole(word))
            {
                break;
            }

            start = isCapital ? begin : start;
            at = text.Trim(new TextRange(0, begin)).End;
            if (Contains(context.Conventions.Honorifics, word))
            {
                break;
            }
        }

        return new TextRange(start, all.End);
    }

    private bool IsRole(ReadOnlySpan<char> word)
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

    private bool EndsSentence(ReadOnlySpan<char> word) =>
        word.Length > 2 && context.Conventions.SentenceEnds.Contains(word[word.Length - 1]) && !Contains(context.Conventions.Honorifics, word);

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
}
