using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages.English;

/// <summary>The words for those who speak in English reports: whom they represent, which office they hold, and in whose name they speak.</summary>
public class SpeakerWordsTests
{
    [Theory]
    [InlineData(SpeakerCapacity.State, "representatives of|representative of|Permanent Representatives of|Permanent Representative of|delegations of|delegation of|Deputy Permanent Representative of")]
    [InlineData(SpeakerCapacity.Observer, "observers for|observer for|observers of|observer of|permanent observer for|Permanent Observer for|Permanent Observer of")]
    public void Who_is_represented_follows(SpeakerCapacity capacity, string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["Chile as State", $"Peru as {capacity}"], Speakers($"Statements were made by the representative of Chile and the {word} Peru.")));

    [Theory]
    [InlineData("also speaking on behalf of|speaking also on behalf of|speaking on behalf of|also on behalf of|on behalf of|speaking in the name of|in the name of")]
    public void A_group_is_spoken_for(string words) => Assert.All(words.Split('|'), word =>
    {
        Assert.Equal(["Peru as Group for Rio Group", "Chile as State"], Speakers($"Statements were made by the representatives of Peru ({word} the Rio Group) and Chile."));
        Assert.Equal(["Peru as Group for Rio Group"], Speakers($"A statement was made by the representative of Peru, {word} the Rio Group."));
    });

    [Theory]
    [InlineData("including two on behalf of groups, namely: the Rio Group and the Lake Group", "2 on behalf of groups as Group| as Group for Rio Group| as Group for Lake Group")]
    [InlineData("including two on behalf of groups: the Rio Group and the Lake Group", "2 on behalf of groups as Group| as Group for Rio Group| as Group for Lake Group")]
    [InlineData("including two on behalf of the Rio Group and the Lake Group", " as Group for Rio Group| as Group for Lake Group")]
    [InlineData("including two speaking on behalf of the Rio Group and the Lake Group", " as Group for Rio Group| as Group for Lake Group")]
    [InlineData("including on behalf of the Rio Group and the Lake Group", " as Group for Rio Group| as Group for Lake Group")]
    [InlineData("some of whom spoke on behalf of the Rio Group and the Lake Group", " as Group for Rio Group| as Group for Lake Group")]
    [InlineData("some on behalf of the Rio Group and the Lake Group", " as Group for Rio Group| as Group for Lake Group")]
    [InlineData("some of them on behalf of the Rio Group and the Lake Group", " as Group for Rio Group| as Group for Lake Group")]
    public void Some_of_those_who_are_counted_spoke_for_groups(string words, string groups) => Assert.Equal(
        groups.Split('|').Prepend("9 Parties as StateParty"), Speakers($"Statements were made by representatives of nine Parties, {words}."));

    /// <summary>A conjunction inside the name of a group cuts it nowhere in a list.</summary>
    [Theory]
    [InlineData("Group of 77 and China|G77 and China|G-77 and China|Group of Latin American and Caribbean States|Latin American and Caribbean Group")]
    [InlineData("Latin American and Caribbean States|Western European and other States|Group of Western European and other States|Western European and Others Group")]
    [InlineData("Independent Association for Latin America and the Caribbean|European Union and its member States|Community of Latin American and Caribbean States")]
    [InlineData("African, Caribbean and Pacific States|Organisation of African, Caribbean and Pacific States|African and Asian States|Canada, Australia and New Zealand")]
    [InlineData("Argentina, Brazil and Uruguay|Brazil, South Africa, India and China|business and industry NGOs|research and independent NGOs|women and gender NGOs")]
    [InlineData("children and youth NGOs|women and gender constituency|local government and municipal authorities")]
    public void The_name_of_a_group_is_one(string groups) => Assert.All(groups.Split('|'), group =>
    {
        Assert.Equal(["Peru", group], Spoke($"Statements were made by the representatives of Peru and the {group}."));
        Assert.Equal([group, "Peru"], Spoke($"Statements were made by the representatives of the {group} and Peru."));
        Assert.Equal(["Peru", group, "Chile"], Spoke($"Statements were made by the representatives of Peru, the {group} and Chile."));
        Assert.Equal([group, "Peru", "Mali", "Chile"], Spoke($"Statements were made by the representatives of the {group} and Peru, Mali and Chile."));
        Assert.Equal(["Rio Group", group], Groups($"Statements were made on behalf of the Rio Group and the {group}."));
        Assert.Equal([group, "Rio Group"], Groups($"Statements were made on behalf of the {group} and the Rio Group."));
    });

    [Theory]
    [InlineData("its|their|other|others")]
    public void Before_these_a_conjunction_stands_inside_a_name(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["Peru", $"Lake Union and {word} members"], Spoke($"Statements were made by the representatives of Peru, the Lake Union and {word} members.")));

    [Theory]
    [InlineData("the|a|an|by|from|its|their")]
    public void What_stands_before_a_name_is_no_part_of_it(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["Chile", "Lake Fund", "Peru"], Spoke($"Statements were made by the representatives of Chile, {word} Lake Fund and Peru.")));

    [Theory]
    [InlineData("to the United Nations")]
    [InlineData("to UNESCO")]
    public void Nor_is_where_somebody_represents_it(string words) =>
        Assert.Equal(["Jordan as State"], Speakers($"A statement was made by the Permanent Representative of Jordan {words}."));

    [Theory]
    [InlineData("a Party", "1 Party as StateParty")]
    [InlineData("a State", "1 State as State")]
    [InlineData("an observer", "1 observer as Observer")]
    [InlineData("an organization", "1 organization as Organization")]
    [InlineData("a constituency", "1 constituency as Organization")]
    [InlineData("an NGO", "1 NGO as Organization")]
    public void An_article_counts_one(string words, string speaker) =>
        Assert.Equal(["Peru as State", speaker], Speakers($"Statements were made by representatives of Peru and {words}."));

    [Theory]
    [InlineData(SpeakerCapacity.Observer, "observers")]
    [InlineData(SpeakerCapacity.StateParty, "Parties|parties")]
    [InlineData(SpeakerCapacity.State, "States|delegations|countries")]
    [InlineData(SpeakerCapacity.Organization, "organizations|constituencies|NGOs")]
    public void Who_is_counted_is_of_a_kind(SpeakerCapacity capacity, string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal([$"9 {word} as {capacity}"], Speakers($"Statements were made by representatives of nine {word}.")));

    /// <summary>What such a word begins after the names says what they are, and is no name.</summary>
    [Theory]
    [InlineData("organizations|constituencies|environmental NGOs")]
    public void Organizations_are_described(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        ["Lake Union", "River Bank"], Spoke($"Statements were made by representatives of Lake Union and River Bank, {word} in consultative status with the Council.")));

    [Theory]
    [InlineData(SpeakerCapacity.Secretariat, "Under-Secretary-General|Assistant Secretary-General|Deputy Secretary-General|Secretary-General|Deputy Executive Secretary|Executive Secretary")]
    [InlineData(SpeakerCapacity.Secretariat, "Secretariat|secretariat|Secretary|Special Representative|Personal Representative|Special Envoy|Personal Envoy|Special Coordinator|Special Adviser")]
    [InlineData(SpeakerCapacity.Secretariat, "Commissioner-General|Administrator|Legal Counsel|High Commissioner|Director-General|Director|Chief")]
    [InlineData(SpeakerCapacity.Officer, "Vice-Chair|Co-Chair|Chair|Chairperson|Chairman|Chairwoman|Acting Chairman|Vice-President|President|Special Rapporteur|Independent Expert")]
    [InlineData(SpeakerCapacity.Officer, "Rapporteur|Facilitator|Coordinator")]
    [InlineData(SpeakerCapacity.Observer, "observer")]
    public void An_office_gives_its_capacity(SpeakerCapacity capacity, string offices) => Assert.All(offices.Split('|'), office =>
        Assert.Equal([$"{office} on Lakes as {capacity}"], Speakers($"The {office} on Lakes made a statement.")));

    private static IEnumerable<string> Speakers(string sentence) => EnglishReport.Saying(sentence).Statements.Select(EnglishReport.Line);

    private static IEnumerable<string> Spoke(string sentence) => EnglishReport.Saying(sentence).Statements.Select(statement => statement.Name);

    private static IEnumerable<string?> Groups(string sentence) => EnglishReport.Saying(sentence).Statements.Select(statement => statement.OnBehalfOf);
}
