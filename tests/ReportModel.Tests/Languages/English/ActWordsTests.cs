using ReportModel.Tests.Reading;
using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages.English;

/// <summary>The words around the verbs of English conclusions and resolutions, which say whether a verb is one of the body.</summary>
public class ActWordsTests
{
    private const string Requested = "Request (requested) Secretariat: Secretariat";

    [Theory]
    [InlineData("also|further|furthermore|moreover|again|once again|once more|strongly|urgently|firmly|equally|likewise|in particular|particularly|especially")]
    [InlineData("therefore|thus|accordingly|hereby|therein|thereby|then|subsequently|unanimously|categorically|unequivocally|fully|reluctantly|provisionally|jointly")]
    [InlineData("in this regard|in that regard|in this respect|in that respect|in this context|in that context|in this connection|in that connection|in this light")]
    [InlineData("to this end|to that end|at the same time|in addition|on this basis|as appropriate|with appreciation|with concern|with satisfaction|with interest")]
    [InlineData("nevertheless|however|while doing so|finally|as such|by consensus|by acclamation")]
    public void An_adverb_may_stand_between_the_body_and_its_verb(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(Requested, Operatives($"The Committee {word} requested the Secretariat to report.")));

    [Theory]
    [InlineData("and|but|as well as")]
    public void A_conjunction_joins_two_verbs(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal("Note (noted); " + Requested, Operatives($"The Committee noted the plan {word} requested the Secretariat to report.")));

    [Theory]
    [InlineData("that|which|who|whom|whose|where|when|whether")]
    public void After_these_others_act(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal("Note (noted)", Operatives($"The Committee noted the place {word} experts met and requested the Secretariat to report.")));

    /// <summary>"Might face and called" is no pair: a verb that is joined to one without an ending has none either.</summary>
    [Theory]
    [InlineData("might|may|could|can|should|would|will|shall|must")]
    public void After_these_a_verb_has_no_ending(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal("Note (noted); CallUpon (called for)", Operatives($"The Committee noted that rivers {word} face droughts and called for help.")));

