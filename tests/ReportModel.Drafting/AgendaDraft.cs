using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting;

/// <summary>Drafts the agenda of each body: organizational matters, substantive items, other matters, adoption of the report.</summary>
internal sealed class AgendaDraft
{
    private static readonly string[] Organizational = ["会议开幕", "通过议程和工作安排"];

    private readonly EquatableArray<Body> _bodies;
    private readonly int _year;
    private readonly int _document;

    public AgendaDraft(Chance chance, DraftSize size, EquatableArray<Body> bodies, int year, int document)
    {
        (_bodies, _year, _document) = (bodies, year, document);
        var themes = new Themes(chance);
        var isJoint = bodies.Count > 1;
        var shared = isJoint ? Enumerable.Range(0, chance.Between(1, 2)).Select(_ => themes.Next()).ToList() : [];
        var titles = bodies.Select(_ => Enumerable.Range(0, chance.Between(1, size.Items)).Select(_ => themes.Next()).ToList()).ToList();
        var agendas = new List<List<AgendaItem>>();
        for (var i = 0; i < bodies.Count; i++)
        {
            // The items of one body alone stand between the joint ones.
            List<(string Title, bool IsJoint)> agenda =
            [
                ("组织事项", isJoint),
                .. chance.Shuffle(titles[i].Select(title => (title, false)).Concat(shared.Select(title => (title, true)))),
                ("其他事项", isJoint),
                (isJoint ? "通过联合报告" : "通过报告", isJoint),
            ];
            agendas.Add([.. agenda.Select((item, place) => Item(bodies[i], place + 1, item.Title, item.IsJoint))]);
        }

        Items = [.. agendas.SelectMany(agenda => agenda.Select(item => WithCounterparts(item, agendas)))];
    }

    /// <summary>The items of all bodies, in the order of the report.</summary>
    public IReadOnlyList<AgendaItem> Items { get; }

    private AgendaItem Item(Body body, int number, string title, bool isJoint) => new()
    {
        Id = Id(body, number, null),
        Body = body,
        Number = number,
        Title = title,
        Language = DraftDocument.Language,
        IsJoint = isJoint,
        SubItems = number > 1 ? [] : Organizational.Select((subTitle, place) => new AgendaItem
        {
            Id = Id(body, number, Letters.At(place)),
            Body = body,
            Number = number,
            Letter = Letters.At(place),
            Title = subTitle,
            Language = DraftDocument.Language,
            IsJoint = isJoint,
        }).ToEquatableArray(),
    };

    /// <summary>The working groups have one report a year; of other bodies the number of the report tells one from another.</summary>
    private AgendaItemId Id(Body body, int number, string? letter) =>
        new(FormattableString.Invariant($"{body.Symbol}/{_year}{(body.Symbol.StartsWith("CTOC/", StringComparison.Ordinal) ? "" : $"/{_document}")}#item{number}{(letter is null ? "" : $"({letter})")}"));

    private AgendaItem WithCounterparts(AgendaItem item, List<List<AgendaItem>> agendas)
    {
        if (!item.IsJoint || _bodies.Count == 1)
        {
            return item;
        }

        var others = agendas.SelectMany(agenda => agenda).Where(other => other.IsJoint && other.Title == item.Title && other.Body != item.Body).ToList();
        return item with
        {
            JointWith = others.Select(other => other.Id).ToEquatableArray(),
            SubItems = item.SubItems.Select((sub, place) => sub with { JointWith = others.Select(other => other.SubItems[place].Id).ToEquatableArray() }).ToEquatableArray(),
        };
    }
}
