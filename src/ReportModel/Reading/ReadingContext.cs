using System.Globalization;
using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>What all readers share: the options, the conventions, the bodies of the report, and where findings go.</summary>
internal sealed class ReadingContext(
    ReportParserOptions options, DraftingConventions conventions, DocumentOutline outline, List<ReportDiagnostic> diagnostics, CancellationToken cancellationToken)
{
    private readonly string _idPrefix = options.Symbol + "#";
    private EquatableArray<Body>? _meetingBodies;

    public ReportParserOptions Options { get; } = options;

    public DraftingConventions Conventions { get; } = conventions;

    public PreparedConventions Prepared { get; } = PreparedConventions.Of(conventions);

    public DocumentOutline Outline { get; } = outline;

    public string Language => Conventions.Language;

    /// <summary>The bodies whose report it is, in the order of its symbol.</summary>
    public EquatableArray<Body> Bodies { get; } = ReportBodies.Of(options);

    /// <summary>The paragraphs that tell what happened: all but those of resolutions and decisions that the report reproduces.</summary>
    public List<OutlineParagraph> Account { get; } = outline.Paragraphs.Exists(paragraph => paragraph.Resolution is not null)
        ? outline.Paragraphs.FindAll(paragraph => paragraph.Resolution is null)
        : outline.Paragraphs;

    /// <summary>
    /// The bodies that met: of those of the report, the ones that no other belongs to. The report of a commission bears the
    /// symbol of the council as well, that of a main committee only the symbol of the assembly: its title says whose it is.
    /// </summary>
    public EquatableArray<Body> MeetingBodies => _meetingBodies ??=
        ReportBodies.Innermost(Bodies) is { Count: 1 } only && ReportBodies.Titled(Outline.Title?.Text, only[0], Conventions, Options.Bodies) is { } titled ? [titled] : ReportBodies.Innermost(Bodies);

    /// <summary>
    /// Whether a body's meetings are called by the symbol of the report: it is one of those that the symbol names, or it met in
    /// sessions of its own, of which the symbol of the organ above it says nothing.
    /// </summary>
    public bool IsReports(Body body) =>
        Bodies.Contains(body) || (MeetingBodies.Contains(body) && ReportBodies.NamesSession(Outline.Title?.Text, Conventions));

    /// <summary>The body that met, where it is the only one; otherwise null.</summary>
    public Body? TheBody => MeetingBodies.Count == 1 ? MeetingBodies[0] : null;

    /// <summary>Reads days, those without a year in that of the meetings.</summary>
    public SessionDays Days { get; } = new(conventions.Calendar, options.Symbol.Year);

    /// <summary>Whether the agenda of a body stands under a name that is unknown, which is a finding already: then items of a body that seems to have no agenda are no second one.</summary>
    public bool HasAgendaOfUnknownBody { get; set; }

    /// <summary>Asked wherever a loop may go round as often as the text has characters: one paragraph may be the whole document.</summary>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    public void Report(ReportDiagnostic diagnostic)
    {
        ThrowIfCancelled();
        diagnostics.Add(diagnostic);
    }

    public ParagraphId ParagraphId(OutlineParagraph paragraph) => new(paragraph.Id ??= _idPrefix + Place(paragraph));

    /// <summary>The id of a recommendation: an item, or a paragraph without items.</summary>
    public RecommendationId RecommendationId(OutlineParagraph paragraph, OutlineItem? item) => new(item is null
        ? ParagraphId(paragraph).Value
        : item.Id ??= ParagraphId(paragraph).Value + "(" + item.Letter + ")");

    /// <summary>Where a paragraph stands: 12, in a resolution 56/101/3, or 56/101 alone where that numbers none.</summary>
    private static string Place(OutlineParagraph paragraph) =>
        paragraph.Scope.Length == 0 ? Invariant(paragraph.Number)
        : paragraph.Number == 0 ? paragraph.Scope
        : paragraph.Scope + "/" + Invariant(paragraph.Number);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
