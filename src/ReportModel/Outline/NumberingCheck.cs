using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>Checks that paragraphs are numbered 1, 2, 3… through the document, and items (a), (b), (c)… within their paragraph.</summary>
internal sealed class NumberingCheck(List<ReportDiagnostic> diagnostics)
{
    private int _last;

    public void Paragraph(Block block)
    {
        var number = block.Marker.Value;
        var due = _last + 1;
        if (number > due)
        {
            diagnostics.Add(DocumentRules.ParagraphSkipped.At(block.MarkerSpan, number, _last, due));
        }
        else if (number < due)
        {
            diagnostics.Add(DocumentRules.ParagraphRepeated.At(block.MarkerSpan, number, _last, due));
        }

        _last = number;
    }

    public void Item(OutlineParagraph paragraph, Block block)
    {
        var place = block.Marker.Value;
        var last = paragraph.Items.Count == 0 ? 0 : paragraph.Items[paragraph.Items.Count - 1].Block.Marker.Value;
        if (place == last + 1)
        {
            return;
        }

        var rule = place > last + 1 ? DocumentRules.LetterSkipped : DocumentRules.LetterRepeated;
        diagnostics.Add(rule.At(
            block.MarkerSpan,
            Marker.LetterAt(place),
            last == 0 ? "–" : Marker.LetterAt(last),
            paragraph.Number,
            Marker.LetterAt(last + 1)));
    }
}
