namespace ReportModel;

/// <summary>The rules about documents.</summary>
internal static class DocumentRules
{
    private const ReportDiagnosticSeverity Error = ReportDiagnosticSeverity.Error;
    private const ReportDiagnosticSeverity Warning = ReportDiagnosticSeverity.Warning;
    private const ReportDiagnosticSeverity Info = ReportDiagnosticSeverity.Info;

    public static readonly DocumentRule EmptyDocument = new("RM0001", "The document is empty",
        "The document is empty; put the text of the report into it, or remove it from the ReportDocument items", Error, true);

    public static readonly DocumentRule NotAReport = new("RM0002", "The document is no report",
        "No numbered paragraph was found, so this is no meeting report that can be read in language '{0}'; check the language, or remove the file from the ReportDocument items", Error, true);

    public static readonly DocumentRule NotUnicode = new("RM0003", "The text is not Unicode",
        "{0}, so characters of the document were lost; save the file as UTF-8", Error, true);

    public static readonly DocumentRule SymbolMissing = new("RM0004", "The report has no symbol",
        "Neither item metadata, nor masthead, nor file name gives the report's document symbol; name the file like 'CTOC_COP_WG.3_2022_4.zh.txt' ('_' for '/', then the language), or set Symbol=\"CTOC/COP/WG.3/2022/4\" on the ReportDocument item", Error, true);

    public static readonly DocumentRule SymbolMalformed = new("RM0005", "The report's symbol is malformed",
        "'{0}' is no document symbol: {1}; write it like 'CTOC/COP/WG.3/2022/4' in the Symbol metadata, or with '_' for '/' in the file name", Error, true);

    public static readonly DocumentRule LanguageUnknown = new("RM0006", "The language is unknown",
        "'{0}' is no language that reports can be read in; use one of {1} before '.txt' in the file name, or as Language metadata of the ReportDocument item", Error, true);

    public static readonly DocumentRule SymbolsDisagree = new("RM0007", "Two sources give different symbols or languages",
        "The {0} says '{1}', but the {2} says '{3}'; '{1}' is used; make them agree", Warning);

    public static readonly DocumentRule ParagraphSkipped = new("RM0010", "A number is skipped",
        "{0} stands where {1} is due; {2}", Warning);

    public static readonly DocumentRule ParagraphRepeated = new("RM0011", "A number is repeated or goes back",
        "{0} stands where {1} is due; {2}", Warning);

    public static readonly DocumentRule LetterSkipped = new("RM0012", "A letter is skipped",
        "{0} stands where {1} is due; {2}", Warning);

    public static readonly DocumentRule LetterRepeated = new("RM0013", "A letter is repeated or goes back",
        "{0} stands where {1} is due; {2}", Warning);

    public static readonly DocumentRule UnexplainedText = new("RM0014", "Text belongs to no paragraph",
        "'{0}' belongs to no paragraph, list or heading; {1}", Warning);

    public static readonly DocumentRule UnknownState = new("RM0020", "Not the name of a State",
        "'{0}' is no name of a State in language '{1}'{2}; write the name as the United Nations does, and a separator between two names", Warning);

    public static readonly DocumentRule UnknownBody = new("RM0021", "Not the name of a known body",
        "'{0}' is no body in the catalogue{1}; write its full name, or add it to the catalogue of bodies", Warning);

    public static readonly DocumentRule MalformedSymbol = new("RM0022", "A document symbol is malformed",
        "'{0}' is no document symbol: {1}", Warning);

    public static readonly DocumentRule UnresolvedReference = new("RM0023", "A cross-reference leads nowhere",
        "'{0}' refers to {1}; correct the number or the letter", Warning);

    public static readonly DocumentRule UnknownAgendaItem = new("RM0024", "No such agenda item",
        "'{0}' is no item of the agenda that this report adopts; write the number or the title as on the agenda", Warning);

    public static readonly DocumentRule NoOperative = new("RM0025", "No operative was read",
        "No addressee that is to act was found in this recommendation; begin it as reports do: 'States should …', 'Encourages States parties to …'", Info);

    public static readonly DocumentRule SymbolNotFound = new("RM0026", "An item of a list of documents has no symbol",
        "'{0}' stands in a list of documents, but ends with no document symbol in brackets; write the symbol at its end, like '(CTOC/COP/WG.3/2022/2)'", Warning);

    public static readonly DocumentRule ListNotRead = new("RM0027", "A list that is announced was not read",
        "'{0}' announces a list, but {1}", Warning);

    public static readonly DocumentRule ItemNotNamed = new("RM0028", "Statements under no agenda item",
        "No agenda item is named under which these statements were made, so they belong to none; name it as reports do: '{0}'", Warning);

    public static readonly DocumentRule JointItemAlone = new("RM0029", "A joint item has no counterpart",
        "'{0}' is marked as a joint item, but no other agenda of this report has a joint item of that title; write both titles and both marks alike", Warning);

