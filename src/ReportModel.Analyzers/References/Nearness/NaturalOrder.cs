namespace ReportModel.Analyzers.References;

/// <summary>The order of symbols, numbers as numbers; what is no symbol comes last, in the order of its characters.</summary>
internal static class NaturalOrder
{
    public static int Compare(string left, string right) =>
        (DocumentSymbol.TryParse(left, out var ours), DocumentSymbol.TryParse(right, out var theirs)) switch
        {
            (true, true) => ours.CompareTo(theirs),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(left, right),
        };
}
