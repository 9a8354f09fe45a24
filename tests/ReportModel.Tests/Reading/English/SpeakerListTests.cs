namespace ReportModel.Tests.Reading.English;

/// <summary>Where one speaker of a list ends and the next begins.</summary>
public class SpeakerListTests
{
    [Theory]
    [InlineData("Statements were made by the representatives of Panama (on behalf of the Group of Latin American and Caribbean States) and Latvia (on behalf of the European Union).", "Panama as Group for Group of Latin American and Caribbean States|Latvia as Group for European Union")]
    [InlineData("Statements were made by the following members of the Committee: Austria, Benin, China and Peru (on behalf of the Andean Community).", "Austria as State|Benin as State|China as State|Peru as Group for Andean Community")]
    [InlineData("Statements were made by the representatives of Kenya, on behalf of the African Group, Chile, Nepal, on behalf of the landlocked developing countries, and Japan.", "Kenya as Group for African Group|Chile as State|Nepal as Group for landlocked developing countries|Japan as State")]
    [InlineData("The representative of Finland, also on behalf of Denmark, Norway, Iceland and Sweden, made a statement.", "Finland as Group for Denmark, Norway, Iceland and Sweden")]
    [InlineData("Statements were made by the representative of Fiji, on behalf of Samoa, Tonga and Tuvalu, and the Chair of the Committee.", "Fiji as Group for Samoa, Tonga and Tuvalu|Chair of the Committee as Officer")]
    [InlineData("Statements were made by the representatives of the following organizations: Zonta International, speaking also on behalf of Soroptimist International; and Amnesty International.", "Zonta International as Group for Soroptimist International|Amnesty International as Organization")]
    public void A_group_is_that_of_the_speaker_beside_it(string text, string speakers) =>
        Assert.Equal(speakers.Split('|'), EnglishReport.Saying(text).Statements.Select(EnglishReport.Line));

    [Theory]
    [InlineData("A statement was made by the observer for the Federation of Health and Sports Clubs.", "Federation of Health and Sports Clubs as Observer")]
    [InlineData("A statement was made by the observer for the Conference of Cities, a non-governmental organization in consultative status with the Council.", "Conference of Cities as Observer")]
    [InlineData("Statements were made by the observers for the International Federation of Red Cross and Red Crescent Societies and the World Bank.", "International Federation of Red Cross and Red Crescent Societies as Observer|World Bank as Observer")]
    [InlineData("Statements were made by the representatives of the World Bank, the United Nations Educational, Scientific and Cultural Organization and the International Labour Organization.", "World Bank as Organization|United Nations Educational, Scientific and Cultural Organization as Organization|International Labour Organization as Organization")]
    [InlineData("Statements were made by the representatives of the World Bank and the United Nations Educational, Scientific and Cultural Organization.", "World Bank as Organization|United Nations Educational, Scientific and Cultural Organization as Organization")]
    public void Separators_and_conjunctions_inside_a_name_cut_nothing(string text, string speakers) =>
        Assert.Equal(speakers.Split('|'), EnglishReport.Saying(text).Statements.Select(EnglishReport.Line));

