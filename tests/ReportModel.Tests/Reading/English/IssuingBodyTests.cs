namespace ReportModel.Tests.Reading.English;

/// <summary>Whose resolution or decision is meant, by what stands beside its number.</summary>
public class IssuingBodyTests
{
    private const string Women = "E/CN.6/2031/9";

    [Theory]
    [InlineData("By decision 1/CP.24 and decision 2/CP.24 it was closed.", "FCCC/CP#decision1/CP.24 FCCC/CP#decision2/CP.24")]
    [InlineData("By decision 4/CMA it was closed.", "FCCC/PA/CMA#decision4/CMA")]
    public void The_number_itself_may_say_it(string text, string ids) => Assert.Equal(ids, Resolutions("FCCC/SBI/2031/9", text));

    [Theory]
    [InlineData("In Commission resolution 2022/3 a plan was set out.", "E/CN.6#resolution2022/3")]
    [InlineData("Commission resolution 2022/3 was read.", "E/CN.6#resolution2022/3")]
    [InlineData("In Council resolution 12/3 a plan was set out.", "E#resolution12/3")]
    [InlineData("Resolution 12/3 was read.", "E/CN.6#resolution12/3")]
    [InlineData("Resolution 2022/3 was read.", "E#resolution2022/3")] // the Council numbers by years
    public void The_short_form_of_the_body_stands_before_it(string text, string ids) => Assert.Equal(ids, Resolutions(Women, text));

    [Theory]
    [InlineData("CTOC/COP/WG.6/2031/5", "By decision 4/COP it was closed.", "CTOC/COP#decision4/COP")]
    [InlineData("E/2031/9", "Resolution 12/3 was read.", "E#resolution12/3")] // no other body is the report's
    public void A_number_is_of_the_series_of_the_report(string symbol, string text, string ids) => Assert.Equal(ids, Resolutions(symbol, text));

    [Theory]
    [InlineData(Women, "By decision 1/CP.24 it was closed.")]
    [InlineData("FCCC/SBI/2031/9", "By decision 1/MP.4 it was closed.")]
    public void Letters_that_no_body_of_the_series_has_are_of_none_of_them(string symbol, string text) =>
        Assert.DoesNotContain("FCCC", Resolutions(symbol, text), StringComparison.Ordinal);

    [Fact]
    public void In_a_text_of_no_body_a_number_alone_is_nobodys() => Assert.Empty(ReportParser.Parse(
        "Report of the meeting\n\nI. Introduction\n1. Resolution 12/3 was read.\n", new ReportParserOptions { Language = "en" }, TestContext.Current.CancellationToken).Report.Resolutions);

    [Theory]
    [InlineData("By its resolution 2022/3 of 5 July 2022, the Commission closed the item.", "E/CN.6#resolution2022/3")]
    [InlineData("By its resolution 20/15 of 5 July 2012, the Human Rights Council closed the item.", "A/HRC#resolution20/15")]
    [InlineData("its resolution 20/15 of 5 July 2012, the Human Rights Council said, was old.", "A/HRC#resolution20/15")]
    [InlineData("in its resolution 20/15 of 5 July 2012, the Human Rights Council said so.", "A/HRC#resolution20/15")]
    [InlineData("The protocol was adopted by the General Assembly in its resolution 54/4, the Human Rights Council said.", "A#resolution54/4")]
    [InlineData("To the General Assembly, its resolution 20/15 of 5 July 2012, the Human Rights Council said, was known.", "A/HRC#resolution20/15")]
    [InlineData("Of its own work, and of the resolution 12/3, the Human Rights Council knew.", "E/CN.6#resolution12/3")]
    [InlineData("Council members welcomed its resolution 12/3 again.", "E/CN.6#resolution12/3")] // the Council numbers by years
    public void The_body_that_acts_is_that_of_its_resolution(string text, string ids) => Assert.Equal(ids, Resolutions(Women, text));

    private static string Resolutions(string symbol, string text) =>
        string.Join(' ', EnglishReport.Parse($"I. Introduction\n1. {text}\n", symbol).Resolutions.Select(resolution => resolution.Id.Value));
}
