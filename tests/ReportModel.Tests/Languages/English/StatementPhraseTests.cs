using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages.English;

/// <summary>The phrases by which English reports say who made statements; each gives the words for what they did.</summary>
public class StatementPhraseTests
{
    [Theory]
    [InlineData("Statements in the debate were made on behalf of the Rio Group and the African Group.", "| as Group for Rio Group: made statements| as Group for African Group: made statements")]
    [InlineData("Statements were also made on behalf of the Rio Group and the African Group.", "| as Group for Rio Group: made statements| as Group for African Group: made statements")]
    [InlineData("A statement was made on behalf of the Rio Group.", "| as Group for Rio Group: made a statement")]
    [InlineData("Another statement was also made on behalf of the Rio Group.", "| as Group for Rio Group: made a statement")]
    [InlineData("Statements were made by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were also made by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("A statement was made by the representative of Peru.", "|Peru as State: made a statement")]
    [InlineData("A statement was also made by the representative of Peru.", "|Peru as State: made a statement")]
    [InlineData("Statements were made before the vote by the representative of Peru and after the vote by the representative of Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were also made before the vote by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were made after the vote by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were also made after the vote by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were made in explanation of vote by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were also made in explanation of vote before the vote by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were made in explanation of vote after the vote by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were made in explanation of position by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were also made in explanation of position by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were delivered by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("Statements were also delivered by the representatives of Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("A statement was delivered by the representative of Peru.", "|Peru as State: made a statement")]
    [InlineData("A statement was also delivered by the representative of Peru.", "|Peru as State: made a statement")]
    [InlineData("The following members made statements: Peru and Chile.", "|Peru as State: made statements|Chile as State: made statements")]
    [InlineData("The following member made a statement: Peru.", "|Peru as State: made a statement")]
    [InlineData("The representative of Peru made a closing statement; the representative of Mali made a statement.", "|Peru as State: made a closing statement|Mali as State: made a statement")]
    [InlineData("The representative of Peru made a closing statement; the representative of Mali made a statement; and the representative of Chile made closing remarks.", "|Peru as State: made a closing statement|Mali as State: made a statement|Chile as State: made closing remarks")]
    public void Statements_were_made(string sentence, string speakers) => Assert.Equal(speakers[1..].Split('|'), Speakers(sentence));

    [Theory]
    [InlineData("opening remarks")]
    [InlineData("introductory remarks")]
    [InlineData("closing remarks")]
    public void Remarks_were_made(string remarks)
    {
        string[] made = ["Peru as State: made " + remarks];
        Assert.Equal(made, Speakers($"{char.ToUpperInvariant(remarks[0])}{remarks[1..]} were made by the representative of Peru."));
        Assert.Equal(made, Speakers($"{char.ToUpperInvariant(remarks[0])}{remarks[1..]} were also made by the representative of Peru."));
        Assert.Equal(made, Speakers($"The representative of Peru made {remarks}."));
        Assert.Equal(made, Speakers($"The representative of Peru also made {remarks}."));
    }

    [Theory]
    [InlineData("The Committee heard opening statements by the representatives of Peru and Chile.", "made statements")]
    [InlineData("The Committee heard statements by the representatives of Peru and Chile.", "made statements")]
    [InlineData("The Committee heard a statement by the representatives of Peru and Chile.", "made a statement")]
    [InlineData("The debate began after a statement by the representatives of Peru and Chile.", "made a statement")]
    [InlineData("The debate began after statements by the representatives of Peru and Chile.", "made a statement")]
    [InlineData("The debate began following a statement by the representatives of Peru and Chile.", "made a statement")]
    [InlineData("The debate began following statements by the representatives of Peru and Chile.", "made a statement")]
    public void Statements_were_heard(string sentence, string words) =>
        Assert.Equal(["Peru as State: " + words, "Chile as State: " + words], Speakers(sentence));

    [Theory]
    [InlineData("made general statements", "made general statements")]
    [InlineData("also made general statements", "made general statements")]
    [InlineData("made a general statement", "made a general statement")]
    [InlineData("also made a general statement", "made a general statement")]
    [InlineData("made a statement", "made a statement")]
    [InlineData("also made a statement", "made a statement")]
    [InlineData("made statements", "made statements")]
    [InlineData("also made statements", "made statements")]
    [InlineData("made an opening statement", "made an opening statement")]
    [InlineData("also made an opening statement", "made an opening statement")]
    [InlineData("made an introductory statement", "made an introductory statement")]
    [InlineData("also made an introductory statement", "made an introductory statement")]
    [InlineData("made a closing statement", "made a closing statement")]
    [InlineData("also made a closing statement", "made a closing statement")]
    [InlineData("made a concluding statement", "made a concluding statement")]
    [InlineData("also made a concluding statement", "made a concluding statement")]
    [InlineData("delivered a statement", "made a statement")]
    [InlineData("also delivered a statement", "made a statement")]
    public void Somebody_made_a_statement(string told, string words) => Assert.Equal(["Peru as State: " + words], Speakers($"The representative of Peru {told}."));

    [Theory]
    [InlineData("The representative of Peru made a statement on behalf of the Rio Group.", "Peru as Group for Rio Group: made a statement")]
    [InlineData("The representative of Peru also made a statement, on behalf of the Rio Group.", "Peru as Group for Rio Group: made a statement")]
    [InlineData("The representative of Peru made statements on behalf of the Rio Group.", "Peru as Group for Rio Group: made statements")]
    [InlineData("The representative of Peru also made statements, on behalf of the Rio Group.", "Peru as Group for Rio Group: made statements")]
    [InlineData("The representatives of 12 Parties made statements, including two on behalf of the Rio Group and the African Group.", "12 Parties as StateParty: made statements; as Group for Rio Group: made statements; as Group for African Group: made statements")]
    [InlineData("The representatives of 12 Parties also made general statements, including two on behalf of the Rio Group and the African Group.", "12 Parties as StateParty: made general statements; as Group for Rio Group: made general statements; as Group for African Group: made general statements")]
    public void In_the_name_of_a_group(string sentence, string speakers) => Assert.Equal(speakers, string.Join(";", Speakers(sentence)));

    [Theory]
    [InlineData("The following made statements:")]
    [InlineData("The following made statements at the meeting:")]
    [InlineData("The following delegations made statements:")]
    [InlineData("The following delegations made statements at the meeting:")]
    [InlineData("Statements were made by:")]
    [InlineData("Statements were made by the following:")]
    [InlineData("Statements were also made by the following:")]
    public void Items_name_the_speakers(string announcing) => Assert.Equal(
        ["Chile as State", "Mali as Observer"],
        EnglishReport.Parse($"I. Statements\n1. {announcing}\n(a) Representatives of Chile;\n(b) Observers for Mali.\n").Statements.Select(EnglishReport.Line));

    private static IEnumerable<string> Speakers(string sentence) =>
        EnglishReport.Saying(sentence).Statements.Select(statement => $"{EnglishReport.Line(statement)}: {statement.Words}");
}
