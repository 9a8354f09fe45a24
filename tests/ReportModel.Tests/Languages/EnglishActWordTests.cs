using ReportModel.Tests.Reading;
using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages;

/// <summary>The words around the verbs with which a body acts: what joins them, what follows them, what makes them no act.</summary>
public class EnglishActWordTests
{
    [Theory]
    [InlineData("and")]
    [InlineData("but")]
    [InlineData("as well as")]
    public void Verbs_are_joined(string word) => Assert.Equal(
        "Note (noted); Request (requested) Secretariat: Secretariat",
        Acts($"noted the plan {word} requested the Secretariat to report"));

    /// <summary>In a clause that depends on the verb an "and" joins what others do.</summary>
    [Theory]
    [InlineData("that")]
    [InlineData("which")]
    [InlineData("who")]
    [InlineData("whom")]
    [InlineData("whose")]
    [InlineData("where")]
    [InlineData("when")]
    [InlineData("whether")]
    public void A_clause_tells_what_others_do(string word) => Assert.Equal("Note (noted)", Acts($"noted {word} it was late and requested the Secretariat to report"));

    /// <summary>What is joined to "might face" would have no ending, so it is the body's.</summary>
    [Theory]
    [InlineData("might")]
    [InlineData("may")]
    [InlineData("could")]
    [InlineData("can")]
    [InlineData("should")]
    [InlineData("would")]
    [InlineData("will")]
    [InlineData("shall")]
    [InlineData("must")]
    public void After_a_modal_a_verb_in_the_past_is_that_of_the_body(string modal) =>
        Assert.Equal("Note (noted); CallUpon (called for)", Acts($"noted that States {modal} face costs and called for help"));

    /// <summary>"Reaffirmed in decision 2" is a participle, "the requests of" a noun.</summary>
    [Theory]
    [InlineData("by")]
    [InlineData("in")]
    [InlineData("under")]
    [InlineData("at")]
    [InlineData("from")]
    [InlineData("of")]
    [InlineData("for")]
    [InlineData("on")]
    [InlineData("upon")]
    [InlineData("as")]
    [InlineData("during")]
    [InlineData("through")]
    [InlineData("within")]
    [InlineData("between")]
    [InlineData("among")]
    [InlineData("into")]
    [InlineData("since")]
    [InlineData("until")]
    [InlineData("above")]
    [InlineData("below")]
    [InlineData("herein")]
    [InlineData("thereon")]
    [InlineData("thereto")]
    [InlineData("and")]
    [InlineData("or")]
    [InlineData("contained")]
    [InlineData("made")]
    [InlineData("received")]
    [InlineData("submitted")]
    [InlineData("addressed")]
    [InlineData("set out")]
    public void What_follows_a_participle(string word) => Assert.Equal("", Acts($"noted {word} the matter"));

    /// <summary>"To" before these words leads to a thing and to no action: "encouraged responses to the plan".</summary>
    [Theory]
    [InlineData("the")]
    [InlineData("a")]
    [InlineData("an")]
    [InlineData("this")]
    [InlineData("that")]
    [InlineData("these")]
    [InlineData("those")]
    [InlineData("its")]
    [InlineData("their")]
    [InlineData("his")]
    [InlineData("her")]
    [InlineData("all")]
    [InlineData("any")]
    [InlineData("each")]
    [InlineData("such")]
    [InlineData("other")]
    [InlineData("which")]
    [InlineData("whom")]
    [InlineData("both")]
    public void What_is_no_action(string word)
    {
        Assert.Equal("Encourage (encouraged)", Acts($"encouraged donors to {word} fund"));
        Assert.Equal("Encourage (encouraged) Other: donors", Acts("encouraged donors to fund"));
    }

    [Theory]
    [InlineData("encouraged contributions to date", "Encourage (encouraged)")]
    [InlineData("encouraged donors to date", "Encourage (encouraged)")]
    [InlineData("encouraged donors to funding", "Encourage (encouraged)")]
    public void Nor_are_these(string text, string operatives) => Assert.Equal(operatives, Acts(text));

    /// <summary>Who is asked ends before these words: cooperation does nothing, donors do.</summary>
    [Theory]
    [InlineData("of")]
    [InlineData("for")]
    [InlineData("in")]
    [InlineData("on")]
    [InlineData("at")]
    [InlineData("by")]
    [InlineData("from")]
    [InlineData("between")]
    [InlineData("among")]
    [InlineData("under")]
    [InlineData("within")]
    [InlineData("through")]
    [InlineData("concerning")]
    [InlineData("regarding")]
    [InlineData("including")]
    [InlineData("that")]
    [InlineData("which")]
    [InlineData("who")]
    [InlineData("whose")]
    [InlineData("concerned")]
    [InlineData("serving")]
    public void A_noun_ends_before(string word) =>
        Assert.Equal($"Urge (urged) Other: donors {word} cooperation", Acts($"urged donors {word} cooperation to contribute"));

    [Theory]
    [InlineData("with")]
    [InlineData("as")]
    public void A_name_ends_before(string word) => Assert.Equal("Urge (urged) Secretariat: Secretariat", Acts($"urged the Secretariat {word} friends to report"));

    [Theory]
    [InlineData("adoption by")]
    [InlineData("adoption at")]
    [InlineData("consideration by")]
    [InlineData("consideration at")]
    [InlineData("approval by")]
    [InlineData("endorsement by")]
    [InlineData("action by")]
    public void Who_is_to_act_on_a_recommendation(string words) =>
        Assert.Equal("Recommend (recommended) Body: Conference of the Parties", Acts($"recommended the draft for {words} the Conference of the Parties"));

