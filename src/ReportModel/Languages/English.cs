namespace ReportModel;

/// <summary>The drafting conventions of English reports: of committees and commissions, and of the bodies of the climate convention.</summary>
internal static class English
{
    public static DraftingConventions Conventions { get; } = new()
    {
        Language = "en",
        Numerals = RomanNumerals.Instance,
        WrittenNumbers = EnglishNumbers.Instance,
        Calendar = EnglishCalendar.Instance,
        SentenceEnds = ".?!",
        Abbreviations =
        [
            "para.", "paras.", "chap.", "chaps.", "sect.", "sects.", "subsect.", "art.", "arts.", "No.", "Nos.", "vol.", "vols.", "p.", "pp.", "ed.", "eds.",
            "Add.", "Corr.", "Rev.", "Amend.", "St.", "Jr.", "Sr.", "i.e.", "e.g.", "cf.", "ff.", "vs.", "a.m.", "p.m.",
        ],
        BlockEnds = ".;:?!",
        ListOpeners = ":",
        Outline = new()
        {
            HasUnnumberedText = true,
            SectionWords = ["Chapter"],
            AnnexWords = ["Annex", "Appendix"],
            ContentsTitles = ["Contents"],
            PageWords = ["Page"],
            BeforeNumbers =
            [
                "item", "items", "sub-item", "paragraph", "paragraphs", "article", "articles", "resolution", "decision", "section", "chapter", "part", "annex",
                "table", "figure", "rule", "goal", "target", "objective", "phase", "question", "number", "No", "and", "or", "to", "of", "is", "was", "were", "are",
            ],
            TitleWords = ["Report of", "Report on"],
            SummaryTitles = ["Summary"],
            Drafts = [new("Draft resolution", ResolutionKind.Resolution), new("Draft decision", ResolutionKind.Decision)],
            Acts = [new("Resolution", ResolutionKind.Resolution), new("Decision", ResolutionKind.Decision)],
            EnactingStarts = ["The "],
            OtherAgendas = ["Provisional agenda"],
        },
        ListSeparators = ",;",
        ListConjunctions = ["and"],
        OrganizationEndings =
        [
            "NGOs", "organizations", "organizations (NGOs)", "authorities", "constituency", "constituencies", "Parties", "States", "Group", "Organization",
            "Union", "Community", "Committee", "Commission", "Council", "Conference", "Centre", "Center", "Institute", "Programme", "Fund", "Bank", "Agency",
            "Office", "Secretariat", "Association", "Network", "Alliance", "Federation", "League", "Court", "Forum", "Initiative", "Foundation", "Society",
        ],
        TheBody = ["Committee", "Commission", "Council", "Conference", "Working Group", "Subsidiary Body", "Expert Group", "Group", "Board", "Assembly", "Forum", "Meeting", "Panel"],
        Honorifics = ["Mr.", "Ms.", "Mrs.", "Miss", "Dr.", "Prof.", "Sir", "Dame", "Messrs.", "Mses."],
        Titles =
        [
            "{meeting}, held in {place} from {days}",
            "{meeting} held in {place} from {days}",
            "{meeting}, held in {place} on {days}",
            "{meeting} held in {place} on {days}",
            "{meeting}, held at {place} from {days}",
            "{meeting} held at {place} from {days}",
            "{meeting} ({days})",
            "{meeting}, {place}, {days}",
            "{meeting}",
        ],
        AgendaAdopted = ["adopted {?}agenda{?}as follows", "agenda is as follows", "adopted {?}following agenda", "agenda was adopted{?}as follows", "agenda{?}read as follows"],
        HeadingItems = ["agenda item[s] {number}", "agenda sub-item[s] {number}", "item[s] {number}"],
        AdoptionOfReport = ["adoption of the report{?}", "consideration and adoption of the report{?}", "adoption of report{?}"],
        HeadingsNameItems = true,
        ItemReferences =
        [
            "considered agenda item[s] {number}", "considered agenda sub-item[s] {number}", "considered item[s] {number}", "considered sub-item[s] {number}",
            "Under agenda item[s] {number}", "Under agenda sub-item[s] {number}", "Under item[s] {number}", "consideration of agenda item[s] {number}", "consideration of agenda sub-item[s] {number}", "consideration of item[s] {number}",
        ],
        See = ["see", "see also", "for", "subsequently issued as"],
        NumberedMeetings = ["meeting[s], on {days}", "meeting[s] of the {body}, on {days}", "meeting[s] (on {days}"],
        MeetingCounts = ["held {count} meetings", "a total of {count} meetings", "with {count} meetings in total", "{count} meetings were held"],
        Meetings =
        [
            "held its {?}session{?}from {days}", "held its {?}session{?}on {days}", "session{?}was held{?}from {days}", "meeting{?}was held{?}from {days}",
            "sessions{?}were held{?}from {days}", "met {?}from {days}",
        ],
        Hours = [],
        Statements = EnglishParticipants.Statements,
        StatementLists = ["the following made statements{?}:", "the following delegations made statements{?}:", "statements were [also] made by[ the following]:"],
        Officers =
        [
            new(OfficerRole.Chair, "meeting of the Working Group was chaired by {name} ({state})"), new(OfficerRole.Chair, "meeting of the Group was chaired by {name} ({state})"),
            new(OfficerRole.Chair, "meeting was chaired by {name} ({state})"), new(OfficerRole.Chair, "meetings were chaired by {name} ({state})"),
            new(OfficerRole.Chair, "session was chaired by {name} ({state})"), new(OfficerRole.Chair, "meeting was presided over by {name} ({state})"),
        ],
        Attendance = EnglishParticipants.Attendance,
        Participants = EnglishParticipants.Conventions,
        Offices = EnglishParticipants.Offices,
        DocumentsBefore =
        [
            "had before it{?}following", "had before them{?}following", "had before it", "introduced the following", "before the {bodies} were the following", "following documents were before the {bodies}:", "considered the following documents",
            "took note of the following documents", "took note of the following reports", "took note of the following notes",
        ],
        DocumentsNamed =
        [
            "had before it {documents}", "had before them {documents}", "introduced {documents}", "considered a note {documents}", "considered the note {documents}",
            "considered a report {documents}", "considered the report {documents}", "considered document[s] {documents}", "took note of the information contained in document[s] {documents}",
            "adopted the agenda {documents}", "adopted the provisional agenda {documents}", "adopted its provisional agenda {documents}", "adopted its agenda {documents}",
            "approved the provisional programme of work {documents}", "approved the programme of work {documents}", "approved the organization of work {documents}",
        ],
        RecommendationsAdopted = EnglishOperatives.RecommendationsAdopted,
        Operatives = EnglishOperatives.Conventions,
        Citations = EnglishCitations.Conventions,
    };
}
