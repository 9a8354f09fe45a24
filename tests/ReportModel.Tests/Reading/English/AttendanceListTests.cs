namespace ReportModel.Tests.Reading.English;

/// <summary>Lists of those who attended, in the paragraph or below it.</summary>
public class AttendanceListTests
{
    [Theory]
    [InlineData("The following signatories were represented: Mali and European Union.", "Mali, SignatoryObserver|European Union, SignatoryObserver")]
    [InlineData("The following States were represented: the Republic of K orea, Peru.", "the Republic of K orea, StateObserver|Peru, StateObserver")] // an extractor put a space into a word
    [InlineData("The following States were represented: United Kingdom of Great Britain and Northern Ireland and the Republic of Moldova.", "United Kingdom of Great Britain and Northern Ireland, StateObserver|the Republic of Moldova, StateObserver")]
    [InlineData("The following States were represented: , Algeria, Burkina Faso, Antigua and Barbuda, Côte d’Ivoire, Saint Vincent and the Grenadines.", "Algeria, StateObserver|Burkina Faso, StateObserver|Antigua and Barbuda, StateObserver|Côte d’Ivoire, StateObserver|Saint Vincent and the Grenadines, StateObserver")] // a name was lost
    [InlineData("The following States were represented by observers: Bolivia (Plurinational State of) and United Kingdom of Great Britain and Northern Ireland.", "Bolivia (Plurinational State of), StateObserver|United Kingdom of Great Britain and Northern Ireland, StateObserver")]
    [InlineData("The session was attended by representatives of the following parties to the Convention: Mali, Peru.", "Mali, Party|Peru, Party")]
    [InlineData("The following States not members of the Committee were represented: Mali, Peru.", "Mali, StateObserver|Peru, StateObserver")]
    public void Names_of_a_list_have_its_status(string text, string attended)
    {
        var result = EnglishReport.ParseResult($"I. Attendance\n1. {text}\n");

        Assert.Equal(attended.Split('|'), result.Report.Attendance.Select(attendance => $"{attendance.Name}, {attendance.Status}"));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Text_below_a_list_that_stands_in_the_paragraph_is_other_text() => Assert.Equal(
        ["Peru", "Chile"],
        Below("The following States parties to the Convention were represented: Peru and Chile.", "Mali, which came late, was not represented.").Report.Attendance.Select(attendance => attendance.Name));

    [Fact]
    public void Text_that_names_no_State_ends_a_list_below_the_paragraph() => Assert.Equal(
        ["Peru", "Chile"],
        Below("The following States parties to the Convention were represented:", "Peru\n\nChile\n\nOthers came late.\n\nMali").Report.Attendance.Select(attendance => attendance.Name));

    [Fact]
    public void Organizations_may_stand_below_the_paragraph_a_line_each() => Assert.Equal(
        ["Amnesty International, NonGovernmentalObserver", "Basel Institute, NonGovernmentalObserver"],
        Below("The following non-governmental organizations were represented:", "Amnesty International\n\nBasel Institute").Report.Attendance.Select(attendance => $"{attendance.Name}, {attendance.Status}"));

    [Fact]
    public void Names_below_the_paragraph_may_follow_each_other_without_separators() => Assert.Equal(
        ["Algeria", "Burkina Faso", "Angola", "Antigua and Barbuda", "Congo", "Côte d’Ivoire", "Niger", "Nigeria", "Peru", "Chile"],
        Below("Currently, the Committee is composed of the following Member States:", "Algeria Burkina Faso Angola Antigua and Barbuda Congo Côte d’Ivoire Niger Nigeria Peru Chile").Report.Attendance.Select(attendance => attendance.Name));

    [Theory]
    [InlineData("Algeria NewMali Angola", "NewMali")] // a name begins a word
    [InlineData("Algeria Atlantis Angola", "Atlantis")]
    [InlineData("Algeria and others Angola", "and others")]
    [InlineData("Algeria and Angola", null)]
    public void What_stands_between_such_names_is_a_finding(string names, string? unknown)
    {
        var result = Below("Currently, the Committee is composed of the following Member States:", "Burkina Faso Antigua and Barbuda Congo Côte d’Ivoire Niger Nigeria Peru Chile " + names);

        Assert.Equal(["Algeria", "Angola"], result.Report.Attendance.Skip(8).Select(attendance => attendance.Name));
        Assert.Equal(unknown is null ? 0 : 1, result.Diagnostics.Count(finding => finding.Id == "RM0020"));
        Assert.All(result.Diagnostics, finding => Assert.Contains($"'{unknown}'", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_below_the_paragraph_that_is_no_State_is_a_finding()
    {
        var result = Below("The following States Members of the United Nations were represented by observers:", "Albania, Atlantis, Belgium and\nSweden.");

        Assert.Equal(["Albania", "Belgium", "Sweden"], result.Report.Attendance.Select(attendance => attendance.Name));
        Assert.Contains("'Atlantis'", Assert.Single(result.Diagnostics, finding => finding.Id == "RM0020").Message, StringComparison.Ordinal);
    }

    private static ParseResult Below(string paragraph, string lines) =>
        EnglishReport.ParseResult($"I. Attendance\n1. {paragraph}\n\n{lines}\n\n2. The session was opened.\n");
}
