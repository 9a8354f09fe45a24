namespace ReportModel.Generator;

/// <summary>The names of the pipeline's steps. Tests collect them from here, so that a new step is watched too.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Inputs = nameof(Inputs);
    public const string Limits = nameof(Limits);
    public const string BodiesInputs = nameof(BodiesInputs);
    public const string BodiesFiles = nameof(BodiesFiles);
    public const string Bodies = nameof(Bodies);
    public const string Documents = nameof(Documents);
    public const string Contents = nameof(Contents);
    public const string Positions = nameof(Positions);
    public const string Summaries = nameof(Summaries);
    public const string Catalogues = nameof(Catalogues);
    public const string ReportGroups = nameof(ReportGroups);
    public const string PositionGroups = nameof(PositionGroups);
    public const string Reports = nameof(Reports);
    public const string ReportFiles = nameof(ReportFiles);
    public const string PositionFiles = nameof(PositionFiles);
    public const string Shares = nameof(Shares);
    public const string Entries = nameof(Entries);
    public const string SharedFiles = nameof(SharedFiles);
    public const string DocumentKeys = nameof(DocumentKeys);
    public const string DocumentFiles = nameof(DocumentFiles);
    public const string ResolutionKeys = nameof(ResolutionKeys);
    public const string ResolutionFiles = nameof(ResolutionFiles);
    public const string DecisionKeys = nameof(DecisionKeys);
    public const string DecisionFiles = nameof(DecisionFiles);
    public const string States = nameof(States);
    public const string StateFiles = nameof(StateFiles);
    public const string MemberIds = nameof(MemberIds);
    public const string Marks = nameof(Marks);
    public const string ListedMarks = nameof(ListedMarks);
    public const string ResolvedMarks = nameof(ResolvedMarks);
    public const string MarkFindings = nameof(MarkFindings);
    public const string ImplementationFiles = nameof(ImplementationFiles);
    public const string HasMarks = nameof(HasMarks);
    public const string Language = nameof(Language);
    public const string Editions = nameof(Editions);
    public const string EditionFindings = nameof(EditionFindings);
    public const string Diagnostics = nameof(Diagnostics);
}