    /// <summary>What looks like a verb of the present may be a noun: "letters and notes by experts".</summary>
    [Theory]
    [InlineData("by|in|under|at|from|of|for|on|upon|as|during|through|within|between|among|into|since|until")]
    [InlineData("above|below|herein|thereon|thereto|and|or|contained|made|received|submitted|addressed|set out")]
    public void Before_these_stands_a_noun(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        "Welcome (Welcomes); Decide (Decides)",
        SmallEnglishReport.Operatives(EnglishReport.Parse(
            $"I. Rivers\n\n1. The Committee met.\n\nDraft resolution I\nRivers of the world\nThe General Assembly,\nRecalling its resolution 46/152,\n1. Welcomes the letters and notes {word} other papers;\n2. Decides to remain seized of the matter.\n"))));

    [Theory]
    [InlineData("It|They")]
    public void A_pronoun_is_the_body_of_the_sentence_before(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal("Welcome (welcomed); " + Requested, Operatives($"The Committee welcomed the offer. {word} requested the Secretariat to report.")));

    [Fact]
    public void Another_pronoun_is_the_addressee_of_the_verb_before() => Assert.Equal(
        "Urge (urged) States: Member States; Invite (invited) States: Member States",
        Operatives("The Committee urged Member States to report and invited them to attend."));

    /// <summary>"Written answers to its letter" asks nobody; "the Bureau to report" does.</summary>
    [Theory]
    [InlineData("the|a|an|this|that|these|those|its|their|his|her|all|any|each|such|other|which|whom|both")]
    public void Nothing_is_to_be_done_after_these(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal("Invite (invited)", Operatives($"The Committee invited written answers to {word} letter.")));

    [Fact]
    public void Nor_is_to_date() => Assert.Equal("Welcome (welcomed); Invite (invited)", Operatives("The Committee welcomed the offer and invited written answers to date."));

    [Fact]
    public void Nor_is_what_ends_as_nouns_do() => Assert.Equal("Encourage (encouraged)", Operatives("The Committee encouraged new ways to financing."));

    /// <summary>Of "the host of the Commission" the host is asked, and not the Commission.</summary>
    [Theory]
    [InlineData("of|for|in|on|at|by|with|from|between|among|under|within|through|concerning|regarding|including|that|which|who|whose|as|concerned|serving|to")]
    public void A_noun_ends_before_these(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        AddresseeKind.Other,
        Assert.Single(Assert.Single(EnglishReport.Saying($"The Committee requested the host {word} the Commission to report.").Recommendations).Operatives).Addressee.Kind));

    /// <summary>And so in the full names of acronyms.</summary>
    [Theory]
    [InlineData("Town Hosts with Parties (THP)", "THP")]
    [InlineData("Town Hosts as Parties (THAP)", "THAP")]
    public void A_noun_in_a_full_name_ends_there_too(string name, string acronym) => Assert.Equal(
        "Invite (invited) Other: " + acronym, Operatives($"The {name} came. The Committee invited the {acronym} to report."));

    [Theory]
    [InlineData("with|as")]
    public void A_name_ends_before_what_somebody_is_to_have_or_be(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal("Appoint (designated) Body: Bureau", Operatives($"The Committee designated the Bureau {word} its host.")));

    [Theory]
    [InlineData("federation|federations|mission|missions|settlement|settlements|alliance|audience|meeting|city|township|business|proposal|proposals|efforts|effort|use|work")]
    [InlineData("review|reviews|support|progress|exchange|exchanges|research|report|reports|study|studies|call|calls|access|measures|steps|action|actions|activities")]
    [InlineData("programme|programmes|initiatives|initiative|townships|process|resources|circuit")]
    public void Nobody_of_such_a_name_could_act(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal("Encourage (encouraged)", Operatives($"The Committee encouraged the local {word} to go on.")));

    [Theory]
    [InlineData("adoption by|adoption at|consideration by|consideration at|approval by|endorsement by|action by")]
    public void Who_is_to_act_on_a_recommendation(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        "Recommend (recommended) Body: General Assembly", Operatives($"The Committee recommended a draft for {word} the General Assembly.")));

    [Theory]
    [InlineData("its request to|its requests to|its call upon|its call on|its call to|its calls upon|its calls to|its invitation to|its encouragement to|its appeal to|its recommendation to|the request to")]
    public void A_request_is_repeated_to_somebody(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        "Reaffirm (reiterated) States: Member States", Operatives($"The Committee reiterated {word} Member States to report.")));

    [Theory]
    [InlineData("its request that|its recommendation that")]
    public void Or_that_somebody_act(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        "Reaffirm (reiterated) States: all Member States", Operatives($"The Committee reiterated {word} all Member States, where they can, report.")));

    [Theory]
    [InlineData("At its last session")]
    [InlineData("At its previous session")]
    [InlineData("At its forty-sixth session")]
    [InlineData("At its forty-fifth and forty-sixth sessions")]
    [InlineData("At the forty-sixth session")]
    [InlineData("During its forty-sixth session")]
    [InlineData("By resolution 46/2")]
    [InlineData("By its resolutions 46/2 and 46/3")]
    [InlineData("In resolution 46/2")]
    [InlineData("In its resolutions 46/2 and 46/3")]
    [InlineData("By decision 46/101")]
    [InlineData("By its decisions 46/101 and 46/102")]
    [InlineData("In decision 46/101")]
    [InlineData("In its decisions 46/101 and 46/102")]
    [InlineData("In section II of its resolution 46/2")]
    [InlineData("In paragraph 4 of its resolution 46/2")]
    [InlineData("In paragraphs 4 and 5 of its resolution 46/2")]
    [InlineData("In section II of its decision 46/101")]
    [InlineData("In paragraph 4 of its decision 46/101")]
    [InlineData("In paragraphs 4 and 5 of its decision 46/101")]
    public void What_the_body_did_before_is_no_conclusion(string before) =>
        Assert.Empty(EnglishReport.Saying($"{before}, the Committee requested the Secretariat to report.").Recommendations);

    [Theory]
    [InlineData("Report on the seventeenth session of the Committee", "sixteenth", 0)]
    [InlineData("Report on the sixteenth and seventeenth sessions of the Committee", "fifteenth", 0)]
    [InlineData("Report on the sixteenth and seventeenth sessions of the Committee", "sixteenth", 1)]
    [InlineData("Report of the Committee", "fifteenth", 1)]
    public void The_title_names_its_sessions(string title, string session, int acts) => Assert.Equal(
        acts, SmallEnglishReport.Parse($"{title}\n\nI. Rivers\n1. At its {session} session, the Committee decided to wait.\n", "A/AC.198/2031/9").Recommendations.Count);

    [Theory]
    [InlineData("Conclusions|Agreed conclusion|Recommendations|Other decisions")]
    public void Below_such_a_heading_the_body_concludes(string headings) => Assert.All(headings.Split('|'), heading => Assert.Equal(
        "Continue (continued)", SmallEnglishReport.Operatives(EnglishReport.Parse($"I. {heading}\n1. The Committee continued its work.\n"))));

    [Theory]
    [InlineData("Special Rapporteur|Special Rapporteurs|Special Representative|Independent Expert|Independent Experts|Chair-Rapporteur|High Commissioner")]
    public void Or_who_reports_in_person(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        "Urge (urged) StatesParties: all Parties",
        SmallEnglishReport.Operatives(SmallEnglishReport.Parse($"Report on rivers\n\nI. Visit\n1. It began.\n\nII. Recommendations\n2. The {word} urged all Parties to cooperate.\n", "A/HRC/90/9"))));

    private static string Operatives(string text) => SmallEnglishReport.Operatives(EnglishReport.Saying(text));
}
