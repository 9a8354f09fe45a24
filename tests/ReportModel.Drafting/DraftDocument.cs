using ReportModel.Drafting.Layout;
using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting;

/// <summary>A report that is being drafted: the blocks so far, and the facts that they state.</summary>
internal sealed class DraftDocument
{
    /// <summary>The language of all drafted reports.</summary>
    public const string Language = "zh";

    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<State> _states = [];
    private readonly DraftSections _sections;

    public DraftDocument(DraftPlan plan)
    {
        Plan = plan;
        Works = new Works(plan);
        Asking = new Asking(plan, Works);
        Narrating = new Narrating(plan, Works, Asking);
        People = new People(plan.Chance);
        _sections = new DraftSections(plan.Symbol.ToString());
        Agenda = [.. plan.Agenda];
    }

    public DraftPlan Plan { get; }

    public Chance Chance => Plan.Chance;

    public Works Works { get; }

    public Asking Asking { get; }

    public Narrating Narrating { get; }

    public People People { get; }

    public List<DraftBlock> Blocks { get; } = [];

    public List<AgendaItem> Agenda { get; }

    public List<Recommendation> Recommendations { get; } = [];

    public List<Statement> Statements { get; } = [];

    public List<Panellist> Panellists { get; } = [];

    public List<Attendance> Attendance { get; } = [];

    public List<Officer> Officers { get; } = [];

    public List<Meeting> Meetings { get; } = [];

    public List<Document> Documents { get; } = [];

    /// <summary>The number that the next paragraph bears.</summary>
    public int NextParagraph => _paragraphs.Count + 1;

    /// <summary>Adds a heading; a topic may have no number.</summary>
    public void Heading(SectionKind kind, int? number, string title)
    {
        title = Spaced(title);
        Blocks.Add(new DraftBlock(BlockKind.Heading, number is { } value ? DraftSections.Written(kind, value) + "." : "", title));
        _sections.Open(kind, number, title);
    }

    /// <summary>Adds a paragraph with the next number.</summary>
    public void Paragraph(Passage passage)
    {
        var number = NextParagraph;
        Blocks.Add(new DraftBlock(BlockKind.Paragraph, FormattableString.Invariant($"{number}."), passage.Text));
        _paragraphs.Add(new Paragraph
        {
            Id = new ParagraphId(FormattableString.Invariant($"{Plan.Symbol}#{number}")),
            Number = number,
            Text = passage.Text,
            Language = Language,
            Section = _sections.AddParagraph(number),
            Citations = passage.Citations.ToEquatableArray(),
        });
    }

    public void Paragraph(string text) => Paragraph(new Passage(Plan.IsSpaced).Add(text));

    /// <summary>Adds an item to the last paragraph.</summary>
    /// <returns>Its letter.</returns>
    public string Item(Passage passage, string? topic)
    {
        var paragraph = _paragraphs[^1];
        var letter = Letters.At(paragraph.Items.Count);
        Blocks.Add(new DraftBlock(BlockKind.Item, $"({letter})", passage.Text));
        var item = new ParagraphItem { Letter = letter, Text = passage.Text, Topic = topic, Language = Language, Citations = passage.Citations.ToEquatableArray() };
        _paragraphs[^1] = paragraph with { Items = [.. paragraph.Items, item] };
        return letter;
    }

    /// <summary>A text as this report spaces it.</summary>
    public string Spaced(string text) => Plan.IsSpaced ? Spacing.Apply(text) : text;

    /// <summary>A State is named as taking part.</summary>
    public void Mention(State state)
    {
        if (!_states.Contains(state))
        {
            _states.Add(state);
        }
    }

    /// <summary>The report with all its facts.</summary>
    public Report Complete() => new()
    {
        Symbol = Plan.Symbol,
        Title = Blocks[0].Text,
        Language = Language,
        Bodies = Plan.Bodies,
        HeldFrom = Plan.From,
        HeldTo = Plan.To,
        Place = Plan.Place,
        Sections = _sections.Complete(),
        Paragraphs = _paragraphs.ToEquatableArray(),
        Recommendations = Recommendations.ToEquatableArray(),
        AgendaItems = Agenda.ConvertAll(Complete).ToEquatableArray(),
        Statements = Statements.ToEquatableArray(),
        Panellists = Panellists.ToEquatableArray(),
        Attendance = Attendance.ToEquatableArray(),
        States = _states.ToEquatableArray(),
        Officers = Officers.ToEquatableArray(),
        Meetings = Meetings.ToEquatableArray(),
        Documents = Documents.ToEquatableArray(),
        Resolutions = Works.Resolutions,
        LegalActs = Works.LegalActs,
        Instruments = Works.Instruments,
    };

    private AgendaItem Complete(AgendaItem item) => item with
    {
        Statements = Statements.Where(statement => statement.AgendaItems.Contains(item.Id)).ToEquatableArray(),
        Panellists = Panellists.Where(panellist => panellist.AgendaItems.Contains(item.Id)).ToEquatableArray(),
    };
}
