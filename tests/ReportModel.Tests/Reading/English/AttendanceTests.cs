namespace ReportModel.Tests.Reading.English;

public class AttendanceTests
{
    [Theory]
    [InlineData("Currently, the Committee is composed of the following Member States: Angola, Bolivia (Plurinational State of), the Sudan and Côte d’Ivoire.", "Angola, Member|Bolivia (Plurinational State of), Member|the Sudan, Member|Côte d’Ivoire, Member")]
    [InlineData("Currently, the Committee is composed of the following Member States: Algeria Burkina Faso Angola Antigua and Barbuda Côte d’Ivoire Bolivia (Plurinational State of) Congo Democratic Republic of the Congo Niger Nigeria.", "Algeria, Member|Burkina Faso, Member|Angola, Member|Antigua and Barbuda, Member|Côte d’Ivoire, Member|Bolivia (Plurinational State of), Member|Congo, Member|Democratic Republic of the Congo, Member|Niger, Member|Nigeria, Member")]
    [InlineData("The session was attended by the representatives of the 24 States members of the Commission.", "24 States members of the Commission, Member")]
    [InlineData("The session was attended by representatives of 158 Parties.", "158 Parties, Party")]
    [InlineData("The session was attended by representatives of 20 States members of the Commission, 3 observer States and 12 intergovernmental organizations.", "20 States members of the Commission, Member|3 observer States, StateObserver|12 intergovernmental organizations, OtherObserver")]
    [InlineData("The session was attended by representatives of Peru, the World Bank and the observer for Palestine.", "Peru, Member|World Bank, OtherObserver|Palestine, StateObserver")]
    [InlineData("The following States parties to the Convention were represented at the meeting: Peru and Chile.", "Peru, Party|Chile, Party")]
    [InlineData("The European Union and the Holy See participated in the session as observers.", "European Union, IntergovernmentalObserver|Holy See, StateObserver")]
    [InlineData("The following States signatories to the Convention were represented by observers: Japan and the Islamic Republic of Iran.", "Japan, SignatoryObserver|the Islamic Republic of Iran, SignatoryObserver")]
    [InlineData("The European Union, a regional economic integration organization that is a party to the Convention, was represented at the meeting.", "European Union, RegionalEconomicIntegrationOrganization")]
    [InlineData("The following intergovernmental organizations were represented by observers: Council of Europe, International Criminal Police Organization (INTERPOL) and League of Arab States.", "Council of Europe, IntergovernmentalObserver|International Criminal Police Organization (INTERPOL), IntergovernmentalObserver|League of Arab States, IntergovernmentalObserver")]
    [InlineData("The following non-governmental organizations were represented: Amnesty International, Basel Institute.", "Amnesty International, NonGovernmentalObserver|Basel Institute, NonGovernmentalObserver")]
    [InlineData("The following States Members of the United Nations were represented by observers: Mali and Niger.", "Mali, StateObserver|Niger, StateObserver")]
    [InlineData("The following Member States took part in the session as observers: Albania, Bosnia and Herzegovina and Mali. The Holy See and Palestine also participated as observers.", "Albania, StateObserver|Bosnia and Herzegovina, StateObserver|Mali, StateObserver|Holy See, StateObserver|Palestine, StateObserver")]
    [InlineData("The session was attended by observers from the following States: Mali and Niger.", "Mali, StateObserver|Niger, StateObserver")]
    [InlineData("Representatives of the following States members attended the session: Chile and Guinea.", "Chile, Member|Guinea, Member")]
    [InlineData("Representatives of the following intergovernmental organizations attended: Council of Europe and League of Arab States.", "Council of Europe, IntergovernmentalObserver|League of Arab States, IntergovernmentalObserver")]
    [InlineData("The European Union, a regional economic integration organization that is a party to the Protocol, was also represented.", "European Union, RegionalEconomicIntegrationOrganization")]
    [InlineData("The following parties to the Convention were represented: Malta, Mali and European Union.", "Malta, Party|Mali, Party|European Union, RegionalEconomicIntegrationOrganization")]
    [InlineData("The following State signatory to the Convention was represented: Mali.", "Mali, SignatoryObserver")]
    [InlineData("The following signatory State to the Protocol was represented by an observer: Mali.", "Mali, SignatoryObserver")]
    [InlineData("The United Nations Children’s Fund (UNICEF) and the International Labour Organization were represented by observers.", "United Nations Children’s Fund (UNICEF), OtherObserver|International Labour Organization, OtherObserver")]
    [InlineData("The Sovereign Military Order of Malta, an entity maintaining a permanent observer mission to the United Nations, was represented.", "Sovereign Military Order of Malta, OtherObserver")]
    public void Those_who_attended_are_read(string text, string attended) =>
        Assert.Equal(attended.Split('|'), EnglishReport.Saying(text).Attendance.Select(Line));

    [Fact]
    public void A_list_may_stand_below_the_paragraph_a_line_each()
    {
        var report = EnglishReport.Parse("""
            I. Members
            1. Currently, the Committee is composed of the following Member States:

            Algeria

            Bolivia (Plurinational State of)

            Antigua and Barbuda

            2. The session was opened.

            """);

        Assert.Equal(["Algeria, Member", "Bolivia (Plurinational State of), Member", "Antigua and Barbuda, Member"], report.Attendance.Select(Line));
    }

    /// <summary>Columns of names that were joined have no separators.</summary>
    [Theory]
    [InlineData("", 0)]
    [InlineData(" Trans-Mali", 1)] // not every word that ends like a name is one
    [InlineData(" Atlantis", 1)]
    public void Names_may_follow_each_other_without_separators(string more, int findings)
    {
        var result = EnglishReport.ParseResult($"I. Members\n1. The session was opened.\n\n2. It was short. Currently, the Committee is composed of the following Member States: Algeria Burkina Faso Angola{more} Antigua and Barbuda Congo Côte d’Ivoire Niger Nigeria Peru{more}\n");

        Assert.Equal(["Algeria", "Burkina Faso", "Angola", "Antigua and Barbuda", "Congo", "Côte d’Ivoire", "Niger", "Nigeria", "Peru"], result.Report.Attendance.Select(attendance => attendance.Name));
        Assert.Equal(2 * findings, result.Diagnostics.Count);
    }

    [Fact]
    public void A_list_below_its_paragraph_ends_with_a_full_stop()
    {
        var result = EnglishReport.ParseResult("I. Members\n1. The following States Members of the United Nations were represented by observers:\nAlbania, Belgium and\nSweden.\n\n2. The session was opened.\n");

        Assert.Equal(["Albania", "Belgium", "Sweden"], result.Report.Attendance.Select(attendance => attendance.Name));
        Assert.Empty(result.Diagnostics);
    }

    private static string Line(Attendance attendance) =>
        (attendance.Count is { } count ? FormattableString.Invariant($"{count} ") : "") + attendance.Name + ", " + attendance.Status;

    [Fact]
    public void States_are_listed_in_the_order_of_the_text() => Assert.Equal(
        ["MLI", "CHL", "PER"],
        EnglishReport.Parse("""
            I. Attendance
            1. The following parties to the Convention were represented: Mali and Chile.
            II. Statements
            2. Statements were made by the representatives of Peru and Chile.

            """).States.Select(state => state.Iso3));
}
