using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Finds the paragraphs that discuss each agenda item: those under a heading that names the items in brackets, or that
/// bears an item's title.
/// </summary>
internal sealed class DiscussionReader(
    ReadingContext context, BodyListReader bodies, AgendaIndex agenda, List<AgendaItem> items, Dictionary<OutlineParagraph, RecommendationPlaces> recommended)
{
    private List<AgendaItemId>? _adoptionItems;

    /// <summary>The discussion of each item that has one, in the order of the document.</summary>
    public List<Discussion> Read()
    {
        var discussions = new List<Discussion>();
        foreach (var section in context.Outline.Sections)
        {
            Read(section, null, discussions);
        }

        return discussions;
    }

    private void Read(OutlineSection section, Body? body, List<Discussion> discussions)
    {
        context.ThrowIfCancelled();
        if (section.Kind != SectionKind.Topic && bodies.Read(section.Title) is { } named)
        {
            body = named;
        }

        // What was recommended under an item's title is no discussion of it.
        if (section is { FirstParagraph: { } first, LastParagraph: { } last, Range: { } range } && !(recommended.TryGetValue(first, out var places) && places.IsAnnounced))
        {
            var found = ItemsOf(section, body);
            if (!found.IsEmpty)
            {
                discussions.Add(new Discussion(range, first, last, found));
            }
        }

        foreach (var child in section.Children)
        {
            Read(child, body, discussions);
        }
    }

    private EquatableArray<AgendaItemId> ItemsOf(OutlineSection section, Body? body)
    {
        var named = NamedInBrackets(section.Heading);
        return !named.IsEmpty ? named
            : agenda.ByTitle(section.Title, body, section.Heading, section.Heading.All) is { IsEmpty: false } titled ? titled
            : IsAdoptionOfReport(section.Title) ? AdoptionItems(section)
            : [];
    }

    /// <summary>…（国际合作工作组议程项目3；技术援助问题政府专家工作组议程项目2）: the last brackets of the heading that name items.</summary>
    private EquatableArray<AgendaItemId> NamedInBrackets(JoinedText heading)
    {
        for (var close = heading.Length - 1; close > 0; close--)
        {
            var open = Brackets.OpenOf(heading.Text, close);
            if (open < 0)
            {
                if (Brackets.IsClosed(heading.Text[close]))
                {
                    break;
                }

                continue;
            }

            if (NamedIn(heading, new TextRange(open + 1, close)) is { } named)
            {
                return named;
            }

            close = open;
        }

        return [];
    }

    /// <summary>The items that the inside of brackets names; null where it speaks of none.</summary>
    private EquatableArray<AgendaItemId>? NamedIn(JoinedText heading, TextRange inside)
    {
        List<AgendaItemId>? found = null;
        var start = inside.Start;
        while (start < inside.End)
        {
            context.ThrowIfCancelled();
            var length = context.Prepared.ListSeparators.First(heading.Text.AsSpan(start, inside.End - start));
            var end = length < 0 ? inside.End : start + length;
            if (context.Prepared.HeadingItems.TryMatch(heading, new TextRange(start, end), out var match))
            {
                (found ??= []).AddRange(ItemsNamed(heading, match));
            }

            start = end + 1;
        }

        return found?.ToEquatableArray();
    }

    /// <summary>Where each body is named, only the item itself is meant, not those it is joint with.</summary>
    private EquatableArray<AgendaItemId> ItemsNamed(JoinedText heading, PhraseMatch match)
    {
        var isNamed = !match["body"].IsEmpty;
        if ((isNamed ? bodies.Read(match.TextOf("body")) : context.TheBody) is not { } body)
        {
            bodies.ReportUnknown(heading, isNamed ? match["body"] : new TextRange(match.Start, match.End));
            return [];
        }

        var numbers = ItemNumbers.Read(match.TextOf("number").AsSpan(), context.Conventions);
        if (numbers.Count > 0 && agenda.ByNumbers(body, numbers) is { } ids)
        {
            return isNamed && numbers.Count == 1 ? [ids[0]] : ids;
        }

        if (context.HasAgendaOfUnknownBody && agenda.ByNumber(body, 1).IsEmpty)
        {
            return [];
        }

        var words = new TextRange(match.Start, match.End);
        context.Report(DocumentRules.UnknownAgendaItem.At(heading.Locate(words), heading.Slice(words)));
        return [];
    }

    private bool IsAdoptionOfReport(string title)
    {
        foreach (var phrase in context.Conventions.AdoptionOfReport)
        {
            if (phrase.Covers(title))
            {
                return true;
            }
        }

        return false;
    }

    private EquatableArray<AgendaItemId> AdoptionItems(OutlineSection section)
    {
        _adoptionItems ??= items.FindAll(item => IsAdoptionOfReport(item.Title)).ConvertAll(item => item.Id);
        return agenda.Limited(_adoptionItems, section.Title, section.Heading, section.Heading.All);
    }
}

/// <summary>Paragraphs, the first and the last of them, and the items whose discussion they are.</summary>
internal sealed record Discussion(ParagraphRange Paragraphs, OutlineParagraph First, OutlineParagraph Last, EquatableArray<AgendaItemId> Items)
{
    /// <summary>The meetings that the first paragraph gives; null until they were read.</summary>
    public EquatableArray<Sitting>? Sittings { get; set; }
}
