namespace ReportModel.Tests.Reading.English;

/// <summary>Who spoke, of all that a list of speakers says beside their names.</summary>
public class ListedSpeakerTests
{
    [Theory]
    [InlineData("Statements were made by the representative of Peru and Cuba (on behalf of the Group of 77 and China).", "Peru as State|Cuba as Group for Group of 77 and China")]
    [InlineData("Statements were made by the representatives of Peru and Iraq (on behalf of the African Group.", "Peru as State|Iraq as Group for African Group")] // the bracket is not closed
    [InlineData("Statements were made by representatives of the following parties to the Convention: Algeria (on behalf of the African Group) and Peru.", "Algeria as Group for African Group|Peru as StateParty")]
    [InlineData("Statements were made on behalf of Argentina, Brazil and Uruguay, the African Group and the Umbrella Group.", " as Group for Argentina, Brazil and Uruguay| as Group for African Group| as Group for Umbrella Group")]
    [InlineData("Statements were made on behalf of Canada, Australia and New Zealand and the African Group.", " as Group for Canada, Australia and New Zealand| as Group for African Group")]
    [InlineData("Statements were made on behalf of the Southern Alliance and its partner States.", " as Group for Southern Alliance and its partner States")]
    public void Groups_are_whole(string text, string speakers) => Read(text, speakers);

    /// <summary>A group that is named before anybody is: whoever follows has spoken in any case.</summary>
    [Fact]
    public void Who_stands_behind_a_group_has_spoken() =>
        Assert.Equal("Kenya", Assert.Single(EnglishReport.Saying("Statements were made by the following members: on behalf of the African Group, Kenya.").Statements).Name);

    [Theory]
    [InlineData("Statements were made by the representatives of Cuba (Minister of Water) and Peru.", "Cuba as State|Peru as State")]
    [InlineData("Statements were made by the representatives of Chile (in the absence of the representative of Peru) and Mali.", "Chile as State|Mali as State")]
    [InlineData("Statements were made by the representatives of Chile and Mali (speaking also for its neighbours, organizations of the region included).", "Chile as State|Mali as State")]
    public void Brackets_are_no_part_of_the_name_of_a_State(string text, string speakers) => Read(text, speakers);

    [Theory]
    [InlineData("Statements were made by the representatives of Ghana; Mali; Peru.", "Ghana as State|Mali as State|Peru as State")]
    [InlineData("Statements were made by the representatives of Ghana; the Sudan.", "Ghana as State|Sudan as State")]
    [InlineData("Statements were made by representatives of business NGOs, youth NGOs, local government and municipal authorities.", "business NGOs as Organization|youth NGOs as Organization|local government and municipal authorities as Organization")]
    [InlineData("Statements were made by representatives of women and gender NGOs, youth NGOs.", "women and gender NGOs as Organization|youth NGOs as Organization")]
    [InlineData("Statements were made by representatives of Zonta International and the Union on Ageing, non-governmental organizations in consultative status (see resolution 2031/31).", "Zonta International as Organization|Union on Ageing as Organization")]
    [InlineData("Statements were made by the representatives of Cuba, and, for the first time, Peru.", "Cuba as State|Peru as State")]
    [InlineData("Statements were made by: Peru and Chile.", "Peru as State|Chile as State")]
    public void The_last_piece_of_a_list_is_a_name_or_says_what_those_before_are(string text, string speakers) => Read(text, speakers);

    [Theory]
    [InlineData("Statements were made by the representatives of United Nations Educational, Scientific and Cultural Organization and Peru.", "United Nations Educational, Scientific and Cultural Organization as Organization|Peru as State")]
    [InlineData("Statements were made by the representatives of Peru and United Nations Educational, Scientific and Cultural Organization.", "Peru as State|United Nations Educational, Scientific and Cultural Organization as Organization")]
    [InlineData("A statement was made by the representative of the World Bank and the International Labour Organization.", "World Bank as Organization|International Labour Organization as Organization")]
    [InlineData("A statement was made by a representative of an International Criminal Police Organization.", "International Criminal Police Organization as Organization")]
    [InlineData("Statements were made by the representatives of the Friends of Canada, Australia and New Zealand.", "Friends of Canada as Organization|Australia as State|New Zealand as State")]
    [InlineData("Statements were made by the representatives of the Federation of Health and Sports Clubs and Peru.", "Federation of Health and Sports Clubs as Organization|Peru as State")]
    [InlineData("Statements were made by the representatives of Chile and the 4H Network.", "Chile as State|4H Network as Organization")] // the number counts nobody
    public void A_known_name_is_whole_where_it_begins_a_piece(string text, string speakers) => Read(text, speakers);

