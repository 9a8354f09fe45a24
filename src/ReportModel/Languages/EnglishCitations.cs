namespace ReportModel;

/// <summary>How English reports cite.</summary>
internal static class EnglishCitations
{
    public static CitationConventions Conventions { get; } = new()
    {
        TheConvention = ["Convention"],
        BeforeArticles = ["article", "articles", "art.", "arts."],
        BeforeArticleParagraphs = ["paragraph", "paragraphs", "para.", "paras."],
        OfInstrument = ["of the", "to the", "of"],
        Resolutions = [new("resolution", ""), new("resolutions", "")],
        Decisions = [new("decision", ""), new("decisions", "")],
        Possessives = ["its", "their"],
        OfIssuer = ["of the"],
        IssuersStandBesideNumbers = true,
        Paragraphs = [new("paragraphs", ""), new("paragraph", ""), new("paras.", ""), new("para.", "")],
        ThisReportAfter = ["above", "below", "of the present report", "of this report"],
        RangeWords = ["to", "through", "-", "–"],
        OfDocument =
        [
            "of", "of document", "of the document", "in", "in document", "contained in", "contained in document", "of the report contained in document",
            "of its report", "of the report", "of that report", "of his report", "of her report", "of their report",
        ],
        OfNamedDocument = ["of the report", "of its report", "of the note", "of the background paper", "of the working paper", "of the document"],
        BeforeParagraphInBrackets = ["see", "see also", "in", "under", "with", "to", "report", "document"],
        PartsOfDocument =
        [
            "annex", "annexes", "appendix", "appendices", "enclosure", "chapter", "chapters", "chap.", "chaps.", "section", "sections", "sect.", "sects.",
            "article", "articles", "art.", "arts.", "draft resolution", "draft decision",
        ],
    };
}
