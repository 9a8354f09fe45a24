namespace ReportModel;

/// <summary>How the texts of a language cite resolutions, legal acts, treaties, articles and paragraphs.</summary>
public sealed record CitationConventions
{
    /// <summary>The marks around the title of an instrument or publication, opening and closing: 《》.</summary>
    public string TitleMarks { get; init; } = "";

    /// <summary>The names that mean the convention which the report's bodies serve: 公约.</summary>
    public EquatableArray<string> TheConvention { get; init; }

    /// <summary>The words in brackets behind a title which say that another name of the same instrument follows: 下称.</summary>
    public EquatableArray<string> AliasWords { get; init; }

    /// <summary>The words between the name of a treaty and its protocol, as in 《…公约》及其《附加议定书》.</summary>
    public EquatableArray<string> AndIts { get; init; }

    /// <summary>The ends of names by which an instrument is told from a publication, with the kind of instrument.</summary>
    public EquatableArray<InstrumentEnding> InstrumentEndings { get; init; }

    /// <summary>What stands before and after the number of an article: 第, 条.</summary>
    public EquatableArray<NumberedWords> Articles { get; init; }

    /// <summary>The words after a subparagraph's letter: 项.</summary>
    public EquatableArray<string> Subparagraphs { get; init; }

    /// <summary>What stands before and after the number of a resolution.</summary>
    public EquatableArray<NumberedWords> Resolutions { get; init; }

    /// <summary>What stands before and after the number of a decision.</summary>
    public EquatableArray<NumberedWords> Decisions { get; init; }

    /// <summary>What stands before and after the number of a legal act, by kind.</summary>
    public EquatableArray<LegalActWords> LegalActs { get; init; }

    /// <summary>Who adopts legal acts: 欧洲联盟理事会.</summary>
    public EquatableArray<string> LegalActIssuers { get; init; }

    /// <summary>The title before a resolution's number: <c>{title}</c>.</summary>
    public EquatableArray<Phrase> ResolutionTitles { get; init; }

    /// <summary>What stands before and after the number of a paragraph: 第, 段.</summary>
    public EquatableArray<NumberedWords> Paragraphs { get; init; }

    /// <summary>The words shortly before a paragraph's number which say that a paragraph of the same report is meant: 本报告.</summary>
    public EquatableArray<string> ThisReport { get; init; }

    /// <summary>The words right after a paragraph's number which say the same: above.</summary>
    public EquatableArray<string> ThisReportAfter { get; init; }

    /// <summary>Whether a resolution's body is named beside its number or not at all ("General Assembly resolution 79/93"), rather than anywhere before.</summary>
    public bool IssuersStandBesideNumbers { get; init; }

    /// <summary>The words before the resolution of the body that acts: <c>its</c>, as in "By its resolution 20/15, the Human Rights Council …".</summary>
    public EquatableArray<string> Possessives { get; init; }

    /// <summary>The words between a resolution's number and its body: of the.</summary>
    public EquatableArray<string> OfIssuer { get; init; }

    /// <summary>The words before the numbers of articles whose instrument follows: article.</summary>
    public EquatableArray<string> BeforeArticles { get; init; }

    /// <summary>The words before the number of an article's paragraph: paragraph.</summary>
    public EquatableArray<string> BeforeArticleParagraphs { get; init; }

    /// <summary>The words between an article and its instrument: of the.</summary>
    public EquatableArray<string> OfInstrument { get; init; }

    /// <summary>The words between the ends of a range: 至.</summary>
    public EquatableArray<string> RangeWords { get; init; }

    /// <summary>What may stand between a document's symbol and the number of a paragraph of it, besides a bracket and a comma: 号文件.</summary>
    public EquatableArray<string> AfterSymbols { get; init; }

    /// <summary>What stands between the number of a paragraph and the symbol of its document: of document.</summary>
    public EquatableArray<string> OfDocument { get; init; }

    /// <summary>The same where more words follow before the symbol in brackets: of the report … (A/80/21).</summary>
    public EquatableArray<string> OfNamedDocument { get; init; }

    /// <summary>
    /// The words right before a paragraph whose document follows in brackets: see. After others, as in "resolution 79/1,
    /// paragraph 7 (A/80/21)", it may be a paragraph of something else.
    /// </summary>
    public EquatableArray<string> BeforeParagraphInBrackets { get; init; }

    /// <summary>
    /// The parts of a document that number paragraphs of their own: annex. Paragraph 3 of an annex is not paragraph 3 of the
    /// document.
    /// </summary>
    public EquatableArray<string> PartsOfDocument { get; init; }
}
