namespace ReportModel.Tests.Reading;

/// <summary>What the body of a report does in its narrative is an operative; what others say and do is none.</summary>
public class ConclusionReaderTests
{
    [Theory]
    [InlineData("The Working Group took note of the report.", "Note (took note)")]
    [InlineData("At its 2nd meeting, on 4 May, the Working Group decided to postpone the item.", "Decide (decided)")]
    [InlineData("On a proposal by the Chair, the Working Group also agreed on its programme.", "Agree (agreed on)")]
    [InlineData("The Chair proposed and the Working Group agreed to amend the title.", "Agree (agreed)")]
    [InlineData("In this regard, the Working Group on Firearms requested the Secretariat to prepare a study.", "Request (requested) Secretariat: Secretariat")]
    [InlineData("The Working Group, recalling decision 4/4 and in accordance with its mandate, endorsed the plan.", "Endorse (endorsed)")]
    [InlineData("The Working Group considered the item at its 1st meeting and took note of the paper.", "Note (took note)")]
    [InlineData("The Working Group expressed concern regarding the delay and strongly urged the Parties concerned to pay.", "Express (expressed); Urge (urged) StatesParties: Parties concerned")]
    [InlineData("The Working Group welcomed the offer. It also requested its Chair to reply.", "Welcome (welcomed); Request (requested) Other: its Chair")]
    [InlineData("The Working Group recommended to the Conference of the Parties the adoption of a draft.", "Recommend (recommended) Body: Conference of the Parties")]
    [InlineData("The Working Group recommended a draft decision for consideration and adoption by the Conference of the Parties.", "Recommend (recommended) Body: Conference of the Parties")]
    [InlineData("The Working Group recommended that all States intensify their efforts.", "Recommend (recommended) States: all States")]
    [InlineData("The Working Group reiterated its request to Member States to report.", "Reaffirm (reiterated) States: Member States")]
    [InlineData("The Working Group reiterated its request that Member States report.", "Reaffirm (reiterated) States: Member States")]
    [InlineData("The Working Group reiterated its recommendation that the Secretariat report.", "Reaffirm (reiterated) Secretariat: Secretariat")]
    [InlineData("The Working Group reiterated its request that it be heard.", "Reaffirm (reiterated)")]
    [InlineData("The Working Group requested that the United Nations Under-Secretary-General for Safety report.", "Request (requested) Secretariat: United Nations Under-Secretary-General")]
    [InlineData("The Working Group noted that some progress had been made, and encouraged the Firearms Expert Group (FEG) to go on.", "Note (noted); Encourage (encouraged) Body: Firearms Expert Group (FEG)")]
    [InlineData("The Working Group requested the United Nations Conciliation Commission for Palestine to report.", "Request (requested) Body: United Nations Conciliation Commission for Palestine")]
    [InlineData("The Working Group invited the United Nations system and all nations to report.", "Invite (invited) Organization: United Nations system and all nations")]
    [InlineData("The Working Group adopted by consensus its report and requested the Rapporteur to finalize it.", "Request (requested) Other: Rapporteur")]
    [InlineData("The Working Group decided by consensus to meet again.", "Decide (decided)")]
    [InlineData("The Firearms Expert Group (FEG) met. The Working Group invited the FEG to report.", "Invite (invited) Body: FEG")]
    [InlineData("In this regard the Working Group requested the Secretariat to prepare a study.", "Request (requested) Secretariat: Secretariat")]
    [InlineData("The Working Group welcomed the offer. In this regard, it requested its Chair to reply.", "Welcome (welcomed); Request (requested) Other: its Chair")]
    [InlineData("The Working Group requested (through its Chair) the Secretariat to prepare a study.", "Request (requested) Secretariat: Secretariat")]
    [InlineData("The Working Group requested (through its Chair and (later) others), in this regard, the Secretariat to prepare a study.", "Request (requested) Secretariat: Secretariat")]
    [InlineData("The Working Group requested (the Secretariat to report.", "Request (requested) Secretariat: (the Secretariat")]
    [InlineData("The item (no. 4) was read, and the Working Group requested the Secretariat to report.", "Request (requested) Secretariat: Secretariat")]
    public void The_body_acts(string text, string operatives) =>
        Assert.Equal(operatives, SmallEnglishReport.Operatives(SmallEnglishReport.Saying(text)));

