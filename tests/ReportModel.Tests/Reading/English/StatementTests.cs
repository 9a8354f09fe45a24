namespace ReportModel.Tests.Reading.English;

public class StatementTests
{
    [Theory]
    [InlineData("Statements in explanation of vote were made before the vote by the representatives of Cuba and the Syrian Arab Republic and after the vote by the representative of Japan.", "Cuba as State|Syrian Arab Republic as State|Japan as State")]
    [InlineData("Statements were made in explanation of vote by the representatives of Cuba and Peru.", "Cuba as State|Peru as State")]
    [InlineData("Statements were made by the representatives of Cuba and Peru.", "Cuba as State|Peru as State")]
    [InlineData("Statements were also made by the representatives of Iran (Islamic Republic of), Trinidad and Tobago and Hungary.", "Iran (Islamic Republic of) as State|Trinidad and Tobago as State|Hungary as State")]
    [InlineData("Statements in the general debate were made by the representatives of Iraq (on behalf of the Group of 77 and China), the Sudan and the Plurinational State of Bolivia.", "Iraq as Group for Group of 77 and China|Sudan as State|Plurinational State of Bolivia as State")]
    [InlineData("Statements were made by the representatives of the European Union (also on behalf of Georgia, the Republic of Moldova and Ukraine) and Norway.", "European Union as Group for Georgia, the Republic of Moldova and Ukraine|Norway as State")]
    [InlineData("Statements were made by the representative of the United States of America and the representative of Austria (on behalf of the Baltic States) (see A/C.4/53/SR.7).", "United States of America as State|Austria as Group for Baltic States")]
    [InlineData("After the adoption of the draft, the representative of Cuba, on behalf of the Group of 77 and China, made a statement.", "Cuba as Group for Group of 77 and China")]
    [InlineData("A statement was made by the observer for the State of Palestine.", "State of Palestine as Observer")]
    [InlineData("The Under-Secretary-General for Global Communications also made a statement, in which she outlined the plans.", "Under-Secretary-General for Global Communications as Secretariat")]
    [InlineData("The debate began after a statement by the Chair of the Committee.", "Chair of the Committee as Officer")]
    [InlineData("At the 3rd meeting, on 5 May, the Rapporteur of the Special Committee on Peace and Security made a statement in which he gave an account.", "Rapporteur of the Special Committee on Peace and Security as Officer")]
    [InlineData("A statement was made by a representative of the Food and Agriculture Organization of the United Nations.", "Food and Agriculture Organization of the United Nations as Organization")]
    [InlineData("The Committee heard opening statements by the President of the General Assembly and the representative of Peru.", "President of the General Assembly as Officer|Peru as State")]
    [InlineData("The delegations of Chile and Argentina made statements.", "Chile as State|Argentina as State")]
    [InlineData("Statements were made by the Permanent Representative of Jordan to the United Nations and the Executive Director of the Fund.", "Jordan as State|Executive Director of the Fund as Secretariat")]
    [InlineData("The representative of Malta made a statement in explanation of vote, and the representative of Israel made a statement.", "Malta as State|Israel as State")]
    [InlineData("Statements were made by the representatives of Canada (also on behalf of Australia and New Zealand) and Norway, as well as by the representative of the European Union, in its capacity as observer.", "Canada as Group for Australia and New Zealand|Norway as State|European Union as Organization")]
    [InlineData("A statement was made by the representative of Costa Rica on behalf of the Group of 77 and China.", "Costa Rica as Group for Group of 77 and China")]
    [InlineData("Statements were made by the representatives of the Republic of K orea an d Côte d’Ivoire.", "Republic of K orea as State|Côte d’Ivoire as State")]
    [InlineData("The representative of the following signatory State also made a statement: Mali.", "Mali as State")]
    [InlineData("Opening remarks were also made by the representatives of Norway and Iraq (on behalf of the Group of 77 and China).", "Norway as State|Iraq as Group for Group of 77 and China")]
    [InlineData("A representative of the International Labour Organization made opening remarks.", "International Labour Organization as Organization")]
    [InlineData("Statements were made on behalf of the African Group, and statements were made by the representatives of Cuba and Peru.", " as Group for African Group|Cuba as State|Peru as State")]
    [InlineData("After the representative of Peru made a statement, statements were made by the representatives of Chile and Mali.", "Peru as State|Chile as State|Mali as State")]
    [InlineData("A statement was made by the Chair of the Committee and statements were made by the representatives of Peru and Chile.", "Chair of the Committee as Officer|Peru as State|Chile as State")]
    public void Speakers_are_read_with_capacity_and_group(string text, string speakers) =>
        Assert.Equal(speakers.Split('|'), EnglishReport.Saying(text).Statements.Select(EnglishReport.Line));

