namespace ReportModel;

/// <summary>How English recommendations ask somebody to act, and how resolutions, decisions and conclusions are worded.</summary>
internal static class EnglishOperatives
{
    private static readonly EquatableArray<string> s_adverbs =
    [
        "also", "further", "furthermore", "moreover", "again", "once again", "once more", "strongly", "urgently", "firmly", "equally", "likewise",
        "in particular", "particularly", "especially", "therefore", "thus", "accordingly", "hereby", "therein", "thereby", "then", "subsequently",
        "unanimously", "categorically", "unequivocally", "fully", "reluctantly", "provisionally", "jointly",
    ];

    public static EquatableArray<Phrase> RecommendationsAdopted { get; } =
    [
        "{bodies}adopted the following [conclusions and] recommendations", "{bodies}agreed on the following [conclusions and] recommendations",
        "{bodies}agreed upon the following [conclusions and] recommendations", "{bodies}made the following [conclusions and] recommendations",
        "{bodies}formulated the following [conclusions and] recommendations", "{bodies}endorsed the following [conclusions and] recommendations",
        "{bodies}approved the following [conclusions and] recommendations", "{bodies}put forward the following [conclusions and] recommendations",
        "following [conclusions and] recommendations were {?}by {bodies}:", "following [conclusions and] recommendations were adopted:",
        "following [conclusions and] recommendations were made:", "following [conclusions and] recommendations were agreed upon:",
    ];

    public static OperativeConventions Conventions { get; } = new()
    {
        Verbs =
        [
            new("encourage", Modality.Encourage), new("call upon", Modality.CallUpon), new("call on", Modality.CallUpon), new("invite", Modality.Invite),
            new("request", Modality.Request), new("urge", Modality.Urge), new("recommend", Modality.Recommend),
        ],
        Modals =
        [
            new("are strongly encouraged to", Modality.Encourage), new("is strongly encouraged to", Modality.Encourage),
            new("are encouraged to", Modality.Encourage), new("is encouraged to", Modality.Encourage),
            new("are called upon to", Modality.CallUpon), new("is called upon to", Modality.CallUpon),
            new("are invited to", Modality.Invite), new("is invited to", Modality.Invite),
            new("are requested to", Modality.Request), new("is requested to", Modality.Request),
            new("are urged to", Modality.Urge), new("is urged to", Modality.Urge),
            new("should consider", Modality.ShouldConsider), new("should", Modality.Should),
            new("may wish to consider", Modality.MayWish), new("may wish to", Modality.MayWish), new("may", Modality.May),
            new("shall", Modality.Shall), new("must", Modality.Shall),
        ],
        Addressees =
        [
            new("States parties under review", AddresseeKind.PartiesUnderReview), new("parties under review", AddresseeKind.PartiesUnderReview),
            new("States under review", AddresseeKind.PartiesUnderReview),
            new("States parties", AddresseeKind.StatesParties), new("States Parties", AddresseeKind.StatesParties), new("Parties", AddresseeKind.StatesParties),
            new("Member States", AddresseeKind.States), new("States Members", AddresseeKind.States), new("States", AddresseeKind.States),
            new("countries", AddresseeKind.States), new("Governments", AddresseeKind.States), new("Government", AddresseeKind.States),
            new("Secretariat", AddresseeKind.Secretariat), new("secretariat", AddresseeKind.Secretariat),
            new("Secretary-General", AddresseeKind.Secretariat), new("Secretary General", AddresseeKind.Secretariat),
        ],
        ClauseEnds = ",;:",
        Connectives = Before,
        Adverbs = s_adverbs,
        AfterAddressee = [" to "],
        Brackets = "()[]“”",
        Acts = new()
        {
            Verbs = EnglishVerbs.All,
            Coordinators = ["and", "but", "as well as"],
            Subordinators = ["that", "which", "who", "whom", "whose", "where", "when", "whether"],
            BeforeBaseForms = ["might", "may", "could", "can", "should", "would", "will", "shall", "must"],
            BeforeVerbs = Before,
            NotAfterVerbs =
            [
                "by", "in", "under", "at", "from", "of", "for", "on", "upon", "as", "during", "through", "within", "between", "among", "into", "since", "until",
                "above", "below", "herein", "thereon", "thereto", "and", "or", "contained", "made", "received", "submitted", "addressed", "set out",
            ],
            Pronouns = ["it", "they"],
            AddresseePronouns = ["them"],
            Articles = ["the"],
            BeforeActions = ["to"],
            NotActions =
            [
                "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "all", "any", "each", "such", "other", "which", "whom", "both", "date",
            ],
            NotActionEndings = ["ing"],
            AfterNouns =
            [
                "of", "for", "in", "on", "at", "by", "with", "from", "between", "among", "under", "within", "through", "concerning", "regarding", "including",
                "that", "which", "who", "whose", "as", "concerned", "serving", "to",
            ],
            AfterNames = ["with", "as"],
            NoActors =
            [
                "tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "ing", "ity", "ship", "ness", "al", "als", "efforts", "effort", "use", "work",
                "review", "reviews", "support", "progress", "exchange", "exchanges", "research", "report", "reports", "study", "studies", "call", "calls",
                "access", "measures", "steps", "action", "actions", "activities", "programme", "programmes", "initiatives", "initiative", "ships", "process", "resources", "it",
            ],
            Actors = EnglishActors.All,
            InsideNames = ["United Nations"],
            ClauseOpeners = ["that"],
            RecommendedTo = ["to"],
            ForActionBy = ["adoption by", "adoption at", "consideration by", "consideration at", "approval by", "endorsement by", "action by"],
            RepeatedRequests =
            [
                "its request to", "its requests to", "its request that", "its call upon", "its call on", "its call to", "its calls upon", "its calls to",
                "its invitation to", "its encouragement to", "its appeal to", "its recommendation to", "its recommendation that", "the request to",
            ],
            Past =
            [
                "at its last session", "at its previous session", "at its {session} session", "at its {session} sessions", "at the {session} session", "during its {session} session",
                "by [its] resolution[s] {number}", "in [its] resolution[s] {number}", "by [its] decision[s] {number}", "in [its] decision[s] {number}",
                "in section {?} of its resolution {number}", "in paragraph {?} of its resolution {number}", "in paragraphs {?} of its resolution {number}",
                "in section {?} of its decision {number}", "in paragraph {?} of its decision {number}", "in paragraphs {?} of its decision {number}",
            ],
            SessionWords = ["session", "sessions"],
            ConclusionHeadings = ["conclusions", "conclusion", "recommendations", "decisions"],
            Authors = ["Special Rapporteur", "Special Rapporteurs", "Special Representative", "Independent Expert", "Independent Experts", "Chair-Rapporteur", "High Commissioner"],
        },
    };

    /// <summary>What may stand before a verb: adverbs, and phrases that join it to what was said before.</summary>
    private static EquatableArray<string> Before =>
    [
        .. s_adverbs, "in this regard", "in that regard", "in this respect", "in that respect", "in this context", "in that context", "in this connection",
        "in that connection", "in this light", "to this end", "to that end", "at the same time", "in addition", "on this basis", "as appropriate",
        "with appreciation", "with concern", "with satisfaction", "with interest", "nevertheless", "however", "while doing so", "finally", "as such",
        "by consensus", "by acclamation",
    ];
}
