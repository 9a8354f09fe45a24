using System.Text;

namespace ReportModel.Tests.Catalogues;

public class StateIdentifierTests
{
    [Theory]
    [InlineData("CHN", "China")]
    [InlineData("CIV", "CoteDIvoire")]
    [InlineData("GBR", "UnitedKingdom")]
    [InlineData("USA", "UnitedStatesOfAmerica")]
    [InlineData("IRN", "Iran")]
    [InlineData("BOL", "Bolivia")]
    [InlineData("VEN", "Venezuela")]
    [InlineData("FSM", "Micronesia")]
    [InlineData("KOR", "RepublicOfKorea")]
    [InlineData("PRK", "DemocraticPeoplesRepublicOfKorea")]
    [InlineData("MDA", "RepublicOfMoldova")]
    [InlineData("TUR", "Turkiye")]
    [InlineData("COD", "DemocraticRepublicOfTheCongo")]
    [InlineData("COG", "Congo")]
    [InlineData("LAO", "LaoPeoplesDemocraticRepublic")]
    [InlineData("GNB", "GuineaBissau")]
    [InlineData("TLS", "TimorLeste")]
    [InlineData("STP", "SaoTomeAndPrincipe")]
    [InlineData("NLD", "Netherlands")]
    [InlineData("PSE", "StateOfPalestine")]
    public void Well_known_identifiers_stay_as_they_are(string code, string identifier) =>
        Assert.Equal(identifier, StateCatalogue.ByIso3(code).Identifier);

    [Fact]
    public void Identifiers_are_unique_ASCII_words()
    {
        Assert.All(StateCatalogue.All, s => Assert.True(char.IsAsciiLetterUpper(s.Identifier[0]) && s.Identifier.All(char.IsAsciiLetter), s.Iso3));
        Assert.Equal(195, StateCatalogue.All.Select(s => s.Identifier).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void An_identifier_is_the_short_name_without_brackets_in_ASCII_except_for_the_United_Kingdom() =>
        Assert.All(StateCatalogue.All.Where(s => s.Iso3 != "GBR"), s => Assert.Equal(FromName(s.Name), s.Identifier));

    /// <summary>The rule of the design, written a second time: each word with a capital, except what follows an apostrophe in lower case.</summary>
    private static string FromName(string name)
    {
        var identifier = new StringBuilder();
        var capital = true;
        foreach (var c in name.Split(" (")[0].Replace('ô', 'o').Replace('ü', 'u'))
        {
            if (char.IsAsciiLetter(c))
            {
                identifier.Append(capital ? char.ToUpperInvariant(c) : c);
                capital = false;
            }
            else
            {
                capital = c != '\'';
            }
        }

        return identifier.ToString();
    }
}
