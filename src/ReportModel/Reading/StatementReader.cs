using System.Globalization;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads who made statements under which item: paragraphs that name an item (<see cref="DraftingConventions.ItemReferences"/>)
/// and speakers (<see cref="DraftingConventions.Statements"/>), or that stand under the heading of an item.
/// </summary>
internal sealed class StatementReader(
    ReadingContext context, StateListReader states, BodyListReader bodies, OrganizationListReader organizations, ParticipantReader participants,
    AgendaIndex agenda, ItemsUnderDiscussion items, List<Attendance> attendance)
{
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly List<Speaker> _speakers = [];
    private readonly StatementPhrases _phrases = new(context);

    public List<Statement> Read()
    {
        var statements = new List<Statement>(100);
        foreach (var paragraph in context.Account)
        {
            var text = paragraph.Block;
            if (context.Conventions.HeadingsNameItems)
            {
                if (context.Prepared.Statements.MayStandIn(paragraph.Block))
                {
                    ReadSpeakers(text);
                    AddStatements(paragraph, text, items.Of(paragraph), statements);
                }

                ReadListed(paragraph, statements);
            }
            else if (TryFind(paragraph, context.Prepared.ItemReferences, out var reference))
            {
                ReadSpeakers(text);
                if (_speakers.Count > 0)
                {
                    AddStatements(paragraph, text, ItemsOrFinding(text, reference), statements);
                }
            }
            else if (TryFind(paragraph, context.Prepared.StatementsOfParties, out var speakers))
            {
                // A list of Parties that spoke is kept although its item was lost; what the Secretariat did is told in other paragraphs too.
                ReadSpeakers(text);
                AddStatements(paragraph, text, [], statements);
                ReportItemNotNamed(text, speakers);
            }
        }

        return statements;
    }

    private bool TryFind(OutlineParagraph paragraph, PhraseSet phrases, out PhraseMatch match)
    {
        if (!phrases.MayStandIn(paragraph.Block))
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
            ReadSpeakers(text, sentence);
        }
    }

    private void ReadSpeakers(JoinedText text, TextRange sentence)
    {
        var rest = sentence;
        while (_phrases.TryMatchNearest(text, rest, out var match, out var phrase))
        {
            context.ThrowIfCancelled();
            // "Before the vote, the representative of Peru made a statement; after it, statements were made by": the phrase may be that of the second part.
            if (sentence.Length <= Sentences.Longest)
            {
                ReadSpeakers(text, participants.WithoutTail(text, new TextRange(rest.Start, match.Start)));
                if (_phrases.NextIn(text, match, sentence.End) is var next and > 0)
                {
                    // "On behalf of the African Group, and statements were made by": of what was read as one list, the second phrase has its own.
                    ReadSpeakers(text, participants.WithoutTail(text, new TextRange(match.Start, next)));
                    rest = new TextRange(next, sentence.End);
                    continue;
                }
            }

            ReadSpeakers(text, context.Conventions.Statements[phrase], match);
            // "Before the vote by A and after the vote by B": words behind the speakers may open the next phrase.
            var read = match["speakers"].Start > match.Start ? match["speakers"].End : match.End;
            rest = new TextRange(Math.Max(read, rest.Start + 1), sentence.End);
            if (match["speakers"].IsEmpty || sentence.Length > Sentences.Longest)
            {
                break;
            }
        }
    }

    private void ReadSpeakers(JoinedText text, SpeakerPhrase phrase, PhraseMatch match)
    {
        var words = phrase.Words + match.TextOf("words");
        var first = _speakers.Count;
        foreach (var name in states.ReadList(text, match["states"]))
        {
            _speakers.Add(new Speaker(phrase.Capacity, name.Range, name.Text!, words, name.Found, null));
        }

        // "In the name of" after one speaker names the group of that one, and after others a group that spoke through them.
        var isOpen = phrase.Phrase.Pattern is { Length: > 0 } pattern && pattern[0] == '{';
        foreach (var speaker in participants.Read(text, match["speakers"], isOpen))
        {
            _speakers.Add(Speaking(phrase.Capacity, speaker, words));
        }

        var isOne = _speakers.Count == first + 1 && _speakers[first] is { OnBehalfOf: null, Count: null };
        foreach (var group in participants.ReadGroups(text, match["groups"]))
        {
            if (isOne && _speakers.Count == first + 1 && _speakers[first].OnBehalfOf is null)
            {
                _speakers[first] = _speakers[first] with { Capacity = SpeakerCapacity.Group, OnBehalfOf = group.OnBehalfOf };
            }
            else if (_speakers.Count > first || !context.Conventions.TheBody.Contains(group.OnBehalfOf!))
            {
                // "He made a statement on behalf of the Committee": the report's own body is no group that spoke.
                _speakers.Add(Speaking(phrase.Capacity, group, words));
            }
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

    private Speaker Speaking(SpeakerCapacity capacity, Participant speaker, string words) =>
        new(CapacityOf(capacity, speaker), speaker.Range, speaker.Name, words, speaker.State, speaker.Organization)
        {
            OnBehalfOf = speaker.OnBehalfOf,
            Count = speaker.Count,
        };

    /// <summary>The capacity that the text gives; else that in which the speaker attended; else that of the phrase.</summary>
    private SpeakerCapacity CapacityOf(SpeakerCapacity capacity, Participant speaker)
    {
        if (speaker.Capacity is { } given)
        {
            return given;
        }

        var attended = attendance.Find(one => speaker.State is not null
            ? ReferenceEquals(speaker.State, one.State)
            : speaker.Organization is not null && speaker.Organization.Equals(one.Organization));
        return attended?.Status switch
        {
            AttendanceStatus.RegionalEconomicIntegrationOrganization => SpeakerCapacity.RegionalEconomicIntegrationOrganization,
            AttendanceStatus.Party => SpeakerCapacity.StateParty,
            null or AttendanceStatus.Member => speaker.Organization is null ? capacity : SpeakerCapacity.Organization,
            _ => SpeakerCapacity.Observer,
        };
    }

    /// <summary>"The following made statements: (a) Representatives of …; (b) Observers for …".</summary>
    private void ReadListed(OutlineParagraph paragraph, List<Statement> statements)
    {
        if (paragraph.Items.Count == 0
            || !context.Prepared.StatementLists.MayStandIn(paragraph.Block)
            || !context.Prepared.StatementLists.TryMatch(paragraph.Block, paragraph.Block.All, out var match)
            || match.End < paragraph.Block.Length)
        {
            return;
        }

        foreach (var item in paragraph.Items)
        {
            _speakers.Clear();
            foreach (var speaker in participants.Read(item.Block, WithoutEnd(item.Block), isOpen: false))
            {
                _speakers.Add(Speaking(SpeakerCapacity.State, speaker, paragraph.Block.Slice(new TextRange(match.Start, match.End - 1))));
            }

            AddStatements(paragraph, item.Block, items.Of(paragraph), statements);
        }
    }

    private TextRange WithoutEnd(JoinedText item) => item.Length > 0 && context.Conventions.BlockEnds.Contains(item.Text[item.Length - 1])
        ? new TextRange(0, item.Length - 1)
        : item.All;

    private void AddStatements(OutlineParagraph paragraph, JoinedText text, EquatableArray<AgendaItemId> items, List<Statement> statements)
    {
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
                OnBehalfOf = speaker.OnBehalfOf,
                Count = speaker.Count,
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
        var named = reference["body"].IsEmpty && context.MeetingBodies.Count == 1 ? context.MeetingBodies : bodies.ReadList(text, reference["body"]);
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
        SpeakerCapacity Capacity, TextRange Range, string Name, string Words, State? State, Organization? Organization)
    {
        public string? OnBehalfOf { get; init; }

        public int? Count { get; init; }
    }
}