    public static readonly DocumentRule NameCollision = new("RM0030", "Two members of one name",
        "'{0}' would name both this and {1}; this one is left out: correct the number or letter, or, where the other is in another report, set Name on this one's ReportDocument item", Error, true);

    public static readonly DocumentRule LanguageVersion = new("RM0031", "C# 12 is needed",
        "The generated code needs C# 12, but this project compiles as C# {0}; set <LangVersion>12</LangVersion> (or higher) in the project file", Error, true);

    public static readonly DocumentRule NameInvalid = new("RM0032", "A name from the project file is no C# name",
        "'{0}' ({1}) is no valid C# {2}; write letters, digits and '_' only, not beginning with a digit", Error, true);

    public static readonly DocumentRule VisibilityInvalid = new("RM0033", "The visibility is neither public nor internal",
        "'{0}' (ReportModelVisibility) is no visibility that generated code can have; write 'public' or 'internal'", Error, true);

    public static readonly DocumentRule DocumentTooLong = new("RM0034", "The document is too long",
        "The document has {0} characters, and at most {1} are compiled, so nothing is generated for it; remove what is no report from it, or set <ReportModelDocumentLimit> in the project file", Error, true);

    public static readonly DocumentRule ProjectTooLong = new("RM0035", "The project's documents are too long together",
        "The ReportDocument items have {0} characters together, and at most {1} are compiled in one project, so nothing is generated; move some of them to another project and reference it, or set <ReportModelProjectLimit> in the project file if the compiler has the memory", Error, true);

    public static readonly DocumentRule LimitInvalid = new("RM0036", "A limit is no number",
        "'{0}' ({1}) is no {2}; write a whole number from {3} to {4}, or remove the property", Error, true);

    public static readonly DocumentRule TitleOfTooMany = new("RM0037", "A title is that of too many agenda items",
        "'{0}' is the title of more than {1} agenda items; the first {1} are read, the others are left out here: name the item by body and number", Warning);

    public static readonly DocumentRule BodiesUnreadable = new("RM0038", "A line of a .bodies.csv file cannot be read",
        "{0}; {1}", Warning);

    public static readonly DocumentRule BodyRepeated = new("RM0039", "A body stands in .bodies.csv files twice",
        "'{0}' stands on {1} already, and what is said there counts; remove one of the two", Warning);

    public static readonly DocumentRule SuppressionStale = new("RM0040", "An entry of a .suppress file silences nothing",
        "{0}; {1}", Warning)
    { IsAboutSuppressions = true };

    public static readonly DocumentRule SuppressionUnreadable = new("RM0041", "An entry of a .suppress file cannot be read",
        "{0}; {1}", Warning)
    { IsAboutSuppressions = true };

    public static readonly DocumentRule LittleUnderstood = new("RM0045", "Less of the text was understood than is wanted",
        "{0} % of the text was understood, and ReportModelCoverageThreshold asks for {1} %; of its {2} characters {3} belong to nothing, {4} of them in the stretch that begins here with '{5}': give headings and paragraphs the numbers and lines that they have in the report, take out what is none of it, or ask for less", Warning);

    public static readonly DocumentRule ContentsDisagree = new("RM0046", "The table of contents lists something else",
        "The table of contents lists '{0}', but {1}; a number or heading of the text was lost: restore it, or correct the table", Warning);

    public static readonly DocumentRule EditionsDisagree = new("RM0047", "Two languages of one report disagree",
        "{0}; compare the two texts: one of them has lost or gained a number, a letter or a line", Warning)
    { IsBetweenDocuments = true };

    public static readonly DocumentRule ForeignReferenceUnresolved = new("RM0048", "A reference to another report leads nowhere",
        "'{0}' refers to {1}, but {2}; correct the number or the letter here, or restore what that report lost", Warning);

    public static readonly DocumentRule LanguageInvalid = new("RM0049", "The language of members is no official language",
        "'{0}' (ReportModelLanguage) is no official language of the United Nations; write one of {1}, or remove the property", Error, true);

    /// <summary>All rules, by id.</summary>
    public static readonly EquatableArray<DocumentRule> All =
    [
        EmptyDocument, NotAReport, NotUnicode, SymbolMissing, SymbolMalformed, LanguageUnknown, SymbolsDisagree,
        ParagraphSkipped, ParagraphRepeated, LetterSkipped, LetterRepeated, UnexplainedText,
        UnknownState, UnknownBody, MalformedSymbol, UnresolvedReference, UnknownAgendaItem, NoOperative,
        SymbolNotFound, ListNotRead, ItemNotNamed, JointItemAlone,
        NameCollision, LanguageVersion, NameInvalid, VisibilityInvalid, DocumentTooLong, ProjectTooLong, LimitInvalid, TitleOfTooMany,
        BodiesUnreadable, BodyRepeated, SuppressionStale, SuppressionUnreadable, LittleUnderstood, ContentsDisagree,
        EditionsDisagree, ForeignReferenceUnresolved, LanguageInvalid,
    ];

    /// <summary>The rule of an id; null where there is none.</summary>
    public static DocumentRule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
