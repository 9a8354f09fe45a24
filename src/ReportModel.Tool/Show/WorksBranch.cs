namespace ReportModel.Tool;

/// <summary>The documents before the body, and the resolutions, decisions and treaties that are cited.</summary>
internal static class WorksBranch
{
    public static void AddTo(Branch tree, Report report, MemberNames names)
    {
        if (!report.Documents.IsEmpty)
        {
            var documents = tree.Add(Piece.Heading("Documents"), Piece.Plain(Count.Of(report.Documents.Count, "document")));
            documents.AddRows([.. report.Documents.Select((document, i) => new[] { Piece.Name(names.Documents[i]), Piece.Excerpt(document.Title) })]);
        }

        if (!report.Resolutions.IsEmpty)
        {
            var resolutions = tree.Add(Piece.Heading("Resolutions and decisions cited"), Piece.Plain(Count.Of(report.Resolutions.Count, "act")));
            resolutions.AddRows([.. report.Resolutions.Select((resolution, i) => new[]
            {
                Piece.Name(names.Resolutions[i]), Piece.Fact(resolution.ToString()), Piece.Excerpt(resolution.Title ?? ""),
            })]);
        }

        if (!report.Instruments.IsEmpty)
        {
            tree.AddList(Piece.Heading("Instruments cited"), Piece.Fact("").Style, report.Instruments.Select(static instrument => Quotation.WholeOnOneLine(instrument.Key)));
        }
    }
}
