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
        Resolutions = [new("resolution", ""), new("resolutions", ""), new("Resolution", ""), new("Resolutions", "")],
        Decisions = [new("decision", ""), new("decisions", ""), new("Decision", ""), new("Decisions", "")],
        OfIssuer = ["of the"],
        IssuersStandBesideNumbers = true,
        Paragraphs =
        [
            new("paragraphs", ""), new("paragraph", ""), new("paras.", ""), new("para.", ""),
            new("Paragraphs", ""), new("Paragraph", ""), new("Paras.", ""), new("Para.", ""),
        ],
        ThisReportAfter = ["above", "below", "of the present report", "of this report"],
        RangeWords = ["to", "through", "-", "–"],
    };
}