    [Theory]
    [InlineData("Thereafter, statements were made by the representatives of 7 States members of the Commission, 19 observer States and 5 international organizations.", "7 States members of the Commission as State|19 observer States as Observer|5 international organizations as Organization")]
    [InlineData("Statements were made by the representatives of one State member of the Commission and one observer State.", "1 State member of the Commission as State|1 observer State as Observer")]
    [InlineData("A representative of one Party made a statement on behalf of the G77 and China.", "1 Party as StateParty| as Group for G77 and China")]
    [InlineData("Representatives of 11 Parties made statements, including one on behalf of the Umbrella Group and one on behalf of the Group of 77 and China.", "11 Parties as StateParty| as Group for Umbrella Group| as Group for Group of 77 and China")]
    [InlineData("A statement was made by a representative of a Party. Statements were made by the representative of an intergovernmental organization.", "1 Party as StateParty|1 intergovernmental organization as Organization")]
    [InlineData("Representatives of 11 Parties made statements, including one on behalf of the Umbrella Group and another on behalf of the Group of 77 and China.", "11 Parties as StateParty| as Group for Umbrella Group| as Group for Group of 77 and China")]
    [InlineData("A statement was made by the representative of another Party.", "1 Party as StateParty")]
    [InlineData("Statements were made by representatives of two Parties: Mali and Niger.", "2 Parties as StateParty|Mali as StateParty|Niger as StateParty")]
    [InlineData("Statements were made by representatives of two observer States: Mali and Niger.", "2 observer States as Observer|Mali as Observer|Niger as Observer")]
    [InlineData("Representatives of twenty-two Parties made statements.", "22 Parties as StateParty")]
    [InlineData("Statements were made by representatives of eight Parties, including on behalf of the G77 and China, the African Group and a group of four Parties.", "8 Parties as StateParty| as Group for G77 and China| as Group for African Group| as Group for group of four Parties")]
    [InlineData("Statements were made by representatives of 21 Parties, including 2 on behalf of groups of Parties, namely: Argentina, Brazil and Uruguay; and the European Union and its member States.", "21 Parties as StateParty|2 on behalf of groups of Parties as Group| as Group for Argentina, Brazil and Uruguay| as Group for European Union and its member States")]
    [InlineData("Statements were also made on behalf of environmental NGOs, local government and municipal authorities, women and gender NGOs and youth NGOs.", " as Group for environmental NGOs| as Group for local government and municipal authorities| as Group for women and gender NGOs| as Group for youth NGOs")]
    [InlineData("Statements were made by representatives of 20 Parties, including one speaking on behalf of the Group of 77 and China, one on behalf of the European Union and its member States and one on behalf of the African Group.", "20 Parties as StateParty| as Group for Group of 77 and China| as Group for European Union and its member States| as Group for African Group")]
    [InlineData("Statements were made by representatives of the following parties to the Convention: Algeria and Iran (Islamic Republic of).", "Algeria as StateParty|Iran (Islamic Republic of) as StateParty")]
    [InlineData("Statements were made by the representatives of Brazil, China and India, as well as by the observer for Cuba.", "Brazil as State|China as State|India as State|Cuba as Observer")]
    [InlineData("Statements were made by representatives of two intergovernmental organizations: World Bank and Council of Europe, and by representatives of one constituency: farmers NGOs.", "2 intergovernmental organizations as Organization|World Bank as Organization|Council of Europe as Organization|1 constituency as Organization|farmers NGOs as Organization")]
    public void Those_who_are_counted_and_groups_without_speakers_are_read(string text, string speakers) =>
        Assert.Equal(speakers.Split('|'), EnglishReport.Saying(text).Statements.Select(EnglishReport.Line));

