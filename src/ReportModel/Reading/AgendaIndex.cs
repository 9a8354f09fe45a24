namespace ReportModel.Reading;

/// <summary>Finds agenda items by body and number, or by title.</summary>
internal sealed class AgendaIndex
{
    /// <summary>So many items and sub-items of one title are told apart by what else a text says; no more are meant by it.</summary>
    private const int MostOfOneTitle = 50;

    /// <summary>No agenda has more titles; a title near to one of them is sought among the first.</summary>
    private const int MostTitles = 500;

    private readonly Dictionary<(Body Body, int Number), EquatableArray<AgendaItemId>> _byNumber = [];
    private readonly Dictionary<string, List<AgendaItem>> _byTitle = new(StringComparer.Ordinal);
    private readonly List<string> _titles = [];
    private readonly List<AgendaItemId> _found = [];

    public AgendaIndex(List<AgendaItem> items)
    {
        foreach (var item in items)
        {
            if (!_byNumber.ContainsKey((item.Body, item.Number)))
            {
                _byNumber.Add((item.Body, item.Number), [item.Id, .. item.JointWith]);
            }

            AddTitle(item);
            foreach (var sub in item.SubItems)
            {
                AddTitle(sub);
            }
        }
    }

    /// <summary>The item of that number, with those that it is considered together with.</summary>
    public EquatableArray<AgendaItemId> ByNumber(Body body, int number) => _byNumber.TryGetValue((body, number), out var found) ? found : [];

    /// <summary>The items and sub-items of that title; failing that, of the only title near to it.</summary>
    /// <param name="title">The title as the text gives it.</param>
    /// <param name="body">The body whose items are meant; null for those of all bodies.</param>
    public EquatableArray<AgendaItemId> ByTitle(string title, Body? body)
    {
        var key = Titles.Key(title);
        var found = WithKey(key, body);
        return found.IsEmpty && NearKey(key, body) is { } near ? WithKey(near, body) : found;
    }

    private void AddTitle(AgendaItem item)
    {
        var key = Titles.Key(item.Title);
        if (!_byTitle.TryGetValue(key, out var same))
        {
            _byTitle.Add(key, same = []);
            _titles.Add(key);
        }

        if (same.Count < MostOfOneTitle)
        {
            same.Add(item);
        }
    }

    private EquatableArray<AgendaItemId> WithKey(string key, Body? body)
    {
        if (!_byTitle.TryGetValue(key, out var same))
        {
            return [];
        }

        _found.Clear();
        foreach (var item in same)
        {
            if (IsOf(item, body))
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
        for (var i = 0; i < _titles.Count && i < MostTitles; i++)
        {
            if (!Titles.AreNear(_titles[i], key) || !_byTitle[_titles[i]].Exists(item => IsOf(item, body)))
            {
                continue;
            }

            if (near is not null)
            {
                return null;
            }

            near = _titles[i];
        }

        return near;
    }

    private static bool IsOf(AgendaItem item, Body? body) => body is null || item.Body == body;
}
