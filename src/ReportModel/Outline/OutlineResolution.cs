using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>
/// A resolution or decision, adopted or drafted, that a report reproduces: its paragraphs are numbered anew, and the
/// numbering of the report goes on after it.
/// </summary>
/// <param name="label">How the report tells it from the others: <c>56/101</c>, <c>A</c>; for one without number or letter <c>draft</c>, <c>draft2</c>.</param>
/// <param name="heading">The heading above it; null where it has none.</param>
/// <param name="enacting">The line that names the body which acts: "The General Assembly,".</param>
internal sealed class OutlineResolution(string label, Block? heading, Block enacting)
{
    public string Label { get; } = label;

    public Block? Heading { get; } = heading;

    public Block Enacting { get; } = enacting;
}
