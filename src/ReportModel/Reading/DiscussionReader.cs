using System.Globalization;
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
        if (section is { FirstParagraph: { } first, Range: { } range } && !(recommended.TryGetValue(first, out var places) && places.IsAnnounced))
        {
            var found = ItemsOf(section, body);
            if (!found.IsEmpty)
            {
                discussions.Add(new Discussion(range, first, found));
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

    /// <summary>…（国际合作工作组议程项目3；技术援助问题政府专家工作组议程项目2）.</summary>
    private EquatableArray<AgendaItemId> NamedInBrackets(JoinedText heading)
    {
        var open = heading.Length > 0 && heading.Text[heading.Length - 1] is '）' or ')' ? heading.Text.AsSpan().LastIndexOfAny('（', '(') : -1;
        if (open < 0)
        {
            return [];
        }

        var found = new List<AgendaItemId>();
        var start = open + 1;
        while (start < heading.Length - 1)
        {
            context.ThrowIfCancelled();
            var length = context.Prepared.ListSeparators.First(heading.Text.AsSpan(start, heading.Length - 1 - start));
            var end = length < 0 ? heading.Length - 1 : start + length;
            if (context.Prepared.HeadingItems.TryMatch(heading, new TextRange(start, end), out var match)
                && ItemNamed(heading, match) is { } item)
            {
                found.Add(item);
            }

            start = end + 1;
        }

        return found.ToEquatableArray();
    }

    /// <summary>Each body is named, so only the item itself is meant here, not those it is joint with.</summary>
    private AgendaItemId? ItemNamed(JoinedText heading, PhraseMatch match)
    {
        if (bodies.Read(match.TextOf("body")) is not { } body)
        {
            bodies.ReportUnknown(heading, match["body"]);
            return null;
        }

        if (int.TryParse(match.TextOf("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && agenda.ByNumber(body, number) is { IsEmpty: false } ids)
        {
            return ids[0];
        }

        if (context.HasAgendaOfUnknownBody && agenda.ByNumber(body, 1).IsEmpty)
        {
            return null;
        }

        var words = new TextRange(match.Start, match.End);
        context.Report(DocumentRules.UnknownAgendaItem.At(heading.Locate(words), heading.Slice(words)));
        return null;
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

/// <summary>Paragraphs, the first of them, and the items whose discussion they are.</summary>
internal sealed record Discussion(ParagraphRange Paragraphs, OutlineParagraph First, EquatableArray<AgendaItemId> Items)
{
    /// <summary>The meetings that the first paragraph gives; null until they were read.</summary>
    public EquatableArray<Sitting>? Sittings { get; set; }
}
