namespace ReportModel;

/// <summary>References in French. Letters have a closing bracket only: par. 7 k).</summary>
internal static class FrenchReferences
{
    public static ReferenceWords Words { get; } = new()
    {
        Language = "fr",
        Fillers =
        [
            "par", "par.", "paragraphe", "paragraphes", "recommandation", "recommandations", "point", "points", "ordre", "jour", "du", "de", "la", "le", "les",
            "l'ordre", "l’ordre", "rapport", "résolution", "décision", "document", "no", "nº", "n°", "voir",
            "alinéa", "l'alinéa", "l’alinéa", "al.",
        ],
        Connectors = ["et", "ou"],
        RangeWords = ["à", "au"],
        Parts =
        [
            new("Part", "Partie"), new("Part", "", "partie"), new("Vol.", "Vol."), new("Vol.", "Volume"), new("Sect.", "Chap. budg."), new("Chap.", "Chapitre"),
            new("Prog.", "Programme"), new("Resumption", "Reprise"),
        ],
        Ordinals = ["première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"],
        Forms = new()
        {
            Paragraph = "{0}, par. {1}",
            LetteredParagraph = "{0}, par. {1} {2})",
            Item = "{0}, point {1}",
            LetteredItem = "{0}, point {1} {2})",
            Resolution = "{0}, résolution {1}",
            Decision = "{0}, décision {1}",
        },
    };
}
