using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Finds persons in running text: words with capitals before a State in brackets, "Ana de la Cruz (Spain)", or before the
/// regional group that elected them; and without either those with a title of courtesy, "Ms. Ana de la Cruz".
/// </summary>
internal sealed class NamedPersons(ReadingContext context, StateListReader states)
{
    private readonly NameForm _form = new(context);

    private OfficeConventions Conventions => context.Conventions.Offices;

    /// <summary>The persons in their order; without a State where the text gives none.</summary>
    public List<(TextRange Name, State? State, int End)> In(JoinedText text)
    {
        var persons = new List<(TextRange Name, State? State, int End)>();
        for (var open = Brackets.NextOpen(text.Text, 0); open >= 0; open = Brackets.NextOpen(text.Text, open + 1))
        {
            if (Brackets.CloseOf(text.Text, open, Math.Min(text.Length, open + StateListReader.LongestName)) is not (var close and > 0))
            {
                continue;
            }

            var inside = text.Slice(text.Trim(new TextRange(open + 1, close)));
            var state = states.Find(inside);
            if ((state is not null || Conventions.RegionalGroups.Contains(inside)) && NameBefore(text, open) is { IsEmpty: false } name)
            {
                persons.Add((name, state, close + 1));
                open = close;
            }
        }

        var known = persons.Count;
        var offices = context.Prepared.Offices;
        for (var (at, next) = (offices.NextTitle(text.Text, 0), 0); at < text.Length; at = offices.NextTitle(text.Text, at + 1))
        {
            while (next < known && persons[next].End <= at)
            {
                next++;
            }

            if (_form.WithTitle(text, at) is { IsEmpty: false } titled)
            {
                if (next == known || titled.End <= persons[next].Name.Start)
                {
                    persons.Add((titled, null, titled.End));
                }

                at = titled.End - 1;
            }
        }

        return persons.Count == known ? persons : [.. persons.OrderBy(person => person.Name.Start)];
    }

    /// <summary>The words with capitals before a place, with the particles between them.</summary>
    private TextRange NameBefore(JoinedText text, int end)
    {
        var all = text.Trim(new TextRange(0, end));
        var start = all.End;
        for (var (at, parts) = (all.End, 0); parts < NameForm.MostParts; parts++)
        {
            var begin = at;
            while (begin > 0 && !Scripts.IsWhiteSpace(text.Text[begin - 1]) && !Brackets.IsClosed(text.Text[begin - 1]))
            {
                begin--;
            }

            var word = text.Text.AsSpan(begin, at - begin);
            var isCapital = !word.IsEmpty && char.IsUpper(word[0]);
            var isPart = isCapital || NameForm.Contains(Conventions.NameParticles, word);
            if (!isPart || (at < all.End && (word[word.Length - 1] is ',' or ';' or ':' || EndsSentence(word))) || _form.IsRole(word))
            {
                break;
            }

            start = begin;
            at = text.Trim(new TextRange(0, begin)).End;
            if (NameForm.Contains(context.Conventions.Honorifics, word))
            {
                break;
            }
        }

        return new TextRange(start, all.End);
    }

    private bool EndsSentence(ReadOnlySpan<char> word) =>
        word.Length > 2 && context.Conventions.SentenceEnds.Contains(word[word.Length - 1]) && !NameForm.Contains(context.Conventions.Honorifics, word);
}
