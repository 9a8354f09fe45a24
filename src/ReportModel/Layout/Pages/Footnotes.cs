namespace ReportModel.Layout;

/// <summary>The footnotes of a document by their numbers.</summary>
internal sealed class Footnotes
{
    private readonly Dictionary<int, Footnote> _byNumber = [];

    public static Footnotes None { get; } = new();

    public bool IsEmpty => _byNumber.Count == 0;

    /// <summary>Adds a footnote. Footnotes are numbered through the document: no number comes twice.</summary>
    public void Add(int number, Footnote note) => _byNumber[number] = note;

    /// <summary>The footnote of a mark that stands on a given line: a mark and its note are on one page.</summary>
    /// <param name="number">The mark.</param>
    /// <param name="line">The index of the line, from 0.</param>
    public Footnote? Find(int number, int line) =>
        _byNumber.TryGetValue(number, out var note) && line >= note.FirstLineOfPage && line <= note.LastLineOfPage ? note : null;
}
