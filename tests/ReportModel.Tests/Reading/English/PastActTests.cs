namespace ReportModel.Tests.Reading.English;

/// <summary>What a body did at another session is told by its report, and is no conclusion of it.</summary>
public class PastActTests
{
    [Theory]
    [InlineData("At its forty-sixth session, the Committee requested the Secretariat to prepare a study.")]
    [InlineData("At its resumed forty-sixth session, held on 3 December 2030, the Committee decided to meet in May.")]
    [InlineData("During its forty-fifth session, the Committee urged Member States to report.")]
    [InlineData("At its forty-fifth and forty-sixth sessions, the Committee invited Member States to report.")]
    [InlineData("At its last session, the Committee invited Member States to report.")]
    [InlineData("By its resolution 46/2, the Committee decided to go on and invited Member States to report.")]
    [InlineData("In its decision 46/101, the Committee requested the Bureau to report, and it welcomed the offer.")]
    [InlineData("The Committee, in its resolution 46/1, requested the Secretariat to report at its forty-seventh session.")]
    [InlineData("The Committee, at its forty-sixth session, requested the Secretariat to report.")]
    [InlineData("In section II of its resolution 45/7, the Committee decided to meet.")]
    [InlineData("In paragraph 4 of its resolution 2029/30, the Committee decided to meet.")]
    [InlineData("At its forty-sixth session, the Committee agreed on a plan. It also requested the Bureau to report.")]
    [InlineData("By its resolution 147/2, the Committee decided to meet.")]
    [InlineData("At its resumed, suspended and final forty-sixth session, the Committee decided to meet.")] // forty characters
    public void An_act_of_another_session_is_no_conclusion(string text) => Assert.Empty(EnglishReport.Saying(text).Recommendations);

    [Theory]
    [InlineData("At its forty-seventh session, the Committee requested the Secretariat to prepare a study.")]
    [InlineData("At its 3rd meeting, on 5 May, the Committee decided to report on its forty-eighth session.")]
    [InlineData("By its resolution 47/2, the Committee invited Member States to report.")]
    [InlineData("In its resolution 2031/4, the Committee invited Member States to report.")]
    [InlineData("The Committee, at its forty-seventh session, requested the Secretariat to report.")]
    [InlineData("In accordance with its resolution 46/2, the Committee decided to meet in May.")]
    [InlineData("On the dates of its forty-eighth session, the Committee decided to wait.")]
    [InlineData("At its resumed, suspended and second forty-sixth session, the Committee decided to meet.")] // what is longer is no session
    [InlineData("At its 3rd meeting, the Committee, recalling its resolution 46/2, decided to go on.")]
    public void An_act_of_this_session_is_one(string text) => Assert.Single(EnglishReport.Saying(text).Recommendations);

    [Theory]
    [InlineData("Report on the third session of the Committee", "At its third session, the Committee decided to wait.", 1)]
    [InlineData("Report on the third session of the Committee", "At its second session, the Committee decided to wait.", 0)]
    [InlineData("Report of the Committee", "At its second session, the Committee decided to wait.", 1)] // which session it is, nobody knows
    public void The_title_says_which_session_it_is(string title, string text, int acts)
    {
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/AC.198/2031/9"), Language = "en" };

        Assert.Equal(acts, ReportParser.Parse($"{title}\n\nI. Introduction\n1. {text}\n", options, TestContext.Current.CancellationToken).Report.Recommendations.Count);
    }

    [Fact]
    public void Items_below_an_act_of_another_session_are_none_either()
    {
        var report = EnglishReport.Parse("""
            I. Introduction
            1. At its forty-sixth session, the Committee:
            (a) Requested the Secretariat to prepare a study;
            (b) Decided to meet again.

            """);

        Assert.Empty(report.Recommendations);
    }

    /// <summary>The report of a main committee bears the symbol of the Assembly, whose acts it narrates.</summary>
    [Fact]
    public void In_the_report_of_a_main_committee_that_committee_acts()
    {
        var report = EnglishReport.ParseMainCommittee("""
            I. Introduction
            1. At its 3rd plenary meeting, the General Assembly decided to include the item in its agenda.
            2. At its 5th meeting, the Sixth Committee decided to wait.
            II. Recommendations of the Sixth Committee
            3. The Sixth Committee recommends to the General Assembly the adoption of the following draft decision:
            Draft decision
            Work of the Committee
            The General Assembly takes note of the programme of work.

            """);

        Assert.Equal(
            ["2 by C.6: Decide", "3 by C.6: Recommend", "0 by GA: Note"],
            report.Recommendations.Select(one => FormattableString.Invariant($"{one.Paragraph} by {one.AdoptedBy.Single().Acronym}: {one.Operatives.Single().Modality}")));
    }

    [Fact]
    public void A_draft_decision_is_of_the_body_that_its_sentence_names()
    {
        var report = EnglishReport.Parse(
            """
            I. Matters for the Council
            A. Draft decision for adoption by the Council
            1. The Commission recommends to the Economic and Social Council the adoption of the following draft decision:
            Draft decision
            Work of the Commission
            The Economic and Social Council takes note of the report of the Commission.

            """,
            "E/CN.6/2031/9");

        Assert.Equal(["CSW", "ECOSOC"], report.Recommendations.Select(one => one.AdoptedBy.Single().Acronym));
        Assert.All(report.Recommendations, one => Assert.Single(one.Operatives));
    }
}
