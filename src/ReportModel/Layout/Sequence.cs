namespace ReportModel.Layout;

/// <summary>
/// Where the reader of blocks is in the numbering of a document. Numbers decide: "1. …" is a paragraph, a topic or an
/// item of the agenda according to which number is due where.
/// </summary>
internal sealed class Sequence
{
    /// <summary>The number of the last paragraph; 0 before the first.</summary>
    public int Paragraph { get; set; }

    /// <summary>The number of the last numbered topic under the present heading.</summary>
    public int Topic { get; set; }

    /// <summary>The number of the last item of the present agenda.</summary>
    public int AgendaEntry { get; set; }

    /// <summary>How far the first item of the present agenda is indented.</summary>
    public int AgendaIndent { get; set; }

    /// <summary>The place of the last letter of the present list; 0 before (a), negative where no list is open.</summary>
    public int Letter { get; set; } = -1;

    /// <summary>Whether the lines are those of an agenda.</summary>
    public bool InAgenda { get; set; }

    public bool ListIsOpen => Letter >= 0;

    /// <summary>Whether the letters are those of a list whose paragraph has no number, so that they belong to no paragraph.</summary>
    public bool ListIsLost { get; private set; }

    public void CloseList() => (Letter, ListIsLost) = (-1, false);

    public void OpenList() => (Letter, ListIsLost) = (0, false);

    public void ContinueList(int letter) => (Letter, ListIsLost) = (letter, false);

    public void LoseList() => (Letter, ListIsLost) = (0, true);
}
