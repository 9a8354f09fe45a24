namespace ReportModel.Tests.Catalogues;

public class OrganizationCatalogueTests
{
    [Theory]
    [InlineData("联合国毒品和犯罪问题办公室", "UNODC")]
    [InlineData("毒品和犯罪问题办公室", "UNODC")]
    [InlineData("欧洲联盟", "European Union")]
    [InlineData("欧盟", "European Union")]
    [InlineData("联合国促进性别平等与增强妇女权能署", "UN-Women")]
    [InlineData("妇女署", "UN-Women")]
    [InlineData("国际刑事警察组织", "INTERPOL")]
    [InlineData("国际刑警组织", "INTERPOL")]
    [InlineData("国际刑事警察组织（国际刑警组织）", "INTERPOL")]
    [InlineData("欧洲委员会", "Council of Europe")]
    [InlineData("独立国家联合体", "CIS")]
    [InlineData("海湾阿拉伯国家合作委员会", "GCC")]
    [InlineData("欧洲边境和海岸警卫队机构", "Frontex")]
    [InlineData("巴尔干资产管理机构间网络", "BAMIN")]
    [InlineData("中亚区域打击非法贩运麻醉药品、精神药物及其前体信息和协调中心", "CARICC")]
    [InlineData("一体化内部安全治理进程", "IISG")]
    [InlineData("东南亚国家联盟", "ASEAN")]
    [InlineData("世界卫生组织", "WHO")]
    public void The_organizations_of_Chinese_reports_are_found(string name, string expected)
    {
        Assert.True(OrganizationCatalogue.TryFind(name, "zh", out var organization));
        Assert.True(expected == organization.Acronym || expected == organization.Name, organization.ToString());
    }

    [Theory]
    [InlineData('\u2015')] // horizontal bar, as the United Nations sets it
    [InlineData('\u2014')] // em dash
    [InlineData('\u2013')]
    [InlineData('\u2011')]
    [InlineData('\uff0d')]
    [InlineData('-')]
    public void Any_dash_is_a_dash(char dash)
    {
        Assert.True(OrganizationCatalogue.TryFind($"伊比利亚{dash}美洲检察官协会", "zh", out var organization));
        Assert.Equal("AIAMP", organization.Acronym);
        Assert.Equal("Ibero-American Association of Public Prosecutors", organization.Name);
    }

    [Theory]
    [InlineData("en", "the United Nations Office on Drugs and Crime", "UNODC")]
    [InlineData("en", "UNODC", "UNODC")]
    [InlineData("en", "International Criminal Police Organization (INTERPOL)", "INTERPOL")]
    [InlineData("en", "UN\u2011Women", "UN-Women")]
    [InlineData("en", "Shanghai Cooperation Organization", "SCO")]
    [InlineData("fr", "l’Organisation mondiale de la Santé", "WHO")]
    [InlineData("es", "la Unión Europea", "EU")]
    [InlineData("ru", "Содружество Независимых Государств", "CIS")]
    [InlineData("ar", "جامعة الدول العربية", "LAS")]
    public void So_are_those_of_other_languages(string language, string name, string acronym)
    {
        Assert.True(OrganizationCatalogue.TryFind(name, language, out var organization));
        Assert.Equal(acronym, organization.Acronym);
    }

    [Theory]
    [InlineData("zh", "委员会")]
    [InlineData("zh", "中国")]
    [InlineData("en", "Council of Europe ()")]
    [InlineData("de", "UNODC")]
    [InlineData("en", "")]
    public void Other_names_are_not(string language, string name)
    {
        Assert.False(OrganizationCatalogue.TryFind(name, language, out var organization));
        Assert.Null(organization);
    }

    [Fact]
    public void Only_the_European_Union_is_a_regional_economic_integration_organization() => Assert.Equal(
        "European Union",
        Assert.Single(OrganizationCatalogue.All, o => o.IsRegionalEconomicIntegrationOrganization).Name);

    [Fact]
    public void Names_and_acronyms_are_unique_and_every_organization_has_a_Chinese_name()
    {
        var entries = TableText.Entries(OrganizationTables.UnitedNationsSystem).Concat(TableText.Entries(OrganizationTables.Regional)).ToList();

        Assert.All(entries, e => Assert.Contains(e.Names, n => n.Language == "zh"));
        Assert.All(entries.SelectMany(e => e.Names), n => Assert.True(OfficialLanguages.Contains(n.Language) && n.Name.Length > 0, n.ToString()));
        Assert.Empty(Duplicates.Of(entries.SelectMany(e => e.Names)));
        Assert.Empty(Duplicates.Of(OrganizationCatalogue.All.Select(o => o.Acronym).OfType<string>()));
        Assert.All(OrganizationCatalogue.All, o => Assert.True(OrganizationCatalogue.TryFind(o.Name, "en", out var found) && ReferenceEquals(found, o)));
    }

    [Fact]
    public void No_organization_bears_the_name_of_a_State_or_a_body() => Assert.All(
        TableText.Entries(OrganizationTables.UnitedNationsSystem).Concat(TableText.Entries(OrganizationTables.Regional)).SelectMany(e => e.Names),
        name =>
        {
            Assert.False(StateCatalogue.TryFind(name.Name, name.Language, out _), name.Name);
            Assert.False(BodyCatalogue.Default.TryFindByName(name.Name, name.Language, out _), name.Name);
        });
}
