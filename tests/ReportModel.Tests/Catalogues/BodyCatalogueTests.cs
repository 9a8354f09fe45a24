namespace ReportModel.Tests.Catalogues;

public class BodyCatalogueTests
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    [Theory]
    [InlineData("CTOC/COP", "COP", "UNTOC", "Conference of the Parties to the United Nations Convention against Transnational Organized Crime")]
    [InlineData("CTOC/COP/WG.2", "WG.2", "UNTOC", "Working Group of Government Experts on Technical Assistance")]
    [InlineData("CTOC/COP/WG.3", "WG.3", "UNTOC", "Working Group on International Cooperation")]
    [InlineData("CTOC/COP/WG.4", "WG.4", "UNTOC", "Working Group on Trafficking in Persons")]
    [InlineData("CTOC/COP/WG.6", "WG.6", "UNTOC", "Working Group on Firearms")]
    [InlineData("CTOC/COP/WG.7", "WG.7", "UNTOC", "Working Group on the Smuggling of Migrants")]
    [InlineData("CAC/COSP", "COSP", "UNCAC", "Conference of the States Parties to the United Nations Convention against Corruption")]
    [InlineData("E/CN.7", "CND", null, "Commission on Narcotic Drugs")]
    [InlineData("E/CN.15", "CCPCJ", null, "Commission on Crime Prevention and Criminal Justice")]
    [InlineData("E", "ECOSOC", null, "Economic and Social Council")]
    [InlineData("A", "GA", null, "General Assembly")]
    [InlineData("S", "SC", null, "Security Council")]
    [InlineData("A/HRC", "HRC", null, "Human Rights Council")]
    public void The_library_knows_these_bodies(string symbol, string acronym, string? convention, string name)
    {
        Assert.True(BodyCatalogue.Default.TryGet(symbol, out var entry));
        Assert.Equal(new Body { Symbol = symbol, Acronym = acronym, Name = name }, entry.Body);
        Assert.Equal(convention, entry.Convention);
    }

    [Theory]
    [InlineData("CTOC")]
    [InlineData("CTOC/COP/WG.5")] // not confirmed
    [InlineData("ctoc/cop")]
    [InlineData("")]
    public void It_does_not_know_those(string symbol)
    {
        Assert.False(BodyCatalogue.Default.TryGet(symbol, out var entry));
        Assert.Null(entry);
    }

    [Theory]
    [InlineData("zh", "国际合作工作组", "CTOC/COP/WG.3")]
    [InlineData("zh", "技术援助问题政府专家工作组", "CTOC/COP/WG.2")]
    [InlineData("zh", "缔约方会议", "CTOC/COP")]
    [InlineData("zh", "联合国打击跨国有组织犯罪公约缔约方会议", "CTOC/COP")]
    [InlineData("zh", "《联合国打击跨国有组织犯罪公约》缔约方会议", "CTOC/COP")]
    [InlineData("zh", "预防犯罪和刑事司法委员会", "E/CN.15")]
    [InlineData("zh", "麻醉药品委员会", "E/CN.7")]
    [InlineData("en", "the Commission on Crime Prevention and Criminal Justice", "E/CN.15")]
    [InlineData("en", "Conference of the Parties", "CTOC/COP")]
    [InlineData("fr", "le Conseil des droits de l’homme", "A/HRC")]
    [InlineData("es", "la Asamblea General", "A")]
    public void A_body_is_found_by_the_names_of_reports(string language, string name, string symbol)
    {
        Assert.True(BodyCatalogue.Default.TryFindByName(name, language, out var entry));
        Assert.Equal(symbol, entry.Body.Symbol);
    }

    [Theory]
    [InlineData("zh", "委员会")] // which one depends on the report
    [InlineData("zh", "工作组")]
    [InlineData("en", "Commission")]
    [InlineData("en", "国际合作工作组")]
    public void A_name_that_says_too_little_finds_nothing(string language, string name) =>
        Assert.False(BodyCatalogue.Default.TryFindByName(name, language, out _));

    [Fact]
    public void No_name_of_one_language_names_two_bodies() => Assert.Empty(
        Duplicates.Of(BodyCatalogue.Default.All.SelectMany(e => e.Names)));

    [Fact]
    public void Every_body_has_names_in_English_and_Chinese_and_in_official_languages_only() => Assert.All(BodyCatalogue.Default.All, entry =>
    {
        Assert.Contains(entry.Names, n => n.Language == "en" && n.Name == entry.Body.Name);
        Assert.Contains(entry.Names, n => n.Language == "zh");
        Assert.All(entry.Names, n => Assert.Contains(n.Language, Languages));
        Assert.All(entry.Names, n => Assert.NotEqual("", n.Name.Trim()));
    });

    [Fact]
    public void The_convention_of_a_body_is_in_the_catalogue_of_instruments() => Assert.All(
        BodyCatalogue.Default.All.Where(e => e.Convention is not null),
        entry => Assert.True(InstrumentCatalogue.TryGet(entry.Convention!, out _)));
}
