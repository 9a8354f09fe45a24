using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages.English;

/// <summary>The nouns of whom conclusions ask something. Words before them belong to the name; the longest noun says of what kind it is.</summary>
public class ActorWordsTests
{
    [Theory]
    [InlineData(AddresseeKind.PartiesUnderReview, "States parties under review|Parties under review|States under review")]
    [InlineData(AddresseeKind.StatesParties, "Parties|States parties|State party|Party|High Contracting Parties|Contracting Parties")]
    [InlineData(AddresseeKind.States, "States|State|countries|country|Governments|Government|nations|members|administering Powers|administering Power")]
    [InlineData(AddresseeKind.Secretariat, "Secretariat|Secretary-General|Secretary General|Assistant Secretary-General|Executive Secretary")]
    [InlineData(AddresseeKind.Secretariat, "Department|Departments|Division|Executive Director|Director-General|High Commissioner|Office of the High Commissioner")]
    [InlineData(AddresseeKind.Organization, "organizations|organization|agencies|United Nations system|United Nations entities|entities|specialized agencies")]
    [InlineData(AddresseeKind.Organization, "funds and programmes|United Nations funds|institutions|World Bank|Organization|international financial institutions")]
    [InlineData(AddresseeKind.Body, "Committee|Committees|Commission|Commissions|Council|Conference|Conference of the Parties|Working Group|Working Groups|Expert Group")]
    [InlineData(AddresseeKind.Body, "Bureau|Board|Panel|Task Force|Task Team|Group|Forum|Assembly|Subsidiary Body|subsidiary bodies|constituted bodies|treaty bodies")]
    [InlineData(AddresseeKind.Body, "working group|expert group|committee|bureau|task force|task team|group|panel")]
    [InlineData(AddresseeKind.Other, "international community|civil society|stakeholders|donors|academia|private sector")]
    public void A_noun_says_of_what_kind_the_addressee_is(AddresseeKind kind, string nouns) => Assert.All(nouns.Split('|'), noun =>
    {
        Assert.Equal((kind, $"new {noun}"), Whom($"The Committee requested the new {noun} to report."));
        // In a clause its own verb follows the noun, and is no part of the name.
        Assert.Equal((kind, $"new {noun}"), Whom($"The Committee requested that the new {noun} report."));
    });

    /// <summary>"Under" may begin a name, although it ends the noun of others.</summary>
    [Fact]
    public void A_preposition_may_begin_a_name() => Assert.Equal(
        (AddresseeKind.Secretariat, "Under-Secretary-General"), Whom("The Committee requested the Under-Secretary-General to report."));

    private static (AddresseeKind Kind, string Words) Whom(string text)
    {
        var addressee = Assert.Single(Assert.Single(EnglishReport.Saying(text).Recommendations).Operatives).Addressee;
        return (addressee.Kind, addressee.Words);
    }
}
