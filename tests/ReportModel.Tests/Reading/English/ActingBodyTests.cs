namespace ReportModel.Tests.Reading.English;

/// <summary>Which body acts, by the name, acronym or short form with which its report calls it.</summary>
public class ActingBodyTests
{
    private const string Joint = "FCCC/SBSTA/2031/4-FCCC/SBI/2031/9";

    [Theory]
    [InlineData("FCCC/SBI/2031/9", "The SBI took note of the report.")]
    [InlineData("FCCC/SBI/2031/9", "The Subsidiary Body for Implementation took note of the report.")]
    [InlineData("E/CN.3/2031/37", "The Commission took note of the report.")]
    [InlineData("E/CN.6/2031/9", "The Commission observed that progress was slow.")]
    [InlineData("A/AC.900/2031/5", "A/AC.900 took note of the report.")] // a body that no catalogue holds has no other name
    [InlineData("A/AC.900/2031/5", "The Board took note of the report.")]
    public void It_is_the_body_of_the_report(string symbol, string text)
    {
        var report = Saying(text, symbol);

        Assert.Equal(report.Bodies, Assert.Single(report.Recommendations).AdoptedBy);
        Assert.StartsWith("Note (", SmallEnglishReport.Operatives(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A/AC.198/2031/9", "The Commission requested the Secretariat to report.")]
    [InlineData("A/AC.198/2031/9", "The ABC requested the Secretariat to report.")]
    [InlineData("A/AC.198/2031/9", "The Committee, UNODC stressed, should meet.")]
    [InlineData("A/AC.198/2031/9", "The Committee and the X, set up in May, requested the Secretariat to report.")]
    [InlineData("FCCC/SBI/2031/9", "The SBSTA took note of the report.")]
    [InlineData("TD/A/2031/5", "Parts B and A, read together, noted the gains.")] // one letter is no name
    public void Another_is_none(string symbol, string text) => Assert.Empty(Saying(text, symbol).Recommendations);

    [Theory]
    [InlineData(Joint, "The SBSTA and the SBI took note of the report.", "SBSTA SBI")]
    [InlineData(Joint, "The SBI took note of the report.", "SBI")]
    [InlineData(Joint, "The SBI, the SBSTA and the Conference of the Parties took note of the report.", "SBI SBSTA COP")]
    [InlineData("FCCC/SBI/2031/9", "The SBI and the ABC took note of the report.", "SBI")] // nobody knows the other
    [InlineData("FCCC/SBI/2031/9", "The SBI and the TF took note of the report.", "SBI")]
    [InlineData("CTOC/COP/WG.2/2030/5-CTOC/COP/WG.3/2030/5", "The Working Group took note of the report.", "WG.2")]
    public void Several_act_together(string symbol, string text, string acronyms) =>
        Assert.Equal(acronyms, string.Join(' ', Assert.Single(Saying(text, symbol).Recommendations).AdoptedBy.Select(body => body.Acronym)));

    /// <summary>The number of a footnote may stand at the name of the body that enacts.</summary>
    [Theory]
    [InlineData("The General Assembly,")]
    [InlineData("The General Assembly1,")]
    public void A_resolution_is_of_the_body_that_enacts_it(string enacting)
    {
        var report = EnglishReport.Parse($"I. Rivers\n\n1. The Committee met.\n\nDraft resolution I\nRivers of the world\n{enacting}\nRecalling its resolution 46/152,\n1. Takes note of the report.\n");

        Assert.Equal("A", Assert.Single(Assert.Single(report.Recommendations).AdoptedBy).Symbol);
    }

    private static Report Saying(string text, string symbol) => EnglishReport.Parse($"I. Introduction\n1. {text}\n", symbol);
}
