namespace ReportModel.Tests.Reading;

/// <summary>The operative paragraphs of resolutions and decisions that a report reproduces.</summary>
public class ResolutionParagraphTests
{
    private static readonly Report s_report = SmallEnglishReport.Parse(
        """
        Report on the meeting of the Working Group on Firearms

        Chapter I
        Matters calling for action

        1. The Working Group met in Vienna.

        Draft resolution A
        Firearms
        The Conference of the Parties,
        Recalling its resolution 9/1,
        1. Recalls its resolution 9/1, and requests the Secretariat to report thereon, and encourages, in this regard, States parties to cooperate;
        2. Requests the Secretary-General:
        (a) To prepare a study;
        (b) To report;
        3. Supports and encourages the work of the Secretariat, stresses further the need for data, and also underlines in that regard the role of States;
        4. Calls upon Member States to contribute, and continues to call upon them to report;
        5. Decides to remain seized of the matter.
        """);

    [Fact]
    public void Each_paragraph_is_a_recommendation_of_the_body_that_enacts()
    {
        Assert.Equal(
            [1, 2, 3, 4, 5], s_report.Recommendations.Select(r => r.Paragraph));
        Assert.All(s_report.Recommendations, r => Assert.Equal("resolutionA", r.Resolution));
        Assert.All(s_report.Recommendations, r => Assert.Equal("CTOC/COP", Assert.Single(r.AdoptedBy).Symbol));
        Assert.Equal("CTOC/COP/WG.6/2030/5#resolutionA/2", s_report.Recommendations[1].Id);
        Assert.Equal("CTOC/COP/WG.6/2030/5, resolution A, para. 2", s_report.Recommendations[1].ToString());
    }

    [Theory]
    [InlineData(1, "Recall (Recalls); Request (requests) Secretariat: Secretariat; Encourage (encourages) StatesParties: States parties")]
    [InlineData(2, "Request (Requests) Secretariat: Secretary-General")]
    [InlineData(3, "Support (Supports); Encourage (encourages); Emphasize (stresses); Emphasize (underlines)")]
    [InlineData(4, "CallUpon (Calls upon) States: Member States; CallUpon (continues to call upon) States: Member States")]
    [InlineData(5, "Decide (Decides)")]
    public void One_operative_for_each_verb(int paragraph, string operatives) =>
        Assert.Equal(operatives, SmallEnglishReport.Operatives(s_report with { Recommendations = [s_report.Recommendations[paragraph - 1]] }));

    [Fact]
    public void A_paragraph_says_in_which_resolution_it_stands()
    {
        Assert.Equal([null, "resolutionA"], s_report.Paragraphs.Select(p => p.Resolution).Distinct());
        Assert.Equal("CTOC/COP/WG.6/2030/5, para. 1", s_report.Paragraphs[0].ToString());
    }
}
