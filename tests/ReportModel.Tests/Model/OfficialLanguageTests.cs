namespace ReportModel.Tests.Model;

/// <summary>What is there in each official language and in no other.</summary>
public class OfficialLanguageTests
{
    private const string Refusal = "'de' is not one of ar, en, es, fr, ru, zh.";

    [Theory]
    [InlineData("en", "https://docs.un.org/en/CTOC/COP/WG.2/2022/4")]
    [InlineData("zh", "https://docs.un.org/zh/CTOC/COP/WG.2/2022/4")]
    public void A_document_has_an_address_by_its_first_symbol(string language, string address) =>
        Assert.Equal(address, new Document { Symbol = DocumentSymbol.Parse(Repository.SeedSymbol) }.Url(language).ToString());

    [Theory]
    [InlineData("en", "China", "People's Republic of China")]
    [InlineData("fr", "Chine", "République populaire de Chine")]
    [InlineData("zh", "中国", "中华人民共和国")]
    public void A_State_has_a_short_and_a_formal_name(string language, string name, string formal)
    {
        Assert.Equal(name, StateCatalogue.ByIso3("CHN").NameIn(language));
        Assert.Equal(formal, StateCatalogue.ByIso3("CHN").FormalNameIn(language));
    }

    [Fact]
    public void A_State_that_no_catalogue_holds_has_none()
    {
        Assert.Equal("", new State { Iso3 = "ATL" }.NameIn("en"));
        Assert.Equal("", new State { Iso3 = "ATL" }.FormalNameIn("en"));
    }

    [Fact]
    public void Another_language_is_refused_with_those_there_are()
    {
        Assert.StartsWith(Refusal, Assert.Throws<ArgumentException>(() => new Document().Url("de")).Message, StringComparison.Ordinal);
        Assert.StartsWith(Refusal, Assert.Throws<ArgumentException>(() => State.None.NameIn("de")).Message, StringComparison.Ordinal);
        Assert.StartsWith(Refusal, Assert.Throws<ArgumentException>(() => State.None.FormalNameIn("de")).Message, StringComparison.Ordinal);
    }
}
