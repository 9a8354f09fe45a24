namespace ReportModel;

/// <summary>How the reports of a style are built: what stands between their numbered paragraphs, and how it shows.</summary>
/// <remarks>
/// The reports of subsidiary bodies, as the United Nations Editorial Manual describes them, have chapters, contents pages,
/// footnotes and the texts of resolutions; their unnumbered text is no mistake. In the reports of other bodies every text
/// bears a number, and one without has lost it.
/// </remarks>
public sealed record OutlineConventions
{
    /// <summary>Whether text without a number is usual: preambular paragraphs, lists of names, front matter.</summary>
    public bool HasUnnumberedText { get; init; }

    /// <summary>The words before the number of a section: <c>Chapter</c>.</summary>
    public EquatableArray<string> SectionWords { get; init; }

    /// <summary>The words that open an annex, before its number: <c>Annex</c>.</summary>
    public EquatableArray<string> AnnexWords { get; init; }

    /// <summary>The headings of a table of contents: <c>Contents</c>.</summary>
    public EquatableArray<string> ContentsTitles { get; init; }

    /// <summary>The words with which the title of a report begins: <c>Report of</c>.</summary>
    public EquatableArray<string> TitleWords { get; init; }

    /// <summary>The headings of a summary on the first page: <c>Summary</c>.</summary>
    public EquatableArray<string> SummaryTitles { get; init; }

    /// <summary>The words before the number or letter of a resolution or decision that is put forward: <c>Draft resolution</c>.</summary>
    public EquatableArray<DraftWords> Drafts { get; init; }

    /// <summary>The words before the number in the heading of a resolution or decision that was adopted: <c>Resolution</c> in "Resolution 57/1".</summary>
    public EquatableArray<DraftWords> Acts { get; init; }

    /// <summary>The words with which the line begins that names the body which acts: <c>The</c>, as in "The General Assembly,".</summary>
    public EquatableArray<string> EnactingStarts { get; init; }

    /// <summary>The characters with which that line ends.</summary>
    public string EnactingEnds { get; init; } = ",:";

    /// <summary>The words before the number of a page at its head: <c>Page</c>.</summary>
    public EquatableArray<string> PageWords { get; init; }

    /// <summary>The words to which a number behind them belongs, so that it begins no paragraph: <c>item</c>, <c>article</c>.</summary>
    public EquatableArray<string> BeforeNumbers { get; init; }

    /// <summary>The words in the heading of an agenda that is not that of the session: <c>Provisional agenda</c>.</summary>
    public EquatableArray<string> OtherAgendas { get; init; }
}
