using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>The tree of a document: title, sections, and the paragraphs in order.</summary>
internal sealed class DocumentOutline
{
    private Dictionary<int, OutlineParagraph>? _byNumber;

    public Block? Title { get; set; }

    public List<OutlineSection> Sections { get; } = [];

    public List<OutlineParagraph> Paragraphs { get; } = [];

    /// <summary>The paragraph of a number, the first of several; null where there is none.</summary>
    public OutlineParagraph? Find(int number)
    {
        if (_byNumber is null)
        {
            _byNumber = [];
            for (var i = Paragraphs.Count - 1; i >= 0; i--)
            {
                _byNumber[Paragraphs[i].Number] = Paragraphs[i];
            }
        }

        return _byNumber.TryGetValue(number, out var paragraph) ? paragraph : null;
    }
}
