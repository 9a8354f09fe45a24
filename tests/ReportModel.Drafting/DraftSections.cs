namespace ReportModel.Drafting;

/// <summary>The headings so far: each inside the last one of a higher kind, with the paragraphs below it.</summary>
internal sealed class DraftSections(string report)
{
    private readonly List<Heading> _top = [];

    /// <summary>The innermost heading and those around it, the outermost first.</summary>
    private readonly List<Heading> _open = [];
    private int _unnumbered;

    /// <summary>Opens a heading of a number; null for a topic without one.</summary>
    public void Open(SectionKind kind, int? number, string title)
    {
        while (_open.Count > 0 && _open[^1].Kind >= kind)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        var parent = _open.Count == 0 ? null : _open[^1];
        var step = number is not { } value ? FormattableString.Invariant($"u{(parent is null ? ++_unnumbered : ++parent.Unnumbered)}")
            : kind == SectionKind.Subsection ? Written(kind, value)
            : FormattableString.Invariant($"{value}");
        var heading = new Heading(kind, number is { } of ? Written(kind, of) : null, title, parent is null ? step : $"{parent.Path}.{step}");
        (parent?.Children ?? _top).Add(heading);
        _open.Add(heading);
    }

    /// <summary>The number of a heading as it is written: 一, A, 1.</summary>
    public static string Written(SectionKind kind, int number) => kind switch
    {
        SectionKind.Section => "一二三四五六七八九"[number - 1].ToString(),
        SectionKind.Subsection => ((char)('A' + number - 1)).ToString(),
        _ => FormattableString.Invariant($"{number}"),
    };

    /// <summary>Puts a paragraph below the innermost heading.</summary>
    /// <returns>That heading's id.</returns>
    public SectionId AddParagraph(int number)
    {
        foreach (var heading in _open)
        {
            heading.Range = new ParagraphRange(heading.Range?.First ?? number, number);
        }

        return Id(_open[^1]);
    }

    public EquatableArray<Section> Complete() => Complete(_top);

    private EquatableArray<Section> Complete(List<Heading> headings) => headings.ConvertAll(heading => new Section
    {
        Id = Id(heading),
        Kind = heading.Kind,
        Number = heading.Number,
        Title = heading.Title,
        Language = DraftDocument.Language,
        Paragraphs = heading.Range,
        Sections = Complete(heading.Children),
    }).ToEquatableArray();

    private SectionId Id(Heading heading) => new($"{report}#section{heading.Path}");

    private sealed class Heading(SectionKind kind, string? number, string title, string path)
    {
        public SectionKind Kind => kind;

        public string? Number => number;

        public string Title => title;

        public string Path => path;

        public List<Heading> Children { get; } = [];

        public ParagraphRange? Range { get; set; }

        public int Unnumbered { get; set; }
    }
}
