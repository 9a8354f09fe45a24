namespace ReportModel.Drafting.Layout;

/// <summary>A heading, paragraph or item as it will be printed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Mark">The number or letter before the text, with its full stop or brackets; empty where there is none.</param>
/// <param name="Text">The text in one piece.</param>
internal sealed record DraftBlock(BlockKind Kind, string Mark, string Text);

/// <summary>What a block is.</summary>
internal enum BlockKind
{
    Heading,
    Paragraph,
    Item,
}
