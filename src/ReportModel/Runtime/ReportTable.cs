using System.ComponentModel;
using ReportModel.Editions;

namespace ReportModel.Runtime;

/// <summary>
/// A generated report: its facts as the lines of one UTF-8 constant. Each list is read when something in it is first asked
/// for, and then kept; a text is decoded when it is first asked for. All members may be used from several threads at once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportTable
{
    private readonly Utf8Text _facts;
    private readonly Utf8Text _positions;
    private readonly TableEditions? _editions;
    private readonly object?[] _parts = new object?[TableLines.Parts];
    private TableLines? _lines;
    private PositionTable? _places;
    private string?[]? _texts;
    private DocumentSymbol? _symbol;
    private string? _language;
    private Report? _report;
    private Document? _itself;
    private object? _flatAgendaItems;

    /// <summary>Makes a table. Nothing is read yet.</summary>
    /// <param name="facts">What the report says.</param>
    /// <param name="positions">Where it says it.</param>
    /// <param name="otherDocuments">Which of its documents the catalogue has from another report: their places, with spaces between; -1 is the report itself.</param>
    /// <param name="otherResolutions">Which of its resolutions and decisions the catalogues have from another report.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportTable(Utf8Text facts, Utf8Text positions, string otherDocuments = "", string otherResolutions = "")
    {
        _facts = facts ?? throw new ArgumentNullException(nameof(facts));
        _positions = positions ?? throw new ArgumentNullException(nameof(positions));
        OtherDocuments = otherDocuments ?? throw new ArgumentNullException(nameof(otherDocuments));
        OtherResolutions = otherResolutions ?? throw new ArgumentNullException(nameof(otherResolutions));
    }

    /// <summary>Makes the table of a report that was compiled in several languages. Nothing is read yet.</summary>
    /// <param name="facts">What the report says.</param>
    /// <param name="positions">Where it says it.</param>
    /// <param name="otherDocuments">Which of its documents the catalogue has from another report.</param>
    /// <param name="otherResolutions">Which of its resolutions and decisions the catalogues have from another report.</param>
    /// <param name="editions">Give the tables of the report in the other languages, in the order of the language codes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportTable(Utf8Text facts, Utf8Text positions, string otherDocuments, string otherResolutions, params Func<ReportTable>[] editions)
        : this(facts, positions, otherDocuments, otherResolutions) =>
        _editions = new(editions ?? throw new ArgumentNullException(nameof(editions)));

    /// <summary>The whole report.</summary>
    public Report Report => Volatile.Read(ref _report) ?? Keep(ref _report, ReadReport());

    /// <summary>The report as a document.</summary>
    public Document Itself => Volatile.Read(ref _itself) ?? Keep(ref _itself, ReadItself());

    /// <summary>Its recommendations.</summary>
    public EquatableArray<Recommendation> Recommendations =>
        Worded(ReportPart.Recommendations, Records.Recommendation, static table => table.Recommendations, EditionTexts.Recommendations);

    /// <summary>Its agenda items, each followed by its sub-items.</summary>
    public EquatableArray<AgendaItem> FlatAgendaItems => new((AgendaItem[])(Volatile.Read(ref _flatAgendaItems) ?? Keep(ref _flatAgendaItems, Lists.Flatten(AgendaItems).ToArray())));

    /// <summary>Its paragraphs.</summary>
    public EquatableArray<Paragraph> Paragraphs =>
        Worded(ReportPart.Paragraphs, Records.Paragraph, static table => table.Paragraphs, EditionTexts.Paragraphs);

    /// <summary>The documents that it lists.</summary>
    public EquatableArray<Document> Documents =>
        Worded(ReportPart.Documents, Records.Document, static table => table.Documents, EditionTexts.Documents);

    /// <summary>The resolutions and decisions that it cites.</summary>
    public EquatableArray<Resolution> Resolutions =>
        Worded(ReportPart.Resolutions, Records.Resolution, static table => table.Resolutions, EditionTexts.Resolutions);

    internal string OtherDocuments { get; }

    internal string OtherResolutions { get; }

    /// <summary>What an index of citations needs of it; the language only orders reports of one symbol, of which a set has no two.</summary>
    internal CitingReport Citing => new(Symbol, "", Paragraphs, Recommendations, Documents);

    internal DocumentSymbol Symbol => Volatile.Read(ref _symbol) ?? Keep(ref _symbol, Reader(ReportPart.Report, 0).Symbol() ?? DocumentSymbol.None);

    internal string Language => Volatile.Read(ref _language) ?? Keep(ref _language, ReadLanguage());

    private EquatableArray<AgendaItem> AgendaItems =>
        Worded(ReportPart.AgendaItems, ReadAgendaItem, static table => table.AgendaItems, EditionTexts.AgendaItems);

    private EquatableArray<Section> Sections =>
        Worded(ReportPart.Sections, FactRecords.Section, static table => table.Sections, EditionTexts.Sections);

    private EquatableArray<Statement> Statements => List(ReportPart.Statements, FactRecords.Statement);

    private EquatableArray<Panellist> Panellists => List(ReportPart.Panellists, FactRecords.Panellist);

    private TableLines Lines => Volatile.Read(ref _lines) ?? Keep(ref _lines, TableLines.Read(_facts()));

    private PositionTable Positions => Volatile.Read(ref _places) ?? Keep(ref _places, PositionTable.Read(_positions()));

    /// <summary>A text of the report; always the same instance.</summary>
    internal string Text(int index)
    {
        var texts = Volatile.Read(ref _texts) ?? Keep(ref _texts, new string?[Lines.Count(ReportPart.Texts)]);
        return Volatile.Read(ref texts[index]) ?? Keep(ref texts[index], EscapedText.Decode(Lines.Line(_facts(), ReportPart.Texts, index)));
    }

    /// <summary>A body that the report names.</summary>
    internal Body Body(int index) => List(ReportPart.Bodies, FactRecords.Body)[index];

    private static T Keep<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;

    private EquatableArray<T> List<T>(ReportPart part, ReadRecord<T> read)
        where T : class => new((T[])(Volatile.Read(ref _parts[(int)part]) ?? Keep(ref _parts[(int)part], ReadAll(part, read))));

    /// <summary>A list of the report, its records with the wording of the other editions.</summary>
    private EquatableArray<T> Worded<T>(
        ReportPart part, ReadRecord<T> read, Func<ReportTable, EquatableArray<T>> ofEdition, Func<EquatableArray<T>, IReadOnlyList<EquatableArray<T>>, EquatableArray<T>> merge)
        where T : class => _editions is null ? List(part, read) : _editions.Merge(part, () => List(part, read), ofEdition, merge);

    private T[] ReadAll<T>(ReportPart part, ReadRecord<T> read)
    {
        var items = new T[Lines.Count(part)];
        var reader = new RecordReader(this, Positions.Of(part), Lines.Position(part));
        for (var i = 0; i < items.Length; i++)
        {
            reader.Begin(Lines.Line(_facts(), part, i));
            items[i] = read(ref reader);
        }

        return items;
    }

    private RecordReader Reader(ReportPart part, int index)
    {
        var reader = new RecordReader(this, default, 0);
        reader.Begin(Lines.Line(_facts(), part, index));
        return reader;
    }

    private AgendaItem ReadAgendaItem(ref RecordReader from) => new()
    {
        Source = from.Source(),
        Language = Language,
        Id = new(from.Id()!),
        Body = from.Body() ?? new(),
        Number = from.Number(),
        Letter = from.OptionalLiteral(),
        Title = from.Text(),
        IsJoint = from.Flag(),
        JointWith = from.List(Parts.AgendaItemId),
        SubItems = from.List(ReadAgendaItem),
        Discussion = from.Range(),
        Sittings = from.List(Parts.Sitting),
        Statements = from.Shared(Statements, FactRecords.OtherStatement),
        Panellists = from.Shared(Panellists, FactRecords.OtherPanellist),
    };

    private Document ReadItself()
    {
        var from = Reader(ReportPart.Report, 0);
        return new()
        {
            Symbol = from.Symbol() ?? DocumentSymbol.None,
            Title = from.Text(),
            Language = Language,
            OtherLanguages = _editions?.Titles ?? [],
        };
    }

    private string ReadLanguage()
    {
        var from = Reader(ReportPart.Report, 0);
        _ = (from.Literal(), from.Number());
        return from.Literal();
    }

    private Report ReadReport()
    {
        var from = Reader(ReportPart.Report, 0);
        _ = from.Literal();
        return new()
        {
            Symbol = Symbol,
            Title = from.Text(),
            Language = from.Literal(),
            Bodies = from.List(Parts.Body),
            HeldFrom = from.Date(),
            HeldTo = from.Date(),
            Place = from.OptionalLiteral(),
            Sections = Sections,
            Paragraphs = Paragraphs,
            Recommendations = Recommendations,
            AgendaItems = AgendaItems,
            Statements = Statements,
            Panellists = Panellists,
            InvitedSpeakers = List(ReportPart.InvitedSpeakers, FactRecords.InvitedSpeaker),
            Attendance = List(ReportPart.Attendance, FactRecords.Attendance),
            States = List(ReportPart.States, FactRecords.State),
            Officers = List(ReportPart.Officers, FactRecords.Officer),
            Meetings = List(ReportPart.Meetings, FactRecords.Meeting),
            Documents = Documents,
            Resolutions = Resolutions,
            LegalActs = List(ReportPart.LegalActs, FactRecords.LegalAct),
            Instruments = List(ReportPart.Instruments, FactRecords.Instrument),
            Coverage = List(ReportPart.Coverage, CoverageRecords.Coverage)[0],
            Editions = _editions?.Reports ?? [],
        };
    }
}
