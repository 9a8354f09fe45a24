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
    private readonly EquatableArray<Phrase> _speakersOfParties = context.Conventions.Statements
        .Where(s => s.Capacity == SpeakerCapacity.StateParty)
        .Select(s => s.Phrase)
        .ToEquatableArray();

    public List<Statement> Read()
    {
        var statements = new List<Statement>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (TryFind(paragraph, context.Conventions.ItemReferences, out var reference))
            {
                Read(paragraph, reference, statements);
            }
            else if (TryFind(paragraph, _speakersOfParties, out var speakers))
            {
                ReadWithoutItem(paragraph, speakers, statements);
            }
        }

        return statements;
    }

    private bool TryFind(OutlineParagraph paragraph, EquatableArray<Phrase> phrases, out PhraseMatch match)
    {
        var text = paragraph.Block.Text;
        foreach (var sentence in new Sentences(text, text.All, context.Conventions.SentenceEnds))
        {
            if (AnyPhrase.TryMatch(phrases, text, sentence, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    private void Read(OutlineParagraph paragraph, PhraseMatch reference, List<Statement> statements)
    {
        var text = paragraph.Block.Text;
        var before = statements.Count;
        ReadSpeakers(paragraph, statements);
        if (statements.Count == before)
        {
            return;
        }

        var items = Items(text, reference, out var isReported);
        if (items.IsEmpty && !isReported)
        {
            var words = new TextRange(reference.Start, reference.End);
            context.Report(DocumentRules.UnknownAgendaItem.At(text.Locate(words), text.Slice(words)));
        }

        Assign(items, statements, before);
    }

    /// <summary>A list of Parties that spoke is kept although the item was lost; what the Secretariat did is told in other paragraphs too.</summary>
    private void ReadWithoutItem(OutlineParagraph paragraph, PhraseMatch speakers, List<Statement> statements)
    {
        var before = statements.Count;
        ReadSpeakers(paragraph, statements);
        Assign([], statements, before);
        var text = paragraph.Block.Text;
        var references = context.Conventions.ItemReferences;
        context.Report(DocumentRules.ItemNotNamed.At(
            text.Locate(new TextRange(speakers.Start, Math.Max(speakers.Start, speakers["states"].Start))),
            references.IsEmpty ? "" : references[references.Count - 1]));
    }

    private void ReadSpeakers(OutlineParagraph paragraph, List<Statement> statements)
    {
        var text = paragraph.Block.Text;
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
    }

    private void Assign(EquatableArray<AgendaItemId> items, List<Statement> statements, int from)
    {
        var key = items.IsEmpty ? "" : items[0].Value;
        _order.TryGetValue(key, out var order);
        for (var i = from; i < statements.Count; i++)
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

    /// <summary>The items that a reference names; a body that is unknown is a finding of its own.</summary>
    private EquatableArray<AgendaItemId> Items(JoinedText text, PhraseMatch reference, out bool isReported)
    {
        isReported = false;
        if (!reference["title"].IsEmpty)
        {
            return agenda.ByTitle(reference.TextOf("title"), null);
        }

        var named = bodies.ReadList(text, reference["body"]);
        isReported = named.IsEmpty || (context.HasAgendaOfUnknownBody && agenda.ByNumber(named[0], 1).IsEmpty);
        return !named.IsEmpty
            && int.TryParse(reference.TextOf("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? agenda.ByNumber(named[0], number)
            : [];
    }
}
