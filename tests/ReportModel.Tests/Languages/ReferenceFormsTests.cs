namespace ReportModel.Tests.Languages;

/// <summary>How each official language cites an agenda item without a letter, and a decision.</summary>
public class ReferenceFormsTests
{
    private static readonly AgendaItem s_item = new() { Id = new("CTOC/COP/WG.3/2022#item1"), Body = new() { Symbol = "CTOC/COP/WG.3", Acronym = "WG.3" }, Number = 1 };

    private static readonly Resolution s_decision = new()
    {
        Id = new("E/CN.15#decision26/4"),
        Body = new() { Symbol = "E/CN.15", Acronym = "CCPCJ" },
        Kind = ResolutionKind.Decision,
        Number = "26/4",
    };

    private static readonly Recommendation s_recommendation = new() { Id = new("A/80/21#7"), Report = DocumentSymbol.Parse("A/80/21"), Paragraph = 7 };

    [Theory]
    [InlineData("en", "WG.3, item 1", "CCPCJ decision 26/4", "A/80/21, para. 7")]
    [InlineData("zh", "WG.3，议程项目1", "CCPCJ第26/4号决定", "A/80/21，第7段")]
    [InlineData("fr", "WG.3, point 1", "CCPCJ, décision 26/4", "A/80/21, par. 7")]
    [InlineData("es", "WG.3, tema 1", "CCPCJ, decisión 26/4", "A/80/21, párr. 7")]
    [InlineData("ru", "WG.3, пункт 1 повестки дня", "CCPCJ, решение 26/4", "A/80/21, пункт 7")]
    [InlineData("ar", "WG.3، البند 1", "CCPCJ، المقرر 26/4", "A/80/21، الفقرة 7")]
    public void Each_language_has_its_form(string language, string item, string decision, string recommendation)
    {
        Assert.Equal(item, s_item.ToString(language, null));
        Assert.Equal(decision, s_decision.ToString(language, null));
        Assert.Equal(recommendation, s_recommendation.ToString(language, null));
    }
}
