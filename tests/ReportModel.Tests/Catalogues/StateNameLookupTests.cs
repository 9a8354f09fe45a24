namespace ReportModel.Tests.Catalogues;

public class StateNameLookupTests
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    [Theory]
    [InlineData("zh", "美国", "USA")]
    [InlineData("zh", "美利坚合众国", "USA")]
    [InlineData("zh", "联合王国", "GBR")]
    [InlineData("zh", "大不列颠及北爱尔兰联合王国", "GBR")]
    [InlineData("zh", "土耳其", "TUR")]
    [InlineData("zh", "土耳其共和国", "TUR")]
    [InlineData("zh", "捷克", "CZE")]
    [InlineData("zh", "捷克共和国", "CZE")]
    [InlineData("zh", "委内瑞拉玻利瓦尔共和国", "VEN")]
    [InlineData("zh", "伊朗伊斯兰共和国", "IRN")]
    [InlineData("zh", "多民族玻利维亚国", "BOL")]
    [InlineData("zh", "大韩民国", "KOR")]
    [InlineData("zh", "摩尔多瓦共和国", "MDA")]
    [InlineData("zh", "朝鲜民主主义人民共和国", "PRK")]
    [InlineData("zh", "刚果", "COG")]
    [InlineData("zh", "刚果（布）", "COG")]
    [InlineData("zh", "刚果民主共和国", "COD")]
    [InlineData("zh", "多米尼克", "DMA")]
    [InlineData("zh", "多米尼加", "DOM")]
    [InlineData("zh", "多米尼加共和国", "DOM")]
    [InlineData("zh", "教廷", "VAT")]
    [InlineData("zh", "罗马教廷", "VAT")]
    [InlineData("en", "Venezuela (Bolivarian Republic of)", "VEN")]
    [InlineData("en", "Bolivarian Republic of Venezuela", "VEN")]
    [InlineData("en", "the Bolivarian Republic of Venezuela", "VEN")]
    [InlineData("en", "Plurinational State of Bolivia", "BOL")]
    [InlineData("en", "Islamic Republic of Iran", "IRN")]
    [InlineData("en", "United States", "USA")]
    [InlineData("en", "the United Kingdom", "GBR")]
    [InlineData("en", "The Gambia", "GMB")]
    [InlineData("en", "Turkey", "TUR")]
    [InlineData("en", "Czech Republic", "CZE")]
    [InlineData("en", "Swaziland", "SWZ")]
    [InlineData("en", "Cape Verde", "CPV")]
    [InlineData("en", "Netherlands (Kingdom of the)", "NLD")]
    [InlineData("en", "El Salvador", "SLV")]
    [InlineData("fr", "République bolivarienne du Venezuela", "VEN")]
    [InlineData("fr", "la République islamique d'Iran", "IRN")]
    [InlineData("fr", "l’Algérie", "DZA")]
    [InlineData("fr", "États-Unis", "USA")]
    [InlineData("fr", "Royaume-Uni", "GBR")]
    [InlineData("fr", "Turquie", "TUR")]
    [InlineData("es", "República Bolivariana de Venezuela", "VEN")]
    [InlineData("es", "los Estados Unidos", "USA")]
    [InlineData("es", "Reino Unido", "GBR")]
    [InlineData("es", "Turquía", "TUR")]
    [InlineData("es", "El Salvador", "SLV")]
    [InlineData("es", "el Perú", "PER")]
    [InlineData("ru", "Соединенные Штаты", "USA")]
    [InlineData("ru", "Соединенное Королевство", "GBR")]
    [InlineData("ru", "Исламская Республика Иран", "IRN")]
    [InlineData("ar", "المملكة المتحدة", "GBR")]
    [InlineData("ar", "الولايات المتحدة", "USA")]
    [InlineData("ar", "جمهورية إيران الإسلامية", "IRN")]
    public void Names_of_real_reports_are_found(string language, string name, string code)
    {
        Assert.True(StateCatalogue.TryFind(name, language, out var state));
        Assert.Equal(code, state.Iso3);
    }

    [Theory]
    [InlineData("en", "Côte d’Ivoire", "CIV")] // typographic apostrophe
    [InlineData("en", "Lao People’s Democratic Republic", "LAO")]
    [InlineData("en", "Viet\u00a0Nam", "VNM")] // no-break space
    [InlineData("en", "Timor\u2011Leste", "TLS")] // no-break hyphen
    [InlineData("en", "Guinea\u2010Bissau", "GNB")]
    [InlineData("fr", "Royaume\u2011Uni", "GBR")]
    [InlineData("ru", "Папуа\u00a0— Новая Гвинея", "PNG")]
    [InlineData("ru", "Кот-д’Ивуар", "CIV")]
    [InlineData("ar", "\u200fمصر", "EGY")] // right-to-left mark
    public void What_extraction_changes_makes_no_difference(string language, string name, string code)
    {
        Assert.True(StateCatalogue.TryFind(name, language, out var state));
        Assert.Equal(code, state.Iso3);
    }

    [Theory]
    [InlineData("zh", "欧洲联盟")]
    [InlineData("zh", "China")]
    [InlineData("en", "china")]
    [InlineData("en", " China")]
    [InlineData("en", "Korea")]
    [InlineData("en", "the ")]
    [InlineData("en", "")]
    [InlineData("de", "China")]
    public void Other_names_are_not(string language, string name)
    {
        Assert.False(StateCatalogue.TryFind(name, language, out var state));
        Assert.Same(State.None, state);
    }

    [Fact]
    public void Every_name_leads_back_to_its_State() => Assert.All(
        Languages.SelectMany(_ => StateCatalogue.All, (language, state) => (language, state)),
        pair =>
        {
            Assert.True(StateCatalogue.TryFind(pair.state.NameIn(pair.language), pair.language, out var byShort));
            Assert.True(StateCatalogue.TryFind(pair.state.FormalNameIn(pair.language), pair.language, out var byFormal));
            Assert.Same(pair.state, byShort);
            Assert.Same(pair.state, byFormal);
        });

    [Fact]
    public void No_name_of_one_language_names_two_States() => Assert.All(Languages, language =>
    {
        var names = StateCatalogue.All.SelectMany(
            state => StateNames.In(language).Of(state.Iso3).Select(NameFolding.Fold).Distinct(),
            (state, name) => (state.Iso3, Name: name));

        Assert.Empty(names.GroupBy(n => n.Name).Where(g => g.Count() > 1).Select(g => string.Join(' ', g)));
    });

    [Fact]
    public void Names_are_written_without_article_white_space_or_typographic_characters() => Assert.All(
        Languages.SelectMany(l => StateCatalogue.All.SelectMany(s => StateNames.In(l).Of(s.Iso3)), (language, name) => (language, name)),
        pair =>
        {
            Assert.NotEqual("", pair.name);
            Assert.Equal(pair.name.Trim(), pair.name);
            Assert.Equal(pair.name.Replace('—', '-'), NameFolding.Fold(pair.name));
            Assert.DoesNotMatch(@"\((the|el|la|los|las|le|les|l')\)$", pair.name);
            Assert.True(pair.name == "El Salvador" || NameFolding.WithoutArticle(pair.name, pair.language) is null, pair.name);
        });
}
