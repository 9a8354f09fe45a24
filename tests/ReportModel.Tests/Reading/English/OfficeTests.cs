namespace ReportModel.Tests.Reading.English;

/// <summary>Whose office it is that a text names.</summary>
public class OfficeTests
{
    [Theory]
    [InlineData("Vice-Chairs: Anna Berg (Norway), Kofi Mensah (Ghana).", "Anna Berg ViceChair|Kofi Mensah ViceChair")]
    [InlineData("Outgoing Chair: Usman Jadoon (Pakistan).", "Usman Jadoon OutgoingChair")]
    [InlineData("Ana Cruz (Spain) was elected Chair with the support of the African States.", "Ana Cruz Chair")]
    [InlineData("The session was opened by Ana Cruz (Spain), after which Jane Roe (Peru) was elected Chair.", "Jane Roe Chair")]
    [InlineData("In hall B Chair Ana Cruz (Spain) opened the session.", "Ana Cruz Chair")] // one capital is no short name of a body
    public void An_office_is_of_whom_nothing_parts_from_it(string text, string officers) => Assert.Equal(officers, Officers(EnglishReport.Saying(text)));

    [Theory]
    [InlineData("Ms. Jane Roe (Peru) was elected Chair of the Legal Board.")]
    [InlineData("The Rapporteur for the friends of the Committee, Ana Cruz (Spain), spoke.")]
    [InlineData("The Chair of the, Ana Cruz (Spain), spoke.")] // the body is missing
    [InlineData("The Committee thanked Ana Cruz (Spain). Chair of the Committee is an office.")]
    public void An_office_of_another_body_or_none_is_no_office(string text) => Assert.Empty(EnglishReport.Saying(text).Officers);

    [Fact]
    public void A_text_may_end_with_a_person_or_a_body_without_a_full_stop() => Assert.Empty(
        EnglishReport.Parse("I. Officers\n1. Ms. Jane Roe (Peru) was elected Chair of the Legal Board\n2. The Committee thanked Ana Cruz (Spain)\n3. The session was closed.\n").Officers);

    [Theory]
    [InlineData("Chair", "Rapporteur", "Ana Cruz Chair|Li Wei Rapporteur")] // without the mark that opens a list
    [InlineData("Chair:", "Rapporteur for water:", "Ana Cruz Chair")]
    public void A_heading_that_is_an_office_alone_begins_a_list(string first, string second, string officers) => Assert.Equal(
        officers,
        Officers(EnglishReport.Parse($"I. Officers\n1. The officers are as follows:\n\n{first}\n\nAna Cruz (Spain)\n\n{second}\n\nLi Wei (China)\n\n2. The session was closed.\n")));

    [Fact]
    public void A_phrase_may_leave_the_State_out()
    {
        var own = DraftingConventions.For("en")! with { Officers = [new(OfficerRole.Chair, "was led by {name} with care")] };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/AC.198/2031/9"), Conventions = own };
        var result = ReportParser.Parse(EnglishReport.Title + "I. Officers\n1. The work was led by Ana Cruz with care.\n", options, TestContext.Current.CancellationToken);

        Assert.Null(Assert.Single(result.Report.Officers).State);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Id == "RM0020");
    }

    private static string Officers(Report report) => string.Join('|', report.Officers.Select(officer => $"{officer.Name} {officer.Role}"));
}
