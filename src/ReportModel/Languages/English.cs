namespace ReportModel;

/// <summary>The drafting conventions of English reports: of committees and commissions, and of the bodies of the climate convention.</summary>
internal static class English
{
    public static DraftingConventions Conventions { get; } = new()
    {
        Language = "en",
        Numerals = RomanNumerals.Instance,
        Calendar = EnglishCalendar.Instance,
        SentenceEnds = ".?!",
        BlockEnds = ".;:?!",
        ListOpeners = ":",
        Outline = new()
        {
            HasUnnumberedText = true,
            SectionWords = ["Chapter"],
            AnnexWords = ["Annex", "Appendix"],
            ContentsTitles = ["Contents"],
            TitleWords = ["Report of", "Report on"],
            SummaryTitles = ["Summary"],
            Drafts = [new("Draft resolution", ResolutionKind.Resolution), new("Draft decision", ResolutionKind.Decision)],
            EnactingStarts = ["The "],
            OtherAgendas = ["Provisional agenda"],
        },
        ListSeparators = ",;",
        ListConjunctions = ["and"],
        Honorifics = ["Mr.", "Ms.", "Mrs.", "Dr.", "Prof."],
        Titles = ["{meeting}, held in {place} from", "{meeting}"],
        AgendaAdopted = ["adopted {?}agenda{?}as follows", "agenda is as follows", "adopted the following agenda", "agenda was adopted as follows"],
        TheBody = ["Committee", "Commission", "Council", "Conference", "Working Group", "Subsidiary Body", "Expert Group", "Group", "Board", "Assembly", "Forum", "Meeting", "Panel"],
        RecommendationsAdopted = ["{bodies}adopted the following recommendations", "{bodies}agreed on the following recommendations"],
        Operatives = EnglishOperatives.Conventions,
        Citations = EnglishCitations.Conventions,
    };
}
