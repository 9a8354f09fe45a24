namespace ReportModel.Tests.Languages;

/// <summary>A language that the library does not know, Esperanto, needs nothing but an object of its own.</summary>
public class ToyLanguageTests
{
    private const string Text = """
        Raporto pri la kunveno en Lignano

        I. Rekomendoj

        1. La laborgrupo akceptis la jenajn rekomendojn:

        (a) Ŝtatoj devus mezuri siajn riverojn;

        (b) Kaj la laborgrupo instigas la sekretariejon raporti pri ili.

        2. La laborgrupo akceptis la tagordon jene:

        1. Malfermo.

        2. Riveroj.

        3. La laborgrupo havis antaŭ si la jenajn dokumentojn:

        (a) Provizora tagordo (CTOC/COP/WG.3/2030/1).
        """;

    private static readonly DraftingConventions s_esperanto = new()
    {
        Language = "eo",
        Numerals = RomanNumerals.Instance,
        TheBody = ["La laborgrupo"],
        RecommendationsAdopted = ["{bodies} akceptis la jenajn rekomendojn"],
        AgendaAdopted = ["akceptis la tagordon jene"],
        DocumentsBefore = ["{bodies} havis antaŭ si la jenajn dokumentojn"],
        Operatives = new()
        {
            Verbs = [new("instigas", Modality.Encourage)],
            Modals = [new("devus", Modality.Should)],
            Addressees = [new("Ŝtatoj", AddresseeKind.States), new("la sekretariejon", AddresseeKind.Secretariat)],
            Connectives = ["Kaj", "la laborgrupo"],
        },
    };

    [Fact]
    public void A_report_in_it_is_read()
    {
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"), Language = "eo", Conventions = s_esperanto };
        var (report, findings) = ReportParser.Parse(Text, options, TestContext.Current.CancellationToken) is var result ? (result.Report, result.Diagnostics) : default;

        Assert.Empty(findings);
        Assert.Equal(["Rekomendoj"], report.Sections.Select(section => section.Title));
        Assert.Equal(["Malfermo", "Riveroj"], report.AgendaItems.Select(item => item.Title));
        Assert.Equal("CTOC/COP/WG.3/2030/1", Assert.Single(report.Documents).Symbol.ToString());
        Assert.Equal(
            [(Modality.Should, AddresseeKind.States), (Modality.Encourage, AddresseeKind.Secretariat)],
            report.Recommendations.SelectMany(recommendation => recommendation.Operatives).Select(operative => (operative.Modality, operative.Addressee.Kind)));
    }

    /// <summary>Words of six letters announce a list, and it is missed where its mark was lost; shorter ones stand in any sentence.</summary>
    [Theory]
    [InlineData("Gastis", 1)]
    [InlineData("Estis", 0)]
    public void A_list_that_lost_its_mark_is_missed_where_its_words_are_long_enough(string words, int missed)
    {
        var options = new ReportParserOptions
        {
            Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"),
            Language = "eo",
            Conventions = s_esperanto with { Attendance = [new(AttendanceStatus.StateObserver, words + ": {states}")] },
        };
        var result = ReportParser.Parse($"Raporto\n\nI. Malfermo\n\n1. {words} multaj.\n", options, TestContext.Current.CancellationToken);

        Assert.Equal(missed, result.Diagnostics.Count(finding => finding.Message.Contains("write ':' before its first name", StringComparison.Ordinal)));
    }
}
