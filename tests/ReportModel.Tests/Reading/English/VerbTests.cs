namespace ReportModel.Tests.Reading.English;

/// <summary>Which verbs of a sentence are those of the body, where other verbs, participles and nouns stand beside them.</summary>
public class VerbTests
{
    [Theory]
    [InlineData("The Committee welcomed the study requested the year before.", "Welcome (welcomed)")]
    [InlineData("The Committee noted the plan (drafted by the Bureau, approved the year before and endorsed the same day).", "Note (noted)")]
    [InlineData("The Committee noted the statements, requests that members had made and the replies.", "Note (noted)")]
    [InlineData("The Committee took note of the Framework and Agreed Principles.", "Note (took note)")]
    [InlineData("The Committee took note of the Framework, Agreed Principles and the Plan.", "Note (took note)")]
    [InlineData("The Committee took note of the plan, as amended and endorsed.", "Note (took note)")]
    [InlineData("The Committee took note of the study, requested and financed by donors.", "Note (took note)")]
    [InlineData("The Committee, having recalled and reaffirmed its decision, requested the Secretariat to report.", "Request (requested) Secretariat: Secretariat")]
    public void What_others_did_before_is_no_act(string text, string operatives) =>
        Assert.Equal(operatives, SmallEnglishReport.Operatives(EnglishReport.Saying(text)));

    [Theory]
    [InlineData("The Committee noted the plan (see annex I), and requested the Secretariat to report.", "Note (noted); Request (requested) Secretariat: Secretariat")]
    [InlineData("The Committee noted the plan,12 requested the Secretariat to report,13 and decided to wait.", "Note (noted); Request (requested) Secretariat: Secretariat; Decide (decided)")]
    [InlineData("The Committee noted that funds were short and also urged donors to contribute and requested the Secretariat to report.", "Note (noted); Urge (urged) Other: donors; Request (requested) Secretariat: Secretariat")]
    [InlineData("The Committee noted the plan, requested the Secretariat to report and urged donors to contribute.", "Note (noted); Request (requested) Secretariat: Secretariat; Urge (urged) Other: donors")]
    [InlineData("The Committee took note of chap. VI of the report and requested the Secretariat to report.", "Note (took note); Request (requested) Secretariat: Secretariat")]
    [InlineData("The Committee took note of document No. 5 and requested the Secretariat to report.", "Note (took note); Request (requested) Secretariat: Secretariat")]
    [InlineData("The Committee urged, encouraged and invited donors to contribute.", "Urge (urged); Encourage (encouraged); Invite (invited) Other: donors")]
    public void Verbs_of_the_body_are_joined(string text, string operatives) =>
        Assert.Equal(operatives, SmallEnglishReport.Operatives(EnglishReport.Saying(text)));

    [Theory]
    [InlineData("The Committee Chair, after a debate, requested the Secretariat to report.")]
    [InlineData("The Committee agreed.")]
    public void A_body_that_is_only_named_does_nothing(string text) => Assert.Empty(EnglishReport.Saying(text).Recommendations);

    /// <summary>Who wrote a body's name and a comma does not say after pages what it did.</summary>
    [Theory]
    [InlineData(599, 1)]
    [InlineData(600, 0)]
    public void What_stands_between_commas_after_the_name_is_not_of_any_length(int length, int acts)
    {
        var inserted = ", guided by its mandate" + string.Concat(Enumerable.Repeat(" and values", 60));
        var text = string.Concat("The Committee", inserted.AsSpan(0, length), ", requested the Secretariat to report.");

        Assert.Equal(acts, EnglishReport.Saying(text).Recommendations.Count);
    }

    [Fact]
    public void What_stands_between_commas_may_follow_a_long_sentence()
    {
        var text = "Reports were heard on rivers" + string.Concat(Enumerable.Repeat(" and lakes", 70)) + ". The Committee, recalling its mandate, requested the Secretariat to report.";

        Assert.Equal("Request (requested) Secretariat: Secretariat", SmallEnglishReport.Operatives(EnglishReport.Saying(text)));
    }

    /// <summary>The last words of a text that was cut are read as far as they go.</summary>
    [Theory]
    [InlineData("The Committee took note of the plan, as amended and endorsed", "Note (took note)")]
    [InlineData("The Committee requested the Secretariat to", "Request (requested)")]
    [InlineData("The Committee requested, in this regard,", "Request (requested)")]
    [InlineData("The Committee designated the Bureau", "Appoint (designated) Body: Bureau")]
    [InlineData("Notes were taken by the Secretariat and the Committee", "")]
    public void A_text_may_break_off(string text, string operatives)
    {
        var report = EnglishReport.Parse($"I. Introduction\n1. The meeting was opened.\n\n2. Reports were heard. {text}\n");

        Assert.EndsWith(text, report.Paragraphs[1].Text, StringComparison.Ordinal);
        Assert.Equal(operatives, SmallEnglishReport.Operatives(report));
    }

    [Theory]
    [InlineData("Adopts the plan of work;", "Adopt (Adopts)")]
    [InlineData("Notes the plan (see annex. Requests the Secretariat to report, and encourages States to contribute;", "Note (Notes); Request (Requests) Secretariat: Secretariat; Encourage (encourages) States: States")]
    [InlineData("Notes the plan.12 Requests the Secretariat to report;", "Note (Notes); Request (Requests) Secretariat: Secretariat")]
    [InlineData("Urges States (all of them.) The Secretariat will report;", "Urge (Urges) States: States")]
    public void A_paragraph_of_a_resolution_begins_with_its_verb(string paragraph, string operatives)
    {
        var report = EnglishReport.Parse($"I. Rivers\n\n1. The Committee met.\n\nDraft resolution I\nRivers of the world\nThe General Assembly,\nRecalling its resolution 46/152,\n1. {paragraph}\n2. Decides to remain seized of the matter.\n");

        Assert.Equal(operatives + "; Decide (Decides)", SmallEnglishReport.Operatives(report));
    }
}
