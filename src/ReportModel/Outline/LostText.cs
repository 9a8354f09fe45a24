using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>
/// Text that belongs to no paragraph, list or heading. Most of it lost its number or letter; which one, the next number
/// shows, so a finding waits for that.
/// </summary>
internal sealed class LostText(List<ReportDiagnostic> diagnostics, CancellationToken cancellationToken)
{
    private readonly List<Block> _waiting = [];

    /// <summary>The blocks before which stands text whose number is missing.</summary>
    public HashSet<Block> Before { get; } = [];

    public bool IsEmpty => _waiting.Count == 0;

    public void Add(Block block)
    {
        // The items of a list whose paragraph lost its number are found when the paragraph is.
        if (block is not { Role: LineRole.Unexplained, Marker.Kind: MarkerKind.Letter })
        {
            _waiting.Add(block);
        }
    }

    /// <summary>Reports what was waiting for the next number.</summary>
    /// <param name="next">What comes next and bears a number or letter; null for a heading, and at the end.</param>
    /// <param name="last">The number or letter before it in its own list; 0 for none.</param>
    /// <param name="due">The numbers and letters that may be due in between, as they would be written.</param>
    public void Resolve(Block? next, int last, string[] due)
    {
        var missing = next is null ? -1 : next.Marker.Value - last - 1;
        // The next item of the agenda and the next paragraph may both be '2.'.
        var mayBegin = string.Join(" or ", due.Distinct(StringComparer.Ordinal));
        foreach (var block in _waiting)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var advice = missing == 1 ? $"begin it with {next!.Marker.At(last + 1)}"
                : missing == 0 && due.Length == 1 ? "join it to the text that it continues, or end it without a full stop where it is a heading"
                : $"begin it with {mayBegin} where that is missing, else join it to the text that it continues";
            diagnostics.Add(DocumentRules.UnexplainedText.At(block.Span, Quotation.Of(block.Text), advice));
            missing = missing == 1 ? 0 : missing;
        }

        if (next is not null)
        {
            Before.Add(next);
        }

        _waiting.Clear();
    }
}
