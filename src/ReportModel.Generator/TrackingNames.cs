namespace ReportModel.Generator;

/// <summary>The names of the pipeline's steps. Tests collect them from here, so that a new step is watched too.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Inputs = nameof(Inputs);
    public const string Documents = nameof(Documents);
    public const string Contents = nameof(Contents);
    public const string Positions = nameof(Positions);
    public const string Summaries = nameof(Summaries);
    public const string Catalogues = nameof(Catalogues);
    public const string Losses = nameof(Losses);
    public const string Reports = nameof(Reports);
    public const string TextFiles = nameof(TextFiles);
    public const string RecommendationFiles = nameof(RecommendationFiles);
    public const string AgendaItemFiles = nameof(AgendaItemFiles);
    public const string ParagraphFiles = nameof(ParagraphFiles);
    public const string ReportFiles = nameof(ReportFiles);
    public const string PositionFiles = nameof(PositionFiles);
    public const string SharedFiles = nameof(SharedFiles);
    public const string MemberIds = nameof(MemberIds);
    public const string Marks = nameof(Marks);
    public const string ListedMarks = nameof(ListedMarks);
    public const string ResolvedMarks = nameof(ResolvedMarks);
    public const string MarkFindings = nameof(MarkFindings);
    public const string ImplementationFiles = nameof(ImplementationFiles);
    public const string HasMarks = nameof(HasMarks);
    public const string Diagnostics = nameof(Diagnostics);
}
