namespace ReportModel.Reading;

/// <summary>Pairs the joint items of several agendas: those of the same title.</summary>
internal static class JointItems
{
    /// <summary>More are reached only by agendas under names of no known body, and each of those is a finding already.</summary>
    private const int MostBodies = 50;

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
            if (same.Count < MostBodies && same.TrueForAll(other => other.Body != item.Body))
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
            SubItems = item.SubItems.IsEmpty ? [] : PairByLetter(item.SubItems, others),
        };
    }

    /// <summary>Pairs sub-items with those of the same letter; of several with one letter, the first is meant.</summary>
    private static EquatableArray<AgendaItem> PairByLetter(EquatableArray<AgendaItem> subItems, List<AgendaItem> others)
    {
        var byLetter = new Dictionary<string, List<AgendaItemId>>(StringComparer.Ordinal);
        foreach (var other in others)
        {
            var letters = new HashSet<string>(StringComparer.Ordinal);
            foreach (var candidate in other.SubItems)
            {
                if (letters.Add(candidate.Letter!))
                {
                    if (!byLetter.TryGetValue(candidate.Letter!, out var paired))
                    {
                        byLetter.Add(candidate.Letter!, paired = []);
                    }

                    paired.Add(candidate.Id);
                }
            }
        }

        return subItems
            .Select(sub => byLetter.TryGetValue(sub.Letter!, out var paired) ? sub with { JointWith = paired.ToEquatableArray() } : sub)
            .ToEquatableArray();
    }
}
