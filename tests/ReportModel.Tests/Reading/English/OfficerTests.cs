namespace ReportModel.Tests.Reading.English;

public class OfficerTests
{
    [Theory]
    [InlineData("Report of the Committee\nRapporteur: Ms. Ana Silva (Chile)\n\nI. Rivers\n1. The Committee met.\n")]
    [InlineData("Report of the Committee\n\nRapporteur: Ms. Ana Silva (Chile)\n\nI. Rivers\n1. The Committee met.\n")]
    public void Who_reports_stands_below_the_title(string text)
    {
        var report = ReportParser.Parse(text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/90/44"), Language = "en" }, TestContext.Current.CancellationToken).Report;

        Assert.Equal("Report of the Committee", report.Title);
        Assert.Equal(["Ana Silva, Rapporteur"], report.Officers.Select(officer => officer.Name + ", " + officer.Role));
    }

    [Theory]
    [InlineData("Chairman:       Mr. László Nagy (Hungary)\n\nVice-Chairmen:  Mr. Borhan Amr (Egypt)\n                Mr. Simon Lewis (Australia)\n\nRapporteur:     Ms. Aruni Perera (Sri Lanka)\n\n")]
    [InlineData("Chairman:\nLászló Nagy (Hungary)\nVice-Chairmen:\nBorhan Amr (Egypt)\nSimon Lewis (Australia)\nRapporteur:\nAruni Perera (Sri Lanka)\n")]
    public void An_office_has_all_who_stand_below_it(string list)
    {
        var report = EnglishReport.Parse("I. Officers\n1. At its first meeting, which was held on 5 May in the afternoon, the Committee elected the following officers by acclamation:\n" + list + "2. The session was opened by the Chairman, who welcomed all who had come from near and far to attend it.\n");

        Assert.Equal(
            ["László Nagy, Chair", "Borhan Amr, ViceChair", "Simon Lewis, ViceChair", "Aruni Perera, Rapporteur"],
            report.Officers.Select(officer => officer.Name + ", " + officer.Role));
        Assert.Empty(report.Sections[0].Sections);
    }

    [Theory]
    [InlineData("Upon his nomination by the Eastern European States, Rein Tammsaar (Estonia) was elected Chair, by acclamation.", "Rein Tammsaar, Chair, EST")]
    [InlineData("A. B. Moussa (Djibouti), Carmen Rosa Rios (Plurinational State of Bolivia) and Rawa Zoghbi (Lebanon), respectively, were elected Vice-Chairs.", "A. B. Moussa, ViceChair, DJI|Carmen Rosa Rios, ViceChair, BOL|Rawa Zoghbi, ViceChair, LBN")]
    [InlineData("The Committee elected the following officers: Ana Silva (Croatia), Chairperson; Jane Roe (France), Una Simms (Jamaica) and Aiko Mori (Japan), Vice-Chairpersons; and Pia Ram (Mauritius), Rapporteur.", "Ana Silva, Chair, HRV|Jane Roe, ViceChair, FRA|Una Simms, ViceChair, JAM|Aiko Mori, ViceChair, JPN|Pia Ram, Rapporteur, MUS")]
    [InlineData("At its 1st meeting, the Committee elected Ana Silva (Croatia) Chairperson and Jane Roe (France), Una Simms (Jamaica) and Aiko Mori (Japan) Vice-Chairpersons by acclamation.", "Ana Silva, Chair, HRV|Jane Roe, ViceChair, FRA|Una Simms, ViceChair, JAM|Aiko Mori, ViceChair, JPN")]
    [InlineData("The officers were Ana Silva (Croatia), Chair; Jane Roe (France), Vice-Chair and Rapporteur; and others.", "Ana Silva, Chair, HRV|Jane Roe, ViceChair, FRA|Jane Roe, Rapporteur, FRA")]
    [InlineData("The Committee elected Gonzalo Guaiquil (Chile) as its Vice-Chair for 2031.", "Gonzalo Guaiquil, ViceChair, CHL")]
    [InlineData("The Chair of the Committee, Ms. Ana de la Cruz (Spain), opened the session and welcomed Mr. Jean Petit (France) as Rapporteur.", "Ana de la Cruz, Chair, ESP|Jean Petit, Rapporteur, FRA")]
    [InlineData("The session was opened by the outgoing Chair of the Committee, Usman Jadoon (Pakistan).", "Usman Jadoon, OutgoingChair, PAK")]
    [InlineData("The Committee elected the following officers by acclamation: Chair: Georges-Simon Ulrich (Switzerland) Vice-Chairs: Graciela Márquez Colín (Mexico) Hyoung Il Lee (Republic of Korea) Rapporteur: Andrew Bob Johnny (Sierra Leone).", "Georges-Simon Ulrich, Chair, CHE|Graciela Márquez Colín, ViceChair, MEX|Hyoung Il Lee, ViceChair, KOR|Andrew Bob Johnny, Rapporteur, SLE")]
    [InlineData("The Committee elected Ms. Mary Smith (Ireland), Mr. José Pérez (Costa Rica) and Mr. Ali bin Hassan (Malaysia) as Vice-Chairs and Mr. Ivan Petrov (Bulgaria) as Rapporteur.", "Mary Smith, ViceChair, IRL|José Pérez, ViceChair, CRI|Ali bin Hassan, ViceChair, MYS|Ivan Petrov, Rapporteur, BGR")]
    [InlineData("The Committee elected Ahmed Ali (Egypt) as Chair of the Committee and Jane Roe (Canada) as Vice-Chair for the session.", "Ahmed Ali, Chair, EGY|Jane Roe, ViceChair, CAN")]
    [InlineData("The Bureau was composed as follows: Chair: Tomás Vélez (Chile); Vice-Chairs: Anna Berg (Norway), Kofi Mensah (Ghana); Rapporteur: Li Wei (China).", "Tomás Vélez, Chair, CHL|Anna Berg, ViceChair, NOR|Kofi Mensah, ViceChair, GHA|Li Wei, Rapporteur, CHN")]
    [InlineData("Ms. A. Smith (Ireland) was elected President and Mr. C. Jones (Malta) was elected Vice-President.", "A. Smith, President, IRL|C. Jones, VicePresident, MLT")]
    [InlineData("The working group elected Christian Guillén (Costa Rica) as its Chairperson-Rapporteur, by acclamation.", "Christian Guillén, Chair, CRI")]
    [InlineData("The session was opened by Marco Rossi (Italy), Chair of the Committee, and Jane Roe (Canada), Vice-Chair of the Committee.", "Marco Rossi, Chair, ITA|Jane Roe, ViceChair, CAN")]
    [InlineData("The panel had Marco Rossi (Italy), President, National Court, and Jane Roe (Canada), Rapporteur of the Committee, Li Wei (China) and others.", "Jane Roe, Rapporteur, CAN")]
    [InlineData("The Bureau was composed as follows: Chair: van der Berg (Belgium); Vice-Chairs: Anna Berg (Norway), de la Cruz (Spain); Rapporteur: Li Wei (China).", "van der Berg, Chair, BEL|Anna Berg, ViceChair, NOR|de la Cruz, ViceChair, ESP|Li Wei, Rapporteur, CHN")]
    public void Officers_are_persons_with_States_beside_their_offices(string text, string officers) =>
        Assert.Equal(officers.Split('|'), EnglishReport.Saying(text).Officers.Select(officer => $"{officer.Name}, {officer.Role}, {officer.State!.Iso3}"));

    [Fact]
    public void A_name_has_more_than_one_word_with_a_capital() => Assert.Empty(EnglishReport.Saying("The officers were: Chair: la Paz, Ana Cruz.").Officers);

    [Fact]
    public void Behind_what_is_too_long_for_a_name_nobody_is_read() =>
        Assert.Empty(EnglishReport.Saying($"The officers were: Chair: {string.Concat(Enumerable.Repeat("Rivers and lakes ", 40))}, Ana Cruz.").Officers);

    [Theory]
    [InlineData("The item was considered in a contact group chaired by Mr. Amena Yauvoli (Fiji).")]
    [InlineData("Informal consultations were co-facilitated by Ms. Helen Plume (New Zealand) and Ms. Anne Rasmussen (Samoa).")]
    [InlineData("The Chair of the Legal Board, Mr. Paul Watkinson (France), would convene the forum.")]
    [InlineData("The President of the Council, Juan Díaz (Peru), addressed the meeting.")]
    [InlineData("The SBSTA Chair, Mr. Paul Watkinson (France), would convene the forum.")]
    [InlineData("The Chair invited Mr. Aderito Santana (Sao Tome and Principe), Vice-Chair of the Expert Group on Trade, to report.")]
    public void Who_holds_an_office_of_another_body_or_none_is_no_officer(string text) => Assert.Empty(EnglishReport.Saying(text).Officers);

    [Fact]
    public void Officers_are_read_from_the_lines_of_a_list_and_may_hold_two_offices()
    {
        var report = EnglishReport.Parse("""
            I. Officers
            1. Ms. D. White (Monaco) was also elected, by acclamation, Vice-Chair and Rapporteur of the Committee. The officers are as follows:

            Chair:

            Rein Tammsaar (Estonia)

            Vice-Chairs:

            Youssouf Aden Moussa (Djibouti)

            Carmen Rosa Rios (Plurinational State of Bolivia)

            Rapporteur:

            D. White (Monaco)

            2. The session was closed.

            """);

        Assert.Equal(
            ["D. White ViceChair", "D. White Rapporteur", "Rein Tammsaar Chair", "Youssouf Aden Moussa ViceChair", "Carmen Rosa Rios ViceChair"],
            report.Officers.Select(officer => officer.Name + " " + officer.Role));
    }

    [Theory]
    [InlineData("The officers were: Chair: Ana Cruz; Vice-Chairs: Jane Roe, Kofi van der Berg and Ali Hassan; Rapporteur: Li Wei.", "Ana Cruz Chair|Jane Roe ViceChair|Kofi van der Berg ViceChair|Ali Hassan ViceChair|Li Wei Rapporteur")]
    [InlineData("The officers were: Chair: Ms. Ana Cruz, Spain; Rapporteur: Li Wei.", "Ana Cruz Chair|Li Wei Rapporteur")]
    [InlineData("Ms. Jane Roe was elected Chair, by acclamation, and Mr. Ali Hassan was elected Vice-Chair.", "Jane Roe Chair|Ali Hassan ViceChair")]
    [InlineData("The Committee elected Jane Roe (African States) as Chair and J. K. Lee (Asia-Pacific States) as Rapporteur.", "Jane Roe Chair|J. K. Lee Rapporteur")]
    [InlineData("Chair: Jane Roe, who thanked Li Wei. Secretary: Ali Hassan.", "Jane Roe Chair")]
    [InlineData("The Chair of the Legal Board: Jane Roe. The Chair noted: Many States Agreed.", "")]
    public void Officers_of_whom_no_State_is_given_are_officers_too(string text, string officers)
    {
        var read = EnglishReport.Saying(text).Officers;

        Assert.All(read, officer => Assert.Null(officer.State));
        Assert.Equal(officers, string.Join("|", read.Select(officer => officer.Name + " " + officer.Role)));
    }

    [Fact]
    public void The_lines_of_a_list_may_give_no_State()
    {
        var report = EnglishReport.Parse("""
            I. Officers
            1. The officers are as follows:

            Chair:

            Ms. Jane Roe

            Vice-Chairs:

            Ali Hassan

            Li Wei (China)

            Secretary:

            Kofi Mensah

            2. The session was closed.

            """);

        Assert.Equal(["Jane Roe Chair ", "Ali Hassan ViceChair ", "Li Wei ViceChair CHN"], report.Officers.Select(officer => $"{officer.Name} {officer.Role} {officer.State?.Iso3}"));
    }

    [Fact]
    public void The_chair_of_the_meeting_of_the_group_is_an_officer() =>
        Assert.Equal("Ana María Cruz", Assert.Single(SmallEnglishReport.Saying("The meeting of the Working Group was chaired by Ana María Cruz (Peru) and Eva Okeke (Nigeria), Vice-President of the Conference.").Officers).Name);

    [Fact]
    public void The_chair_of_the_meetings_is_an_officer() =>
        Assert.Equal("Thomas Burrows", Assert.Single(EnglishReport.Saying("The Group met from 5 to 9 May 2031. The meetings were chaired by Thomas Burrows (United States of America).").Officers).Name);

    [Fact]
    public void Who_is_named_twice_holds_one_office()
    {
        var report = EnglishReport.Parse("""
            I. Officers
            1. Ms. A. Smith (Ireland) was elected Chair.
            2. The officers are as follows: Chair: A. Smith (Ireland)

            """);

        Assert.Equal(1, Assert.Single(report.Officers).Paragraph);
    }
}