    /// <summary>In a joint report one paragraph may say what several bodies did; each of them is named once, in the order of the text.</summary>
    [Theory]
    [InlineData("The Working Group on International Cooperation took note of the paper. The Working Group of Government Experts on Technical Assistance welcomed it.", "WG.3 WG.2")]
    [InlineData("The Working Group of Government Experts on Technical Assistance took note of the paper. The Working Group on International Cooperation welcomed it. It decided to go on.", "WG.2 WG.3")]
    [InlineData("The Working Group on International Cooperation took note of the paper. The Working Group on International Cooperation welcomed it.", "WG.3")]
    [InlineData("The Working Group on International Cooperation took note of the paper. The Working Group of Government Experts on Technical Assistance met.", "WG.3")]
    public void All_bodies_that_act_in_a_paragraph_are_those_that_adopted_it(string text, string bodies)
    {
        var report = SmallEnglishReport.Parse($"Report on the joint meeting\n\n1. {text}\n", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4");

        Assert.Equal(bodies, string.Join(' ', Assert.Single(report.Recommendations).AdoptedBy.Select(body => body.Acronym)));
    }

    /// <summary>A report in the name of one person draws conclusions under a heading that says so; in the narrative the same words are none.</summary>
    [Theory]
    [InlineData("The Special Rapporteur recommends that the Government of Malta:", "Recommend (recommends) States: Government")]
    [InlineData("The Special Rapporteur urges all Parties to cooperate and calls upon States to report.", "Urge (urges) StatesParties: all Parties; CallUpon (calls upon) States: States")]
    [InlineData("The Government should consider a plan.", "ShouldConsider (should consider) States: Government")]
    public void Who_reports_in_person_concludes_below_such_a_heading(string text, string operatives)
    {
        var report = SmallEnglishReport.Parse($"Report of the Special Rapporteur on rivers\n\nI. Visit\n1. {text}\n\nII. Recommendations\n2. {text}\n", "A/HRC/90/9");

        Assert.Equal(operatives, SmallEnglishReport.Operatives(report));
        Assert.Equal(2, Assert.Single(report.Recommendations).Paragraph);
    }

    [Theory]
    [InlineData("At its 8th meeting, the Working Group:")]
    [InlineData("At its 8th meeting, the Working Group, having considered the notes:")]
    public void Items_say_what_the_body_did_that_is_named_above_them(string above)
    {
        var report = SmallEnglishReport.Saying(above + "\n(a) Took note of the notes;\n(b) Requested the Secretariat to prepare a report.");

        Assert.Equal("Note (took note); Request (requested) Secretariat: Secretariat", SmallEnglishReport.Operatives(report).Replace("Took", "took", StringComparison.Ordinal).Replace("Requested", "requested", StringComparison.Ordinal));
        Assert.Equal(["a", "b"], report.Recommendations.Select(recommendation => recommendation.Letter));
    }

    /// <summary>Where no body is named right before the items, or what it did is said already, they say nothing that a body did.</summary>
    [Theory]
    [InlineData("At its 8th meeting, the General Assembly:", "")]
    [InlineData("The Special Rapporteur:", "")]
    [InlineData("The Chair read the following out:", "")]
    [InlineData("The Chair thanked Parties, and the Working Group.", "")]
    [InlineData("Views of the Chair, the Bureau and the Working Group", "")]
    [InlineData("The Working Group met in Vienna and, at its 8th meeting, the Working Group:", "Note (Took note); Request (Requested) Secretariat: Secretariat")]
    [InlineData("The Working Group, recalling its mandate, requested the Secretariat to do the following:", "Request (requested) Secretariat: Secretariat")]
    public void Items_are_acts_only_of_the_body_above_them(string above, string operatives) => Assert.Equal(
        operatives,
        SmallEnglishReport.Operatives(SmallEnglishReport.Saying("It met.\n\n2. " + above + "\n(a) Took note of the notes;\n(b) Requested the Secretariat to prepare a report.")));

    /// <summary>What is told after that, of others or of nobody, does not change who acted.</summary>
    [Theory]
    [InlineData("The SBSTA took note of the report. The Chair thanked Parties.", "SBSTA")]
    [InlineData("The SBI considered the item. The SBSTA took note of the report.", "SBSTA")]
    public void The_bodies_are_those_of_the_first_act(string text, string acronym)
    {
        var report = SmallEnglishReport.Parse($"Report on the session\n\nI. Rivers\n\n1. {text}\n", "FCCC/SBSTA/2031/4-FCCC/SBI/2031/9");

        Assert.Equal(acronym, Assert.Single(Assert.Single(report.Recommendations).AdoptedBy).Acronym);
    }

    [Fact]
    public void A_text_may_end_before_anybody_acts() =>
        Assert.Empty(SmallEnglishReport.Saying("It met.\n\n2. Reports were heard. In this regard").Recommendations);

    [Fact]
    public void Conclusions_may_stand_last_in_a_heading() => Assert.Equal(
        "Continue (continued)",
        SmallEnglishReport.Operatives(SmallEnglishReport.Parse("Report on the meeting of the Working Group on Firearms\n\nI. Adoption of conclusions\n\n1. The Working Group continued its work.\n")));

    [Fact]
    public void A_bracket_that_the_name_does_not_close_is_no_part_of_it() => Assert.Equal(
        "Recommend (recommended) Body: Conference of the Parties",
        SmallEnglishReport.Operatives(SmallEnglishReport.Saying("The Working Group recommended a draft decision for adoption by the Conference of the Parties (for the text, see CTOC/COP/2030/2).")));

    [Theory]
    [InlineData("The Chair invited the Secretariat to introduce the item.")]
    [InlineData("The Working Group Chair noted the concerns of delegations.")]
    [InlineData("One speaker said that, at its last meeting, the Working Group requested the Secretariat to report.")]
    [InlineData("The General Assembly requested the Secretary-General to report.")]
    [InlineData("The Chair opened the meeting. He noted the interest of States.")]
    [InlineData("The Working Group welcomed. It")]
    [InlineData("The Working Group considered the item at its 1st meeting.")]
    [InlineData("The Council decided to meet.")]
    [InlineData("One member of the Working Group requested the Secretariat to report.")]
    [InlineData("The motion read: the Working Group requested the Secretariat to report.")]
    [InlineData("The Chair spoke (as asked, the Working Group requested the Secretariat to report).")]
    public void Others_act(string text) => Assert.Empty(SmallEnglishReport.Saying(text).Recommendations);

    [Theory]
    [InlineData("The Working Group requested the preparation of guidelines, and the translation of the text.", "Request (requested)")]
    [InlineData("The Working Group encouraged continued efforts to report.", "Encourage (encouraged)")]
    [InlineData("The Working Group welcomed the framework established in 2020 and reaffirmed in 2022.", "Welcome (welcomed)")]
    [InlineData("The Working Group noted that the Parties met and decided to go on.", "Note (noted)")]
    [InlineData("The Working Group noted that Parties might face costs and called for help.", "Note (noted); CallUpon (called for)")]
    [InlineData("The Working Group noted that it might help the Parties that met and decided to go on.", "Note (noted)")]
    [InlineData("The Working Group noted the work that goes on in Vienna and further welcomed the offer.", "Note (noted); Welcome (welcomed)")]
    [InlineData("The Working Group noted the views (which it welcomed, and supported at once) of Parties.", "Note (noted)")]
    [InlineData("The Working Group noted the cost of meetings and mandated events.", "Note (noted)")]
    [InlineData("The Working Group noted the requests of States, and requests from others.", "Note (noted)")]
    public void Participles_nouns_and_the_verbs_of_others_are_no_operatives(string text, string operatives) =>
        Assert.Equal(operatives, SmallEnglishReport.Operatives(SmallEnglishReport.Saying(text)));

    [Fact]
    public void A_conclusion_is_the_paragraph_and_has_its_bodies()
    {
        var report = SmallEnglishReport.Saying("The Working Group agreed to meet again.");
        var recommendation = Assert.Single(report.Recommendations);

        Assert.Equal("CTOC/COP/WG.6/2030/5#1", recommendation.Id);
        Assert.Null(recommendation.Resolution);
        Assert.Equal(report.Bodies, recommendation.AdoptedBy);
        Assert.Equal(AddresseeKind.None, Assert.Single(recommendation.Operatives).Addressee.Kind);
    }

    [Fact]
    public void Verbs_of_proceedings_count_under_conclusions_only()
    {
        var report = SmallEnglishReport.Parse(
            "Report on the meeting of the Working Group on Firearms\n\nI. Firearms\n\nA. Proceedings\n\n1. The Working Group considered the item.\n\nB. Conclusions\n\n2. The Working Group continued its work. Parties should report.\n");

        Assert.Equal("Continue (continued); Should (should) StatesParties: Parties", SmallEnglishReport.Operatives(report));
        Assert.Equal(2, Assert.Single(report.Recommendations).Paragraph);
    }

    [Fact]
    public void Announced_recommendations_are_items()
    {
        var report = SmallEnglishReport.Parse(
            "Report on the meeting of the Working Group on Firearms\n\n1. The Working Group adopted the following recommendations:\n\n(a) States parties should consider marking firearms;\n\n(b) Member States are encouraged to share data;\n\n(c) Requests the Secretariat to report.\n");

        Assert.Equal(["a", "b", "c"], report.Recommendations.Select(r => r.Letter));
        Assert.Equal(
            "ShouldConsider (should consider) StatesParties: States parties; Encourage (are encouraged to) States: Member States; Request (Requests) Secretariat: Secretariat",
            SmallEnglishReport.Operatives(report));
    }
}
