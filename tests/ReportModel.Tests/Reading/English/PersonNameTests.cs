namespace ReportModel.Tests.Reading.English;

/// <summary>Where the name of a person begins and ends in running text.</summary>
public class PersonNameTests
{
    /// <summary>A name has no more than eight parts.</summary>
    [Theory]
    [InlineData("Ana Bea Cyd Dee Eva Fay Gia Hal (Spain) was elected Chair.", "Ana Bea Cyd Dee Eva Fay Gia Hal")]
    [InlineData("Ana Bea Cyd Dee Eva Fay Gia Hal Ida (Spain) was elected Chair.", "Bea Cyd Dee Eva Fay Gia Hal Ida")]
    [InlineData("Ms. Ana Bea Cyd Dee Eva Fay Gia Hal was elected Chair.", "Ana Bea Cyd Dee Eva Fay Gia Hal")]
    [InlineData("Ms. Ana Bea Cyd Dee Eva Fay Gia Hal Ida was elected Chair.", "")]
    [InlineData("The officers were: Chair: Ana Bea Cyd Dee Eva Fay Gia Hal.", "Ana Bea Cyd Dee Eva Fay Gia Hal")]
    [InlineData("The officers were: Chair: Ana Bea Cyd Dee Eva Fay Gia Hal Ida.", "")]
    public void Eight_words_are_a_name_and_nine_are_none(string text, string names) => Read(text, names);

    [Theory]
    [InlineData("The officers were: Chair: Tomás Vélez (Chile)Anna Berg (Norway).", "Tomás Vélez|Anna Berg")] // the space behind the bracket was lost
    [InlineData("Ana Silva Jr. (Chile) was elected Chair.", "Ana Silva Jr.")]
    [InlineData("On Monday Ms. Ana Cruz (Spain) was elected Chair.", "Ana Cruz")]
    [InlineData("The Committee met in Vienna. Ana Cruz (Spain) was elected Chair.", "Ana Cruz")]
    [InlineData("Missy Cruz (Spain) was elected Chair.", "Missy Cruz")]
    public void A_name_stands_before_its_State(string text, string names) => Read(text, names);

    [Theory]
    [InlineData("Prof. Jane Roe was elected Chair.", "Jane Roe")]
    [InlineData("Ms. Jane Roe, Chair of the Committee, opened the session.", "Jane Roe")]
    [InlineData("Ms. J. Smith was elected Chair.", "J. Smith")]
    [InlineData("Ms. Jane R. was elected Chair.", "Jane R.")]
    [InlineData("The words Ms. as Chair were to be left out.", "")]
    [InlineData("The candidate of NotreDame University was elected Chair.", "")] // the end of a word is no title
    [InlineData("The Chair, Ms. Ana Cruz e outros, opened the session.", "Ana Cruz")]
    public void A_name_stands_behind_its_title_of_courtesy(string text, string names) => Read(text, names);

    [Fact]
    public void The_longest_title_of_courtesy_is_one_too()
    {
        var own = DraftingConventions.For("en")! with { Honorifics = ["Prof."] };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/AC.198/2031/9"), Conventions = own };
        var result = ReportParser.Parse(EnglishReport.Title + "I. Officers\n1. Prof. Jane Roe was elected Chair.\n", options, TestContext.Current.CancellationToken);

        Assert.Equal("Jane Roe", Assert.Single(result.Report.Officers).Name);
    }

    [Theory]
    [InlineData("The officers were: Chair: Jane Roe; Rapporteur: Conference Room C3.", "Jane Roe")]
    [InlineData("The officers were: Chair: Peru; Rapporteur: Li Wei.", "Li Wei")]
    [InlineData("Vice-Chair, Rapporteur: (Chile) was not filled.", "")]
    [InlineData("The officers were: Vice-Chairs: Jane Roe,, Ali Hassan.", "Jane Roe|Ali Hassan")]
    [InlineData("The officers were: Vice-Chairs: Ana Cruz (Spain), Jane Roe.", "Ana Cruz|Jane Roe")]
    [InlineData("Chair: Jane Roe, who spoke first, Ali Hassan.", "Jane Roe")]
    public void In_a_list_of_officers_names_have_two_words_or_more(string text, string names) => Read(text, names);

    /// <summary>What is longer than three hundred characters is no name.</summary>
    [Theory]
    [InlineData(300, 1)]
    [InlineData(301, 0)]
    public void A_name_may_be_long(int length, int officers) =>
        Assert.Equal(officers, EnglishReport.Saying("The officers were: Chair: Jane R" + new string('o', length - "Jane R.".Length) + ".").Officers.Count);

    private static void Read(string text, string names) =>
        Assert.Equal(names, string.Join('|', EnglishReport.Saying(text).Officers.Select(officer => officer.Name)));
}
