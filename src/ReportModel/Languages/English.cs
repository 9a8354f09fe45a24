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
        ListSeparators = ",;",
        ListConjunctions = ["and"],
        Honorifics = ["Mr.", "Ms.", "Mrs.", "Dr.", "Prof."],
        Titles = ["{meeting}, held in {place} from", "{meeting}"],
        AgendaAdopted = ["adopted {?}agenda{?}as follows", "agenda is as follows", "adopted the following agenda"],
    };
}
