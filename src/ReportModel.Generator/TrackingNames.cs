namespace ReportModel.Generator;

/// <summary>The names of the pipeline's steps. Tests collect them from here, so that a new step is watched too.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Inputs = nameof(Inputs);
    public const string Totals = nameof(Totals);
    public const string Rules = nameof(Rules);
    public const string Documents = nameof(Documents);
    public const string DocumentLists = nameof(DocumentLists);
    public const string Summaries = nameof(Summaries);
    public const string Projects = nameof(Projects);
    public const string ReportGroups = nameof(ReportGroups);
    public const string ReportFiles = nameof(ReportFiles);
    public const string PositionGroups = nameof(PositionGroups);
    public const string PositionFiles = nameof(PositionFiles);
    public const string SharedFiles = nameof(SharedFiles);
    public const string Marks = nameof(Marks);
    public const string ListedMarks = nameof(ListedMarks);
    public const string AllMarks = nameof(AllMarks);
    public const string ResolvedMarks = nameof(ResolvedMarks);
    public const string MarkFindings = nameof(MarkFindings);
    public const string ImplementationFiles = nameof(ImplementationFiles);
    public const string Diagnostics = nameof(Diagnostics);
}
