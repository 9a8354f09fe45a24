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
    private readonly List<Speaker> _speakers = [];

    public List<Statement> Read()
    {
        var statements = new List<Statement>(100);
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block;
            if (TryFind(paragraph, context.Prepared.ItemReferences, out var reference))
            {
                ReadSpeakers(text);
                if (_speakers.Count > 0)
                {
                    AddStatements(paragraph, ItemsOrFinding(text, reference), statements);
                }
            }
            else if (TryFind(paragraph, context.Prepared.StatementsOfParties, out var speakers))
            {
                // A list of Parties that spoke is kept although its item was lost; what the Secretariat did is told in other paragraphs too.
                ReadSpeakers(text);
                AddStatements(paragraph, [], statements);
                ReportItemNotNamed(text, speakers);
            }
        }

        return statements;
    }

    private bool TryFind(OutlineParagraph paragraph, PhraseSet phrases, out PhraseMatch match)
    {
        if (!phrases.MayStandIn(paragraph))
        {
            match = default;
            return false;
        }

        foreach (var sentence in new Sentences(paragraph.Block, paragraph.Block.All, context))
        {
            if (phrases.TryMatch(paragraph.Block, sentence, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    private void ReadSpeakers(JoinedText text)
    {
        _speakers.Clear();
        foreach (var sentence in new Sentences(text, text.All, context))
        {
            if (context.Prepared.Statements.TryMatch(text, sentence, out var match, out var phrase))
            {
                ReadSpeakers(text, context.Conventions.Statements[phrase], match);
            }
        }
    }

    private void ReadSpeakers(JoinedText text, SpeakerPhrase phrase, PhraseMatch match)
    {
        var words = phrase.Words + match.TextOf("words");
        foreach (var name in states.ReadList(text, match["states"]))
        {
            _speakers.Add(new Speaker(phrase.Capacity, name.Range, name.Text!, words, name.Found, null));
        }

        var organization = match["organization"];
        if (!organization.IsEmpty)
        {
            var name = text.Slice(organization);
            _speakers.Add(new Speaker(phrase.Capacity, organization, name, words, null, organizations.Read(name)));
        }

        if (phrase.Capacity == SpeakerCapacity.Secretariat)
        {
            // The Secretariat is named by the first words of the phrase.
            var name = new TextRange(match.Start, Math.Min(match.End, match.Start + phrase.Phrase.FirstWords.Length));
            _speakers.Add(new Speaker(phrase.Capacity, name, text.Slice(name), words, null, null));
        }
    }

    private void AddStatements(OutlineParagraph paragraph, EquatableArray<AgendaItemId> items, List<Statement> statements)
    {
        var text = paragraph.Block;
        var key = items.IsEmpty ? "" : items[0].Value;
        _order.TryGetValue(key, out var order);
        foreach (var speaker in _speakers)
        {
            context.ThrowIfCancelled();
            statements.Add(new Statement
            {
                AgendaItems = items,
                Order = ++order,
                Capacity = speaker.Capacity,
                State = speaker.State,
                Organization = speaker.Organization,
                Name = speaker.Name,
                Paragraph = paragraph.Number,
                Words = speaker.Words,
                Source = text.Locate(speaker.Range),
            });
        }

        _order[key] = order;
    }

    private EquatableArray<AgendaItemId> ItemsOrFinding(JoinedText text, PhraseMatch reference)
    {
        var items = Items(text, reference, out var isReported);
        if (items.IsEmpty && !isReported)
        {
            var words = new TextRange(reference.Start, reference.End);
            context.Report(DocumentRules.UnknownAgendaItem.At(text.Locate(words), text.Slice(words)));
        }

        return items;
    }

    /// <summary>The items that a reference names; a body that is unknown is a finding of its own.</summary>
    private EquatableArray<AgendaItemId> Items(JoinedText text, PhraseMatch reference, out bool isReported)
    {
        isReported = false;
        if (!reference["title"].IsEmpty)
        {
            return agenda.ByTitle(reference.TextOf("title"), null, text, reference["title"]);
        }

        // A report of a single body need not say whose item it is.
        var named = reference["body"].IsEmpty && context.Bodies.Count == 1 ? context.Bodies : bodies.ReadList(text, reference["body"]);
        isReported = named.IsEmpty || (context.HasAgendaOfUnknownBody && agenda.ByNumber(named[0], 1).IsEmpty);
        return !named.IsEmpty
            && int.TryParse(reference.TextOf("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? agenda.ByNumber(named[0], number)
            : [];
    }

    private void ReportItemNotNamed(JoinedText text, PhraseMatch speakers)
    {
        var references = context.Conventions.ItemReferences;
        context.Report(DocumentRules.ItemNotNamed.At(
            text.Locate(new TextRange(speakers.Start, Math.Max(speakers.Start, speakers["states"].Start))),
            references.IsEmpty ? "" : references[references.Count - 1]));
    }

    private readonly record struct Speaker(
        SpeakerCapacity Capacity, TextRange Range, string Name, string Words, State? State, Organization? Organization);
}
