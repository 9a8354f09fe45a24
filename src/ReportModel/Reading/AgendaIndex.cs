namespace ReportModel.Reading;

/// <summary>Finds agenda items by body and number, or by title.</summary>
internal sealed class AgendaIndex(List<AgendaItem> items)
{
    private readonly List<TitledItem> _titles = WithTitles(items);
    private readonly List<AgendaItemId> _found = [];

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
        var found = WithKey(key, body);
        return found.IsEmpty && NearKey(key, body) is { } near ? WithKey(near, body) : found;
    }

    private EquatableArray<AgendaItemId> WithKey(string key, Body? body)
    {
        _found.Clear();
        foreach (var item in _titles)
        {
            if (string.Equals(item.Key, key, StringComparison.Ordinal) && IsOf(item, body))
            {
                _found.Add(item.Id);
            }
        }

        return _found.ToEquatableArray();
    }

    /// <summary>The only title near to another; null where there is none or several.</summary>
    private string? NearKey(string key, Body? body)
    {
        string? near = null;
        foreach (var item in _titles)
        {
            if (!IsOf(item, body) || string.Equals(item.Key, near, StringComparison.Ordinal) || !Titles.AreNear(item.Key, key))
            {
                continue;
            }

            if (near is not null)
            {
                return null;
            }

            near = item.Key;
        }

        return near;
    }

    private static bool IsOf(TitledItem item, Body? body) => body is null || item.Body == body;

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
