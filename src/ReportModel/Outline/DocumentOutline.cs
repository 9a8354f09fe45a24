using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>The tree of a document: title, sections, and the paragraphs in order.</summary>
internal sealed class DocumentOutline(int blocks, int length)
{
    private bool? _isInOrder;
    private Dictionary<int, OutlineParagraph>? _byNumber;

    /// <summary>How many characters the document has.</summary>
    public int Length { get; } = length;

    /// <summary>The footnotes.</summary>
    public Footnotes Footnotes { get; init; } = Footnotes.None;

    public Block? Title { get; set; }

    /// <summary>What stands below the title before the first heading: who reports.</summary>
    public List<Block> BelowTitle { get; } = [];

    public List<OutlineSection> Sections { get; } = [];

    // A paragraph, with its items and headings, takes some blocks.
    public List<OutlineParagraph> Paragraphs { get; } = new((blocks / 2) + 1);

    /// <summary>Whether the paragraphs are numbered 1, 2, 3…</summary>
    public bool IsInOrder => _isInOrder ??= AreInOrder();

    /// <summary>The paragraph of a number, the first of several; null where there is none. Those of resolutions and annexes are none of the report's own.</summary>
    public OutlineParagraph? Find(int number)
    {
        if (IsInOrder)
        {
            return number >= 1 && number <= Paragraphs.Count ? Paragraphs[number - 1] : null;
        }

        if (_byNumber is null)
        {
            _byNumber = [];
            for (var i = Paragraphs.Count - 1; i >= 0; i--)
            {
                if (Paragraphs[i].Scope.Length == 0)
                {
                    _byNumber[Paragraphs[i].Number] = Paragraphs[i];
                }
            }
        }

        return _byNumber.TryGetValue(number, out var paragraph) ? paragraph : null;
    }

    private bool AreInOrder()
    {
        for (var i = 0; i < Paragraphs.Count; i++)
        {
            if (Paragraphs[i].Number != i + 1)
            {
                return false;
            }
        }

        return true;
    }
}