    [Theory]
    [InlineData("Introductory statements were made by the Under-Secretary-General for Safety and Security, the Assistant Secretary-General and Adviser on Youth, and the Executive Director of the Fund.", "Under-Secretary-General for Safety and Security as Secretariat|Assistant Secretary-General and Adviser on Youth as Secretariat|Executive Director of the Fund as Secretariat")]
    [InlineData("Statements were made by the Chair of the Committee and the Director of the Division for Palestinian Rights.", "Chair of the Committee as Officer|Director of the Division for Palestinian Rights as Secretariat")]
    [InlineData("The Special Representative of the Secretary-General for Water and Land made a statement.", "Special Representative of the Secretary-General for Water and Land as Secretariat")]
    [InlineData("The Personal Envoy and Special Representative of the Secretary-General to the League of Arab States made a statement.", "Personal Envoy and Special Representative of the Secretary-General to the League of Arab States as Secretariat")]
    [InlineData("Statements were made by the Deputy Permanent Representative of Ghana to the United Nations and the Permanent Observer of the State of Palestine to the United Nations.", "Ghana as State|State of Palestine as Observer")]
    [InlineData("At the 2nd meeting, on 6 May, the Commissioner-General of the Agency made an introductory statement.", "Commissioner-General of the Agency as Secretariat")]
    [InlineData("The representative of Malta made a general statement.", "Malta as State")]
    [InlineData("The representatives of Norway and the Congo, the observer for Gabon and the Director-General of the United Nations Office at Vienna made statements.", "Norway as State|Congo as State|Gabon as Observer|Director-General of the United Nations Office at Vienna as Secretariat")]
    [InlineData("Statements in explanation of vote before the vote were made by the representatives of Ghana, Haiti and Italy; statements in explanation of vote after the vote were made by the representatives of Jordan and Kenya.", "Ghana as State|Haiti as State|Italy as State|Jordan as State|Kenya as State")]
    [InlineData("Statements were made by representatives of Zonta International and the Union on Ageing, non-governmental organizations in consultative status with the Economic and Social Council.", "Zonta International as Organization|Union on Ageing as Organization")]
    [InlineData("Statements were made by representatives of Zonta International and the Union on Ageing, NGOs in consultative status.", "Zonta International as Organization|Union on Ageing as Organization")]
    [InlineData("Representatives of 11 Parties on behalf of the Group of 77 and China and Mali, Chile and Peru made statements.", "11 Parties on behalf of the Group of 77 and China as StateParty|Mali as State|Chile as State|Peru as State")]
    [InlineData("The Under-Secretary-General for Communications, Ana Cruz, made a statement.", "Under-Secretary-General for Communications as Secretariat")]
    [InlineData("Statements were made by the Director of the Division and the Chair of the Committee (see A/AC.198/2031/SR.2).", "Director of the Division as Secretariat|Chair of the Committee as Officer")]
    [InlineData("Before the text was adopted, the representative of Peru made a statement; after it was adopted, statements were made by the representatives of Chile and Mali.", "Peru as State|Chile as State|Mali as State")]
    [InlineData("The Permanent Representative of Haiti to the United Nations, Jean Toussaint, in his capacity as Vice-President of the Committee, made a concluding statement.", "Haiti as State")]
    [InlineData("At the 2nd meeting, on 6 May, the Vice-Chair of the Committee, Ana Cruz (Spain), made an opening statement.", "Vice-Chair of the Committee as Officer")]
    [InlineData("Statements were made by the Chair of the Committee and the Special Envoy to the Republic of the North and the Southern Authority (on behalf of the Secretary-General).", "Chair of the Committee as Officer|Special Envoy to the Republic of the North and the Southern Authority as Group for Secretary-General")]
    [InlineData("Introductory remarks were made by the representative of Peru, opening remarks were made by the representative of Chile, and statements were made by the representatives of Mali and Cuba.", "Peru as State|Chile as State|Mali as State|Cuba as State")]
    [InlineData("Statements were made by the representative of Peru, and opening remarks were made by the representative of Mali.", "Peru as State|Mali as State")]
    [InlineData("Statements were made by the representative of Peru, opening remarks were made by the representative of Chile, and a statement was made by the representative of Mali.", "Peru as State|Chile as State|Mali as State")]
    [InlineData("The representative of Peru made a closing statement, and statements were made on behalf of the African Group and the Umbrella Group.", "Peru as State| as Group for African Group| as Group for Umbrella Group")]
    public void Offices_are_told_apart_from_those_who_are_represented(string text, string speakers) =>
        Assert.Equal(speakers.Split('|'), EnglishReport.Saying(text).Statements.Select(EnglishReport.Line));

    [Theory]
    [InlineData("Statements were made by the representative of Peru; the representative of Mali made an opening statement.", "Peru made statements|Mali made an opening statement")]
    [InlineData("Statements were made by the representatives of Peru and Cuba, and the representative of Mali made an opening statement.", "Peru made statements|Cuba made statements|Mali made an opening statement")]
    [InlineData("Statements were made by the representatives of Peru and Cuba; and the representatives of Chile, Fiji and Mali made closing remarks.", "Peru made statements|Cuba made statements|Chile made closing remarks|Fiji made closing remarks|Mali made closing remarks")]
    [InlineData("Statements were made by the representative of Peru; the representative of Chile made a closing statement; the representative of Mali made a statement.", "Peru made statements|Chile made a closing statement|Mali made a statement")]
    [InlineData("Statements were made by the representatives of Peru and Cuba, and the representative of Mali (on behalf of Chile, Fiji, and Haiti) made a closing statement.", "Peru made statements|Cuba made statements|Mali made a closing statement")]
    [InlineData("Statements were made by , and the representative of Mali made a closing statement.", "Mali made a closing statement")]
    [InlineData("Following statements by the representatives of Peru, Cuba and Chad, the Chair made closing remarks.", "Peru made a statement|Cuba made a statement|Chad made a statement|Chair made closing remarks")]
    [InlineData("Statements were made by the representatives of Peru and Cuba, and the representatives of Chile, the Sudan and Mali made closing remarks.", "Peru made statements|Cuba made statements|Chile made closing remarks|Sudan made closing remarks|Mali made closing remarks")]
    [InlineData("After statements by the representatives of Peru and Cuba, the Chair, Ana Cruz, made closing remarks.", "Peru made a statement|Cuba made a statement|Chair made closing remarks")]
    [InlineData("Statements were made by the representatives of Peru and Cuba, and the representative of Chile, and the Chair made closing remarks.", "Peru made statements|Cuba made statements|Chile made statements|Chair made closing remarks")]
    [InlineData("Statements were made by the representatives of Peru and Cuba, and representatives of Chile and Mali made closing remarks.", "Peru made statements|Cuba made statements|Chile made closing remarks|Mali made closing remarks")]
    [InlineData("Statements were made by the representatives of Peru and Cuba; and the representatives of Chile, Fiji, and Mali made closing remarks.", "Peru made statements|Cuba made statements|Chile made closing remarks|Fiji made closing remarks|Mali made closing remarks")]
    [InlineData("Statements were made by the representative of Peru; the representative of Chile; and the representative of Cuba made closing remarks.", "Peru made statements|Chile made statements|Cuba made closing remarks")]
    [InlineData("Statements were made by the representatives of Peru, Cuba, and Mali, who also made a closing statement.", "Peru made statements|Cuba made statements|Mali made statements")]
    [InlineData("Statements were made by the representatives of Peru (on behalf of the African Group); the representative of Chile; and the representative of Cuba, and the Chair made closing remarks.", "Peru made statements|Chile made statements|Cuba made statements|Chair made closing remarks")]
    [InlineData("A statement was made by the representative of Peru and statements were made by the representatives of Chile and Mali.", "Peru made a statement|Chile made statements|Mali made statements")]
    public void Each_part_of_a_sentence_has_its_own_words(string text, string statements) =>
        Assert.Equal(statements, string.Join('|', EnglishReport.Saying(text).Statements.Select(statement => $"{statement.Name} {statement.Words}")));