    [Theory]
    [InlineData("Statements were made by the observer for Malta and Mali.", "Malta as Observer|Mali as Observer")]
    [InlineData("A statement was made by the observer for the Office of the High Commissioner for Rivers.", "Office of the High Commissioner for Rivers as Observer")]
    [InlineData("A statement was made by the observer for an intergovernmental organization.", "1 intergovernmental organization as Observer")]
    [InlineData("Statements were made by the observers for two intergovernmental organizations.", "2 intergovernmental organizations as Observer")]
    public void Who_is_said_to_observe_is_an_observer(string text, string speakers) => Read(text, speakers);

    [Theory]
    [InlineData("Introductory statements were made by the Under-Secretary-General for the North and the South and the Chair of the Committee.", "Under-Secretary-General for the North and the South as Secretariat|Chair of the Committee as Officer")]
    [InlineData("Statements were made by the representatives of Cuba and by the Director of the Division.", "Cuba as State|Director of the Division as Secretariat")]
    [InlineData("Following the election of the Chair, the Rapporteur made a statement.", "Rapporteur as Officer")]
    [InlineData("The Chair of the Committee, and, Maria Lopez, made a statement.", "Chair of the Committee as Officer")] // the conjunction joins nothing
    public void Offices_end_where_the_next_begins(string text, string speakers) => Read(text, speakers);

    [Fact]
    public void Offices_may_stand_at_the_end_of_a_text_without_a_full_stop() => Assert.Equal(
        ["Chair of the Committee as Officer", "Director of the Division as Secretariat"],
        EnglishReport.Parse("I. Debate\n1. Statements were made by the Chair of the Committee and the Director of the Division\n2. The session was closed.\n").Statements.Select(EnglishReport.Line));

    [Fact]
    public void Who_holds_no_office_and_is_not_represented_is_nobody_known() =>
        Assert.Empty(EnglishReport.Saying("Statements were made by Ministers and Heads of Government.").Statements);

    /// <summary>The words that announce the speakers stand at the end of the paragraph above the list.</summary>
    [Fact]
    public void A_list_of_something_else_names_no_speakers() =>
        Assert.Empty(EnglishReport.Parse("I. Debate\n1. The following made statements: some members. The Committee noted:\n(a) Places of work: Mali, Niger;\n(b) Places of rest: Chile.\n").Statements);

    [Theory]
    [InlineData("Members of the Council: Peru, Chile")]
    [InlineData(": Peru, Chile")] // the words were lost
    public void An_item_of_a_list_of_speakers_may_say_of_what_they_are_members(string item) => Assert.Equal(
        ["Peru as State", "Chile as State", "Mali as Observer"],
        EnglishReport.Parse($"I. Debate\n1. At the same meeting, the following made statements and asked questions:\n(a) {item};\n(b) Observer for Mali.\n").Statements.Select(EnglishReport.Line));

    /// <summary>The place of groups that are counted is that of the number and of what they are.</summary>
    [Fact]
    public void Groups_that_are_counted_have_the_place_of_their_number()
    {
        const string Before = "1. Statements were made by representatives of 21 Parties, including ";
        const string Groups = "2 on behalf of groups of Parties";
        var counted = EnglishReport.Parse($"I. Debate\n{Before}{Groups}, namely: Argentina, Brazil and Uruguay; and the European Union and its member States.\n").Statements[1];

        Assert.Equal(2, counted.Count);
        Assert.Equal((Before.Length + 1, Before.Length + Groups.Length + 1), (counted.Source.Column, counted.Source.EndColumn));
    }

    private static void Read(string text, string speakers) =>
        Assert.Equal(speakers.Split('|'), EnglishReport.Saying(text).Statements.Select(EnglishReport.Line));
}
