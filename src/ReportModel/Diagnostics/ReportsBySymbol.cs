namespace ReportModel;

/// <summary>Finds what is kept of reports by their symbols, of joint ones by each half.</summary>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class ReportsBySymbol<T>
{
    private readonly Dictionary<DocumentSymbol, List<T>> _byHalf = [];

    public void Add(DocumentSymbol symbol, T report)
    {
        foreach (var half in symbol.Parts)
        {
            if (!_byHalf.TryGetValue(half, out var reports))
            {
                _byHalf.Add(half, reports = []);
            }

            reports.Add(report);
        }
    }

    /// <summary>All that were added under a symbol or any of its halves, each once, in the order in which they were added.</summary>
    public IReadOnlyList<T> Find(DocumentSymbol symbol)
    {
        var parts = symbol.Parts;
        return parts.Count == 1 && _byHalf.TryGetValue(parts[0], out var reports) ? reports
            : [.. parts.SelectMany(half => _byHalf.TryGetValue(half, out var some) ? some : []).Distinct()];
    }
}
