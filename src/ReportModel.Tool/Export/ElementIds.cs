namespace ReportModel.Tool;

/// <summary>
/// Gives elements their eIds by the Akoma Ntoso Naming Convention, 5: the parent's eId, <c>__</c>, the abbreviated name of the
/// element, <c>_</c> and its number without the signs around it; elements without a number are counted.
/// </summary>
internal sealed class ElementIds
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The eId of the next element; one that a document numbers twice is told apart by how often it occurred.</summary>
    public string Next(string parent, string name, string? number)
    {
        var stem = (parent.Length == 0 ? "" : parent + "__") + name + "_";
        var digits = number is null ? "" : string.Concat(number.Where(char.IsLetterOrDigit));
        var id = digits.Length == 0 ? null : stem + digits;
        while (id is null || !_given.Add(id))
        {
            var count = _counts[stem + digits] = _counts.GetValueOrDefault(stem + digits, digits.Length == 0 ? 0 : 1) + 1;
            id = FormattableString.Invariant($"{stem}{(digits.Length == 0 ? "" : digits + "-")}{count}");
        }

        return id;
    }
}
