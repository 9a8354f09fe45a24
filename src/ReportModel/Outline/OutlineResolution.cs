using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>
/// A resolution or decision, adopted or drafted, that a report reproduces: its paragraphs are numbered anew, and the
/// numbering of the report goes on after it.
/// </summary>
/// <param name="label">How the report tells it from the others: <c>56/101</c>, <c>resolutionA</c>; for one without number or letter <c>resolution</c>.</param>
/// <param name="heading">The heading above it; null where it has none.</param>
internal sealed class OutlineResolution(string label, Block? heading)
{
    public string Label { get; } = label;

    public Block? Heading { get; } = heading;

    /// <summary>The line that names the body which acts: "The General Assembly,"; null where the report says so in a sentence.</summary>
    public Block? Enacting { get; set; }

    /// <summary>Its paragraphs before the operative ones.</summary>
    public List<Block> Preamble { get; } = [];
}