    [Theory]
    [InlineData("The Committee heard statements from Parties and observers.")]
    [InlineData("The statement of the Chair was noted by the representatives of States.")]
    [InlineData("Ministers may make statements of three minutes.")]
    [InlineData("Many delegations noted the proliferation of hate speech.")]
    public void Where_nobody_is_said_to_have_spoken_no_statement_is_read(string text) => Assert.Empty(EnglishReport.Saying(text).Statements);

    [Fact]
    public void A_list_of_speakers_may_be_lettered()
    {
        var report = EnglishReport.Parse("""
            I. Debate
            1. At the same meeting, the following made statements and asked questions:
            (a) Representatives of States members of the Council: Bahrain (on behalf of the Group of Arab States), Gambia;
            (b) Representatives of observer States: Andorra (also on behalf of Monaco), Iraq;
            (c) Observers for non-governmental organizations: Amnesty International, Basel Institute.
            2. The Committee adopted the following texts:
            (a) Representatives of Peru and others: a manual.

            """);

        Assert.Equal(
            [
                "Bahrain as Group for Group of Arab States", "Gambia as State", "Andorra as Group for Monaco", "Iraq as Observer", "Amnesty International as Observer",
                "Basel Institute as Observer",
            ],
            report.Statements.Select(EnglishReport.Line));
    }

    [Fact]
    public void A_misspelt_State_is_a_finding_and_no_organization()
    {
        var result = EnglishReport.ParseResult("I. Introduction\n1. Statements were made by the representatives of Hungery and Peru.\n");

        Assert.Equal("Peru", Assert.Single(result.Report.Statements).Name);
        Assert.Contains("did you mean 'Hungary'", Assert.Single(result.Diagnostics, d => d.Id == "RM0020").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_attended_as_observer_speaks_as_one()
    {
        var report = EnglishReport.Parse("""
            I. Introduction
            1. The European Union and the International Organization of la Francophonie participated in the session as observers.
            2. Statements were made by the representatives of Cuba and the International Organization of la Francophonie.

            """);

        Assert.Equal(["Cuba as State", "International Organization of la Francophonie as Observer"], report.Statements.Select(EnglishReport.Line));
        Assert.Equal(["CUB"], report.States.Select(state => state.Iso3));
    }

    [Theory]
    [InlineData("Statements were made by the representatives of Cuba and Chad, and a statement was made by the representative of Mali.", "Cuba made statements|Chad made statements|Mali made a statement")]
    [InlineData("Statements were made by the representatives of Cuba and Chad, and the Chair made closing remarks.", "Cuba made statements|Chad made statements|")]
    public void Speakers_have_the_words_of_their_own_phrase(string text, string speakers) => Assert.StartsWith(
        speakers, string.Join('|', EnglishReport.Saying(text).Statements.Select(statement => $"{statement.Name} {statement.Words}")), StringComparison.Ordinal);

    [Fact]
    public void The_words_right_behind_speakers_may_open_the_next_phrase()
    {
        var own = DraftingConventions.For("en")! with
        {
            Statements =
            [
                new(SpeakerCapacity.State, "spoke before the vote {speakers}, and after it", "spoke"),
                new(SpeakerCapacity.State, ", and after it {speakers}", "spoke"),
            ],
        };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/AC.198/2031/9"), Conventions = own };
        var result = ReportParser.Parse(EnglishReport.Title + "I. Introduction\n1. There spoke before the vote Peru, and after it Mali.\n", options, TestContext.Current.CancellationToken);

        Assert.Equal(["Peru", "Mali"], result.Report.Statements.Select(statement => statement.Name));
    }
}