    [Theory]
    [InlineData("its request to")]
    [InlineData("its requests to")]
    [InlineData("its call upon")]
    [InlineData("its call on")]
    [InlineData("its call to")]
    [InlineData("its calls upon")]
    [InlineData("its calls to")]
    [InlineData("its invitation to")]
    [InlineData("its encouragement to")]
    [InlineData("its appeal to")]
    [InlineData("its recommendation to")]
    [InlineData("the request to")]
    public void What_is_repeated(string words) => Assert.Equal("Reaffirm (reiterated) Secretariat: Secretariat", Acts($"reiterated {words} the Secretariat to report"));

    [Theory]
    [InlineData("its request that")]
    [InlineData("its recommendation that")]
    public void What_is_repeated_in_a_clause(string words) => Assert.Equal("Reaffirm (reiterated) Secretariat: Secretariat", Acts($"reiterated {words} the Secretariat, in due time, report"));

    /// <summary>The report is that of the forty-seventh session.</summary>
    [Theory]
    [InlineData("At its last session")]
    [InlineData("At its previous session")]
    [InlineData("At its forty-sixth session")]
    [InlineData("At its forty-fifth and forty-sixth sessions")]
    [InlineData("At the forty-sixth session")]
    [InlineData("During its forty-sixth session")]
    [InlineData("By its resolution 46/2")]
    [InlineData("By resolution 46/2")]
    [InlineData("By its resolutions 46/2")]
    [InlineData("In its resolution 46/2")]
    [InlineData("In resolution 46/2")]
    [InlineData("In its resolutions 46/2")]
    [InlineData("By its decision 46/2")]
    [InlineData("By decision 46/2")]
    [InlineData("In its decision 46/2")]
    [InlineData("In decisions 46/2")]
    [InlineData("In section II of its resolution 46/2")]
    [InlineData("In paragraph 3 of its resolution 46/2")]
    [InlineData("In paragraphs 3 and 4 of its resolution 46/2")]
    [InlineData("In section II of its decision 46/2")]
    [InlineData("In paragraph 3 of its decision 46/2")]
    [InlineData("In paragraphs 3 and 4 of its decision 46/2")]
    public void What_was_done_at_another_session(string words) => Assert.Empty(EnglishReport.Saying($"{words}, the Committee requested the Secretariat to report.").Recommendations);

    /// <summary>Those who report in their own name and not in that of a body.</summary>
    [Theory]
    [InlineData("Special Rapporteur")]
    [InlineData("Special Rapporteurs")]
    [InlineData("Special Representative")]
    [InlineData("Independent Expert")]
    [InlineData("Independent Experts")]
    [InlineData("Chair-Rapporteur")]
    [InlineData("High Commissioner")]
    public void Authors_conclude_below_such_a_heading(string author) => Assert.Equal(
        "Request (requested) Secretariat: Secretariat",
        SmallEnglishReport.Operatives(SmallEnglishReport.Parse(
            $"Report on rivers\n\nI. Visit\n1. The {author} arrived.\n\nII. Recommendations\n2. The {author} requested the Secretariat to report.\n", "A/HRC/90/9")));

    [Theory]
    [InlineData("Conclusions")]
    [InlineData("Conclusion")]
    [InlineData("Recommendations")]
    [InlineData("Decisions")]
    [InlineData("Main conclusions and proposals")]
    public void Headings_of_conclusions(string heading) => Assert.Equal(
        "Request (requested) Secretariat: Secretariat",
        SmallEnglishReport.Operatives(SmallEnglishReport.Parse(
            $"Report on rivers\n\nI. Visit\n1. The Special Rapporteur arrived.\n\nII. {heading}\n2. The Special Rapporteur requested the Secretariat to report.\n", "A/HRC/90/9")));

    [Theory]
    [InlineData("may wish to consider", Modality.MayWish)]
    [InlineData("may wish to", Modality.MayWish)]
    [InlineData("may", Modality.May)]
    [InlineData("shall", Modality.Shall)]
    [InlineData("must", Modality.Shall)]
    [InlineData("should consider", Modality.ShouldConsider)]
    [InlineData("should", Modality.Should)]
    [InlineData("are invited to", Modality.Invite)]
    [InlineData("are requested to", Modality.Request)]
    [InlineData("are urged to", Modality.Urge)]
    [InlineData("are called upon to", Modality.CallUpon)]
    [InlineData("are encouraged to", Modality.Encourage)]
    [InlineData("are strongly encouraged to", Modality.Encourage)]
    public void What_States_are_to_do(string words, Modality modality)
    {
        var report = SmallEnglishReport.Saying($"The Working Group on Firearms adopted the following recommendations:\n(a) States {words} report;\n(b) States should wait.");

        Assert.Equal($"{modality} ({words}) States: States; Should (should) States: States", SmallEnglishReport.Operatives(report));
    }

    /// <summary>An item begins with a capital or without one.</summary>
    [Theory]
    [InlineData("encourage Member States to report", "Encourage (encourage) States: Member States")]
    [InlineData("Encourage Member States to report", "Encourage (Encourage) States: Member States")]
    [InlineData("Call upon States parties to report", "CallUpon (Call upon) StatesParties: States parties")]
    [InlineData("However, Member States should report", "Should (should) States: Member States")]
    public void What_is_recommended(string item, string operatives) => Assert.Equal(
        operatives,
        SmallEnglishReport.Operatives(SmallEnglishReport.Saying($"The Working Group on Firearms adopted the following recommendations:\n(a) {item}.")));

    private static string Acts(string text) => SmallEnglishReport.Operatives(EnglishReport.Saying($"The meeting was opened. The Committee {text}."));
}
