using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads who led a discussion: names with their States in brackets, after the words of <see cref="DraftingConventions.Panellists"/>.</summary>
internal sealed class PanellistReader(ReadingContext context, StateListReader states, DiscussionIndex discussions)
{
    public List<Panellist> Read()
    {
        var panellists = new List<Panellist>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block;
            if (!context.Prepared.Panellists.MayStandIn(paragraph.Block))
            {
                continue;
            }

            foreach (var sentence in new Sentences(text, text.All, context))
            {
                if (context.Prepared.Panellists.TryMatch(text, sentence, out var match))
                {
                    Read(paragraph, match, panellists);
                }
            }
        }

        return panellists;
    }

    private void Read(OutlineParagraph paragraph, PhraseMatch match, List<Panellist> panellists)
    {
        var text = paragraph.Block;
        var persons = match["persons"];
        var start = persons.Start;
        while (start < persons.End)
        {
            context.ThrowIfCancelled();
            var open = text.Text.AsSpan(start, persons.End - start).IndexOfAny('（', '(');
            open += open < 0 ? 0 : start;
            var close = open < 0 ? -1 : text.Text.AsSpan(open, persons.End - open).IndexOfAny('）', ')');
            if (close < 0)
            {
                if (start == persons.Start || GoesOn(text, text.Trim(new TextRange(start, persons.End))))
                {
                    // Without their States nobody can say where a name ends and the text goes on.
                    var list = new TextRange(match.Start, persons.Start);
                    context.Report(DocumentRules.ListNotRead.At(text.Locate(text.Trim(new TextRange(start, persons.End))), text.Slice(text.Trim(list)), NamesWithoutState));
                }

                return;
            }

            close += open;

            var name = WithoutSeparator(text, text.Trim(new TextRange(start, open)));
            var stateName = text.Trim(new TextRange(open + 1, close));
            panellists.Add(new Panellist
            {
                Name = PersonNames.WithoutHonorifics(text.Slice(name), context.Conventions.Honorifics),
                State = states.Read(text, stateName) ?? State.None,
                StateName = text.Slice(stateName),
                AgendaItems = discussions.ItemsOf(paragraph),
                Paragraph = paragraph.Number,
                Source = text.Locate(new TextRange(name.Start, close + 1)),
            });
            start = close + 1;
        }
    }

    private const string NamesWithoutState = "persons without a State were found in it; write the State of each in brackets behind the name";

    /// <summary>Whether a list goes on with another name: behind a conjunction.</summary>
    private bool GoesOn(JoinedText text, TextRange rest)
    {
        foreach (var conjunction in context.Conventions.ListConjunctions)
        {
            if (LiteralSearch.StartsWith(text.Text, rest.Start, rest.End, conjunction, out _))
            {
                return true;
            }
        }

        return false;
    }

    private TextRange WithoutSeparator(JoinedText text, TextRange name)
    {
        if (!name.IsEmpty && context.Conventions.ListSeparators.Contains(text.Text[name.Start]))
        {
            name = text.Trim(new TextRange(name.Start + 1, name.End));
        }

        foreach (var conjunction in context.Conventions.ListConjunctions)
        {
            if (LiteralSearch.StartsWith(text.Text, name.Start, name.End, conjunction, out var after))
            {
                return text.Trim(new TextRange(after, name.End));
            }
        }

        return name;
    }
}
