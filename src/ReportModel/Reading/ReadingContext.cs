using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>What all readers share: the options, the conventions, the bodies of the report, and where findings go.</summary>
internal sealed class ReadingContext(
    ReportParserOptions options, DraftingConventions conventions, DocumentOutline outline, List<ReportDiagnostic> diagnostics)
{
    public ReportParserOptions Options { get; } = options;

    public DraftingConventions Conventions { get; } = conventions;

    public DocumentOutline Outline { get; } = outline;

    public string Language => Conventions.Language;

    /// <summary>The bodies whose report it is, in the order of its symbol.</summary>
    public EquatableArray<Body> Bodies { get; } = ReportBodies.Of(options);

    /// <summary>The report's symbol, to which the ids of its parts are added.</summary>
    public string Id { get; } = options.Symbol.ToString();

    /// <summary>The year of dates that give none: that of the meetings.</summary>
    public int? Year { get; set; } = options.Symbol.Year;

    /// <summary>Whether the agenda of a body stands under a name that is unknown, which is a finding already: then items of a body that seems to have no agenda are no second one.</summary>
    public bool HasAgendaOfUnknownBody { get; set; }

    public void Report(ReportDiagnostic diagnostic) => diagnostics.Add(diagnostic);

    public ParagraphId ParagraphId(int number) => new(FormattableString.Invariant($"{Id}#{number}"));

    public RecommendationId RecommendationId(int paragraph, string? letter) => new(letter is null
        ? FormattableString.Invariant($"{Id}#{paragraph}")
        : FormattableString.Invariant($"{Id}#{paragraph}({letter})"));

    public SectionId SectionId(OutlineSection? section) => section is null ? default : new($"{Id}#section{section.Path}");
}