    [Fact]
    public void A_bracket_that_nothing_closes_hides_no_other() => Assert.Equal(
        ["Mali made a closing statement"],
        EnglishReport.Saying("Statements were made by the representatives of Peru (for Chile; Fiji) (as Chair, and the representative of Mali made a closing statement.")
            .Statements.Skip(1).Select(statement => $"{statement.Name} {statement.Words}"));

    [Theory]
    [InlineData("Statements were made by representatives of, NGOs in consultative status.", "")]
    [InlineData("Statements were made on behalf of the.", "")]
    [InlineData("Statements were made by others, including one on behalf of the African Group.", " as Group for African Group")]
    public void What_names_nobody_is_no_speaker(string text, string speakers) =>
        Assert.Equal(speakers, string.Join('|', EnglishReport.Saying(text).Statements.Select(EnglishReport.Line)));

    /// <summary>Speakers are in the capacity in which they attended, where the text says no other.</summary>
    [Fact]
    public void Who_attended_spoke_in_that_capacity()
    {
        var report = EnglishReport.Parse("""
            I. Attendance
            1. The following non-governmental organizations were represented: Amnesty International, Basel Institute.
            2. The following parties to the Convention were represented: Malta, Mali and European Union.
            II. Statements
            3. Statements were made by the representatives of Mali, Chile, the European Union, the World Bank and Amnesty International.

            """);

        Assert.Equal(
            ["Mali as StateParty", "Chile as State", "European Union as RegionalEconomicIntegrationOrganization", "World Bank as Organization", "Amnesty International as Observer"],
            report.Statements.Select(EnglishReport.Line));
    }

    [Fact]
    public void Items_of_a_list_of_speakers_need_no_mark_at_their_end() => Assert.Equal(
        ["Chile as State", "Peru as State", "Mali as Observer", "Niger as Observer"],
        EnglishReport.Parse("I. Statements\n1. Statements were made by the following:\n(a) Representatives of Chile and Peru;\n(b) Observers for Mali and Niger\n").Statements.Select(EnglishReport.Line));

    [Fact]
    public void The_body_of_the_report_is_no_group_that_spoke() =>
        Assert.Empty(EnglishReport.Saying("On 22 January 2031, he made a statement on behalf of the Committee.").Statements);

    [Fact]
    public void Brackets_after_those_who_are_counted_are_no_part_of_what_they_are()
    {
        var report = EnglishReport.Saying("The session was attended by representatives of 51 States members of the Committee (2 were not represented).");

        Assert.Equal("States members of the Committee", Assert.Single(report.Attendance).Name);
    }

    /// <summary>The items of a chapter are also those of the headings in it that name none.</summary>
    [Fact]
    public void What_is_said_under_a_heading_without_an_item_is_said_under_that_of_its_chapter()
    {
        var report = EnglishReport.Parse("""
            I. Water
            1. The Committee considered item 3 of its agenda at its 2nd meeting.
            A. Action taken by the Committee
            2. A statement was made by the representative of Peru.
            II. Other matters
            3. A statement was made by the representative of Chile.

            """);

        Assert.Equal([1, 0], report.Statements.Select(one => one.AgendaItems.Count));
    }
}
