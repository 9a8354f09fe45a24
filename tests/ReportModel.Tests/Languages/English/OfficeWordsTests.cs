using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages.English;

/// <summary>The words by which English reports say who was elected to which office.</summary>
public class OfficeWordsTests
{
    [Theory]
    [InlineData(OfficerRole.Chair, "Chair|Chairperson|Chairman|Chairwoman|Chairperson-Rapporteur|Chair-Rapporteur|Chairman-Rapporteur")]
    [InlineData(OfficerRole.ViceChair, "Vice-Chair|Vice-Chairs|Vice-Chairman|Vice-Chairmen|Vice-Chairperson|Vice-Chairpersons")]
    [InlineData(OfficerRole.Rapporteur, "Rapporteur|Rapporteurs")]
    [InlineData(OfficerRole.CoChair, "Co-Chair|Co-Chairs")]
    [InlineData(OfficerRole.President, "President")]
    [InlineData(OfficerRole.VicePresident, "Vice-President|Vice-Presidents")]
    [InlineData(OfficerRole.OutgoingChair, "outgoing Chair|outgoing Chairperson")]
    public void An_office_has_its_words(OfficerRole role, string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal([$"Ana Cruz {role} PER"], Officers($"The session was opened by the {word} of the Committee, Ana Cruz (Peru).")));

    [Theory]
    [InlineData("was elected|was also elected|were elected|were also elected|was re-elected|were re-elected|elected|as its|as their|as the|as|to serve as|to the office of")]
    public void Words_join_an_office_to_the_person_before(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["Ana Cruz Chair PER"], Officers($"In May, Ana Cruz (Peru) {word} Chair for the year.")));

    [Theory]
    [InlineData("respectively|by acclamation|also by acclamation|by consensus|also|unanimously|and|as its|as|the")]
    public void Others_may_stand_between(string words) => Assert.All(words.Split('|'), word =>
    {
        Assert.Equal(["Ana Cruz Chair PER"], Officers($"In May, Ana Cruz (Peru), {word}, was elected Chair for the year."));
        Assert.Equal(["Ana Cruz Chair PER"], Officers($"In May, Ana Cruz (Peru) was elected {word} Chair for the year."));
    });

    [Theory]
    [InlineData("of the Committee")]
    [InlineData("of the session")]
    [InlineData("of the meeting")]
    [InlineData("of the meetings")]
    public void Whose_office_it_is(string of)
    {
        Assert.Equal(["Ana Cruz Chair PER"], Officers($"Ana Cruz (Peru), Chair {of}, spoke."));
        Assert.Equal(["Ana Cruz Chair PER"], Officers($"The Chair {of}, Ana Cruz (Peru), spoke."));
    }

    [Fact]
    public void A_short_name_needs_no_article() => Assert.Equal(
        "Ana Cruz", Assert.Single(EnglishReport.Parse("I. Opening\n1. Ana Cruz (Peru), Chair of SBI, spoke.\n", "FCCC/SBI/2031/9").Officers).Name);

    [Theory]
    [InlineData("African States|Asia-Pacific States|Asian States|Asian and Pacific States|Eastern European States|Latin American and Caribbean States")]
    [InlineData("Western European and other States|Western European and Other States|African Group|Asia-Pacific Group|Asian Group|Eastern European Group")]
    [InlineData("Group of African States|Group of Asia-Pacific States|Group of Asian States|Group of Eastern European States|Group of Latin American and Caribbean States")]
    [InlineData("Group of Western European and other States|Latin American and Caribbean Group|Western European and Others Group")]
    public void A_regional_group_may_stand_in_place_of_the_State(string groups) => Assert.All(groups.Split('|'), group =>
        Assert.Equal(["Ana Cruz Chair "], Officers($"In May, Ana Cruz ({group}) was elected Chair for the year.")));

    /// <summary>The name of a group alone is no person.</summary>
    [Theory]
    [InlineData("African States|Asia-Pacific States|Asian States|Eastern European States|African Group|Asia-Pacific Group|Asian Group|Eastern European Group")]
    public void A_regional_group_holds_no_office(string groups) => Assert.All(groups.Split('|'), group =>
        Assert.Equal(["Ana Cruz Chair "], Officers($"Chair: Ana Cruz; Vice-Chairs: {group}.")));

    [Theory]
    [InlineData("de|del|della|di|da|dos|das|van|von|der|den|la|le|bin|ibn|al|el|e|y")]
    public void A_name_has_small_parts(string words) => Assert.All(words.Split('|'), word =>
    {
        Assert.Equal([$"Ana {word} Cruz Chair PER"], Officers($"In May, Ana {word} Cruz (Peru) was elected Chair for the year."));
        Assert.Equal([$"Ana {word} Cruz Chair "], Officers($"In May, Ms. Ana {word} Cruz was elected Chair for the year."));
    });

    [Theory]
    [InlineData("Mr.|Ms.|Mrs.|Miss|Dr.|Prof.|Sir|Dame|Messrs.|Mses.")]
    public void A_title_of_courtesy_is_no_part_of_a_name(string words) => Assert.All(words.Split('|'), word =>
    {
        Assert.Equal(["Ana Cruz Chair "], Officers($"In May, {word} Ana Cruz was elected Chair for the year."));
        Assert.Equal(["Ana Cruz Chair PER"], Officers($"In May, {word} Ana Cruz (Peru) was elected Chair for the year."));
    });

    [Theory]
    [InlineData("meeting of the Working Group was chaired by")]
    [InlineData("meeting of the Group was chaired by")]
    [InlineData("meeting was chaired by")]
    [InlineData("meetings were chaired by")]
    [InlineData("session was chaired by")]
    [InlineData("meeting was presided over by")]
    public void Who_chaired_a_meeting(string words) => Assert.Equal(["Ana Cruz Chair PER"], Officers($"The {words} Ana Cruz (Peru)."));

    private static IEnumerable<string> Officers(string sentence) =>
        EnglishReport.Saying(sentence).Officers.Select(officer => $"{officer.Name} {officer.Role} {officer.State?.Iso3}");
}
