using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Languages.English;

/// <summary>The words that mean the body of the report, whose name contains them or which no catalogue knows.</summary>
public class BodyWordsTests
{
    [Theory]
    [InlineData("Committee|Commission|Council|Conference|Working Group|Subsidiary Body|Expert Group|Group|Board|Assembly|Forum|Meeting|Panel")]
    public void A_body_that_no_catalogue_holds_may_be_called_by_any(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        "Request (requested) Secretariat: Secretariat",
        SmallEnglishReport.Operatives(SmallEnglishReport.Parse($"Report of the {word} on Lakes\n\nI. Lakes\n1. The {word} requested the Secretariat to report.\n", "A/AC.999/2031/9"))));

    [Fact]
    public void Conjunctions_part_the_last_two_names_of_a_list() => Assert.Equal(
        ["Peru", "Chile", "Mali"],
        SmallEnglishReport.Saying("Statements were made by the representatives of Peru, Chile and Mali.").Statements.Select(statement => statement.Name));
}
