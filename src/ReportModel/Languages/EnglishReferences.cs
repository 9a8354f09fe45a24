namespace ReportModel;

/// <summary>References in English; its names of parts are also those of the normal form of symbols.</summary>
internal static class EnglishReferences
{
    public static ReferenceWords Words { get; } = new()
    {
        Language = "en",
        Fillers =
        [
            "para", "para.", "paras", "paras.", "paragraph", "paragraphs", "rec", "rec.", "recs", "recs.", "recommendation", "recommendations",
            "agenda", "item", "items", "sub-item", "subitem", "point", "no", "no.", "of", "the", "in", "report", "resolution", "decision", "document", "see",
            "subparagraph", "subpara.", "subpara", "sub-paragraph", "letter",
        ],
        Connectors = ["and", "or"],
        RangeWords = ["to", "through"],
        Parts =
        [
            new("Part", "Part"), new("Parts", "Parts"), new("Vols.", "Vols."), new("Vol.", "Vol."), new("Vol.", "Volume"), new("Vol.", "Vol"), new("Sect.", "Sect."), new("Sect.", "Section"),
            new("Income sect.", "Income sect."), new("Prog.", "Prog."), new("Prog.", "Programme"), new("Chap.", "Chap."), new("Chap.", "Chapter"),
            new("Resumption", "Resumption"), new("closed-resumption", "closed-resumption"),
        ],
        Ordinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        Forms = new()
        {
            Paragraph = "{0}, para. {1}",
            LetteredParagraph = "{0}, para. {1} ({2})",
            Item = "{0}, item {1}",
            LetteredItem = "{0}, item {1} ({2})",
            Resolution = "{0} resolution {1}",
            Decision = "{0} decision {1}",
        },
    };
}
