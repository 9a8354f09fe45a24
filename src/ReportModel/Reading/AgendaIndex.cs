namespace ReportModel.Reading;

/// <summary>Finds agenda items by body and number, or by title.</summary>
internal sealed class AgendaIndex(List<AgendaItem> items)
{
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
        var exact = new List<AgendaItemId>();
        var near = new List<AgendaItemId>();
        string? nearTitle = null;
        var ambiguous = false;
        foreach (var item in items)
        {
            if (body is not null && item.Body != body)
            {
                continue;
            }

            var candidate = Titles.Key(item.Title);
            if (string.Equals(candidate, key, StringComparison.Ordinal))
            {
                exact.Add(item.Id);
            }
            else if (exact.Count == 0 && Titles.AreNear(candidate, key))
            {
                ambiguous |= nearTitle is not null && !string.Equals(nearTitle, candidate, StringComparison.Ordinal);
                nearTitle = candidate;
                near.Add(item.Id);
            }

            foreach (var sub in item.SubItems)
            {
                if (string.Equals(Titles.Key(sub.Title), key, StringComparison.Ordinal))
                {
                    exact.Add(sub.Id);
                }
            }
        }

        return exact.Count > 0 ? exact.ToEquatableArray() : ambiguous ? [] : near.ToEquatableArray();
    }
}
