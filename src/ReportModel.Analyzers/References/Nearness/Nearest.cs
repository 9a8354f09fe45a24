namespace ReportModel.Analyzers.References;

/// <summary>Chooses what a message asks for: "did you mean".</summary>
internal static class Nearest
{
    /// <summary>No message names more.</summary>
    public const int Maximum = 3;

    /// <summary>
    /// The nearest few, ordered by distance, then as symbols are. Of more that are equally far away none is chosen: where
    /// any of four could be meant, naming three is a guess. What is the same apart from typesetting leaves no choice.
    /// </summary>
    public static List<string> Choose(IEnumerable<string> candidates, Func<string, int> distance, int limit) =>
        Choose(candidates, distance, limit, (chosen, next) => chosen > 0);

    /// <summary>Only those that are nearest: for what is malformed and was not read, so that less is known of what was meant.</summary>
    public static List<string> ChooseLeast(IEnumerable<string> candidates, Func<string, int> distance, int limit) =>
        Choose(candidates, distance, limit, (chosen, next) => chosen == next);

    private static List<string> Choose(IEnumerable<string> candidates, Func<string, int> distance, int limit, Func<int, int, bool> mayFollow)
    {
        var near = candidates
            .Select(candidate => (Text: candidate, Distance: distance(candidate)))
            .Where(candidate => candidate.Distance <= limit)
            .Distinct()
            .GroupBy(candidate => candidate.Distance, candidate => candidate.Text)
            .OrderBy(group => group.Key);

        var (chosen, least) = (new List<string>(), 0);
        foreach (var group in near)
        {
            var equallyFar = group.ToList();
            if (chosen.Count + equallyFar.Count > Maximum || (chosen.Count > 0 && !mayFollow(least, group.Key)))
            {
                break;
            }

            least = chosen.Count == 0 ? group.Key : least;
            equallyFar.Sort(NaturalOrder.Compare);
            chosen.AddRange(equallyFar);
        }

        return chosen;
    }

    /// <summary>"; did you mean 'A', 'B' or 'C'?"; empty where there is nothing to ask for.</summary>
    public static string Question(IReadOnlyList<string> texts) => texts.Count switch
    {
        0 => "",
        1 => $"; did you mean '{texts[0]}'?",
        _ => $"; did you mean {string.Join(", ", texts.Take(texts.Count - 1).Select(text => $"'{text}'"))} or '{texts[texts.Count - 1]}'?",
    };
}
