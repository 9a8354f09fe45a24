namespace ReportModel.Generator;

/// <summary>What a document says, without positions: an edit that moves lines gives an equal content.</summary>
/// <param name="Path">Tells two documents of one symbol apart; printed nowhere.</param>
/// <param name="Name">The item metadata <c>Name</c>; empty where there is none.</param>
/// <param name="Report">The report.</param>
internal sealed record ReportContent(string Path, string Name, Report Report)
{
    /// <summary>The name of the report's group for all its bodies, and of the report itself.</summary>
    public string Identifier => ReportNames.Prefixed(Name, SymbolNaming.Group(Report));
}
