namespace ReportModel.Tests.Reading.English;

/// <summary>Where a sentence ends, by what its words say there.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("The Chair said that a plan was due... The Committee decided to wait.")]
    [InlineData("... The Committee decided to wait.")]
    [InlineData("The Chair said that it was late.12 The Committee decided to wait.")]
    [InlineData("(The Chair said that it was late.) The Committee decided to wait.")]
    [InlineData("The Chair said: “It is late.”4 The Committee decided to wait.")]
    [InlineData("The Chair said that a plan was due in 2030.1 The Committee decided to wait.")]
    [InlineData("The Chair said that a plan was due in 1900.1 The Committee decided to wait.")]
    [InlineData("The Chair said that a plan was in the Corr. The Committee decided to wait.")]
    public void After_a_sentence_of_others_the_body_acts(string text) =>
        Assert.Equal("Decide (decided)", SmallEnglishReport.Operatives(EnglishReport.Saying(text)));

    [Theory]
    [InlineData("One speaker said that under rule 3.1 Parties and the Committee decided to wait.")]
    [InlineData("One speaker said that under rule 1234.5 Parties and the Committee decided to wait.")]
    [InlineData("One speaker said that under rule X2030.1 Parties and the Committee decided to wait.")]
    [InlineData("One speaker said that under rule 2100.1 Parties and the Committee decided to wait.")]
    [InlineData("One speaker said that under the rule.1234 Parties and the Committee decided to wait.")]
    [InlineData("One speaker said that in WG.3 Parties and the Committee decided to wait.")]
    [InlineData("One speaker said that, e.g. in Vienna, the Committee decided to wait.")]
    [InlineData("One speaker said that Mr. Dube and the Committee decided to wait.")]
    public void A_full_stop_inside_a_sentence_of_others_ends_none(string text) => Assert.Empty(EnglishReport.Saying(text).Recommendations);

    [Theory]
    [InlineData("The Chair of the Board was late... The representative of Peru made a statement.")]
    [InlineData("“The Chair of the Board was late.” The representative of Peru made a statement.")]
    [InlineData("‘The Chair of the Board was late.’ The representative of Peru made a statement.")]
    [InlineData("(The Chair of the Board was late.) The representative of Peru made a statement.")]
    [InlineData("The Chair of the Board was late.12 The representative of Peru made a statement.")]
    [InlineData("\"The Chair of the Board was late.\" The representative of Peru made a statement.")]
    [InlineData("The Chair of the Board read annex I. The representative of Peru made a statement.")]
    [InlineData("Mr. Cruz met the Chair of the Board. The representative of Peru made a statement.")]
    public void Who_is_named_in_the_sentence_before_did_not_speak(string text) =>
        Assert.Equal(["Peru as State"], EnglishReport.Saying(text).Statements.Select(EnglishReport.Line));

    [Theory]
    [InlineData("Mr. Dube", 2, false)]
    [InlineData("see Corr. 2", 8, false)]
    [InlineData("see Corr. II", 8, false)]
    [InlineData("see Corr. The", 8, true)]
    [InlineData("it was late. 12 Parties", 11, true)]
    [InlineData("see Corr. ", 8, true)]
    [InlineData("it was late.", 11, true)]
    public void A_number_goes_on_from_an_abbreviation(string text, int mark, bool ends) =>
        Assert.Equal(ends, ReportModel.Reading.SentenceEnds.IsAt(text, mark, ReportModel.English.Conventions));

    [Theory]
    [InlineData("The Vice-Chair of the Committee, A. Cruz (Spain), made an opening statement.", "Vice-Chair of the Committee as Officer")]
    [InlineData("The Director of the Division for Trade, Mr. Cruz, made an opening statement.", "Director of the Division for Trade as Secretariat")]
    public void An_initial_and_an_abbreviation_end_no_sentence(string text, string speaker) =>
        Assert.Equal([speaker], EnglishReport.Saying(text).Statements.Select(EnglishReport.Line));
}
