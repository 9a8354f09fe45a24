namespace ReportModel.Drafting;

/// <summary>A report that was drafted, and what it says: known because it was put in, not because somebody read it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Expected">Every fact of the text; positions are not among them.</param>
public sealed record DraftedReport(string Text, Report Expected)
{
    /// <summary>The name of its file, as the United Nations names files.</summary>
    public string FileName => Expected.Symbol.ToString().Replace('/', '_') + "." + Expected.Language + ".txt";
}
