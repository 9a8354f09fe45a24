using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Gives every line its role and gathers wrapped lines into blocks: strictly where every text bears a number or letter, so
/// that one without is a finding, and with room for other text where a style has it.
/// </summary>
internal static class BlockReader
{
    public static BlockList Read(SourceLines lines, DraftingConventions conventions, LayoutProfile layout, CancellationToken cancellationToken)
    {
        if (!conventions.Outline.HasUnnumberedText)
        {
            return NumberedTextReader.Read(lines, conventions, layout, cancellationToken);
        }

        return MixedTextReader.Read(LongLines.Cut(lines, conventions, cancellationToken), conventions, layout, cancellationToken);
    }
}
