namespace ReportModel.Reading;

/// <summary>Finds agenda items by body and number, or by title.</summary>
internal sealed class AgendaIndex(List<AgendaItem> items)
{
    private readonly List<TitledItem> _titles = WithTitles(items);

    /// <summary>The item of that number, with those that it is considered together with.</summary>
    public EquatableArray<AgendaItemId> ByNumber(Body body, int number)
    {
        var item = items.Find(i => i.Number == number && i.Body == body);
        return item is null ? [] : [item.Id, .. item.JointWith];
    }

    /// <summary>The items and sub-items of that title; failing that, of the only title near to it.</summary>
    /// <param name="title">The title as the text gives it.</param>
    /// <param name="body">The body whose items are meant; null for those of all bodies.</param>
    public EquatableArray<AgendaItemId> ByTitle(string title, Body? body)
    {
        var key = Titles.Key(title);
        var found = Matching(body, candidate => string.Equals(candidate.Key, key, StringComparison.Ordinal));
        if (found.Count > 0)
        {
            return found.ConvertAll(item => item.Id).ToEquatableArray();
        }

        found = Matching(body, candidate => Titles.AreNear(candidate.Key, key));
        return found.TrueForAll(item => string.Equals(item.Key, found[0].Key, StringComparison.Ordinal))
            ? found.ConvertAll(item => item.Id).ToEquatableArray()
            : [];
    }

    private List<TitledItem> Matching(Body? body, Predicate<TitledItem> matches) =>
        _titles.FindAll(item => (body is null || item.Body == body) && matches(item));

    private static List<TitledItem> WithTitles(List<AgendaItem> items)
    {
        var titles = new List<TitledItem>();
        foreach (var item in items)
        {
            titles.Add(new TitledItem(item.Id, item.Body, Titles.Key(item.Title)));
            foreach (var sub in item.SubItems)
            {
                titles.Add(new TitledItem(sub.Id, sub.Body, Titles.Key(sub.Title)));
            }
        }

        return titles;
    }

    private readonly record struct TitledItem(AgendaItemId Id, Body Body, string Key);
}
