using System.Globalization;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads who made statements under which item: paragraphs that name an item (<see cref="DraftingConventions.ItemReferences"/>)
/// and speakers (<see cref="DraftingConventions.Statements"/>).
/// </summary>
internal sealed class StatementReader(
    ReadingContext context, StateListReader states, BodyListReader bodies, OrganizationListReader organizations, AgendaIndex agenda)
{
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);

    public List<Statement> Read()
    {
        var statements = new List<Statement>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block.Text;
            foreach (var sentence in new Sentences(text, text.All, context.Conventions.SentenceEnds))
            {
                if (AnyPhrase.TryMatch(context.Conventions.ItemReferences, text, sentence, out var reference))
                {
                    Read(paragraph, reference, statements);
                    break;
                }
            }
        }

        return statements;
    }

    private void Read(OutlineParagraph paragraph, PhraseMatch reference, List<Statement> statements)
    {
        var text = paragraph.Block.Text;
        var before = statements.Count;
        foreach (var sentence in new Sentences(text, text.All, context.Conventions.SentenceEnds))
        {
            foreach (var phrase in context.Conventions.Statements)
            {
                if (phrase.Phrase.TryMatch(text, sentence, out var match))
                {
                    Read(paragraph, phrase, match, statements);
                    break;
                }
            }
        }

        if (statements.Count == before)
        {
            return;
        }

        var items = Items(text, reference);
        if (items.IsEmpty)
        {
            var words = new TextRange(reference.Start, reference.End);
            context.Report(DocumentRules.UnknownAgendaItem.At(text.Locate(words), text.Slice(words)));
        }

        var key = items.IsEmpty ? "" : items[0].Value;
        _order.TryGetValue(key, out var order);
        for (var i = before; i < statements.Count; i++)
        {
            statements[i] = statements[i] with { AgendaItems = items, Order = ++order };
        }

        _order[key] = order;
    }

    private void Read(OutlineParagraph paragraph, SpeakerPhrase phrase, PhraseMatch match, List<Statement> statements)
    {
        var text = paragraph.Block.Text;
        var words = phrase.Words + match.TextOf("words");
        foreach (var name in states.ReadList(text, match["states"]))
        {
            statements.Add(Entry(paragraph, phrase.Capacity, name.Range, words) with { State = name.Found });
        }

        var organization = match["organization"];
        if (!organization.IsEmpty)
        {
            statements.Add(Entry(paragraph, phrase.Capacity, organization, words) with
            {
                Organization = organizations.Read(text.Slice(organization)),
            });
        }

        if (phrase.Capacity == SpeakerCapacity.Secretariat)
        {
            // The Secretariat is named by the first words of the phrase.
            var name = new TextRange(match.Start, Math.Min(match.End, match.Start + phrase.Phrase.FirstWords.Length));
            statements.Add(Entry(paragraph, phrase.Capacity, name, words));
        }
    }

    private static Statement Entry(OutlineParagraph paragraph, SpeakerCapacity capacity, TextRange name, string words) => new()
    {
        Capacity = capacity,
        Name = paragraph.Block.Text.Slice(name),
        Paragraph = paragraph.Number,
        Words = words,
        Source = paragraph.Block.Text.Locate(name),
    };

    private EquatableArray<AgendaItemId> Items(JoinedText text, PhraseMatch reference)
    {
        if (!reference["title"].IsEmpty)
        {
            return agenda.ByTitle(reference.TextOf("title"), null);
        }

        return bodies.ReadList(text, reference["body"]) is { IsEmpty: false } named
            && int.TryParse(reference.TextOf("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? agenda.ByNumber(named[0], number)
            : [];
    }
}
