namespace ReportModel.Reading;

/// <summary>Pairs the joint items of several agendas: those of the same title.</summary>
internal static class JointItems
{
    public static List<AgendaItem> Pair(List<AgendaItem> items)
    {
        var byTitle = new Dictionary<string, List<AgendaItem>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!item.IsJoint)
            {
                continue;
            }

            var key = Titles.Key(item.Title);
            if (!byTitle.TryGetValue(key, out var same))
            {
                byTitle.Add(key, same = []);
            }

            // Of one body, the first item of a title is meant.
            if (same.TrueForAll(other => other.Body != item.Body))
            {
                same.Add(item);
            }
        }

        return items.ConvertAll(item => item.IsJoint ? Pair(item, byTitle[Titles.Key(item.Title)]) : item);
    }

    private static AgendaItem Pair(AgendaItem item, List<AgendaItem> same)
    {
        var others = same.FindAll(other => other.Body != item.Body);
        return item with
        {
            JointWith = others.ConvertAll(other => other.Id).ToEquatableArray(),
            SubItems = item.SubItems.Select(sub => sub with { JointWith = SameLetter(others, sub) }).ToEquatableArray(),
        };
    }

    private static EquatableArray<AgendaItemId> SameLetter(List<AgendaItem> others, AgendaItem sub)
    {
        var paired = new List<AgendaItemId>();
        foreach (var other in others)
        {
            foreach (var candidate in other.SubItems)
            {
                if (string.Equals(candidate.Letter, sub.Letter, StringComparison.Ordinal))
                {
                    paired.Add(candidate.Id);
                }
            }
        }

        return paired.ToEquatableArray();
    }
}
