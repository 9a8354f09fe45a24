namespace ReportModel.Tests.Catalogues;

public class InstrumentCatalogueTests
{
    [Fact]
    public void An_entry_has_no_name_before_it_is_given_one() => Assert.Equal(("", ""), (new InstrumentEntry().Key, new InstrumentEntry().Name));

    [Theory]
    [InlineData("联合国打击跨国有组织犯罪公约", "UNTOC")]
    [InlineData("打击有组织犯罪公约", "UNTOC")]
    [InlineData("《打击有组织犯罪公约》", "UNTOC")]
    [InlineData("联合国反腐败公约", "UNCAC")]
    [InlineData("反腐败公约", "UNCAC")]
    [InlineData("联合国禁止非法贩运麻醉药品和精神药物公约", "1988 Convention")]
    [InlineData("1961年麻醉品单一公约", "1961 Convention")]
    [InlineData("1971年精神药物公约", "1971 Convention")]
    [InlineData("被判刑者转移公约", "ETS 112")]
    [InlineData("被判刑者转移公约附加议定书", "ETS 167")]
    [InlineData("美洲海外服刑公约", "Inter-American Convention on Serving Criminal Sentences Abroad")]
    [InlineData("联合国囚犯待遇最低限度标准规则", "Nelson Mandela Rules")]
    [InlineData("纳尔逊·曼德拉规则", "Nelson Mandela Rules")]
    [InlineData("儿童权利公约", "CRC")]
    [InlineData("维也纳条约法公约", "VCLT")]
    [InlineData("联合国宪章", "UN Charter")]
    [InlineData("联合国气候变化框架公约", "UNFCCC")]
    [InlineData("巴黎协定", "Paris Agreement")]
    [InlineData("枪支议定书", "Firearms Protocol")]
    public void The_instruments_of_Chinese_reports_are_found(string name, string key)
    {
        Assert.True(InstrumentCatalogue.TryFind(name, "zh", out var entry));
        Assert.Equal(key, entry.Key);
    }

    [Theory]
    [InlineData("en", "the Organized Crime Convention", "UNTOC")]
    [InlineData("en", "UNCAC", "UNCAC")]
    [InlineData("en", "Trafficking in Persons Protocol", "Trafficking in Persons Protocol")]
    [InlineData("en", "Nelson Mandela Rules", "Nelson Mandela Rules")]
    [InlineData("en", "International Covenant on Civil and Political Rights", "ICCPR")]
    [InlineData("fr", "l’Accord de Paris", "Paris Agreement")]
    [InlineData("es", "la Carta de las Naciones Unidas", "UN Charter")]
    [InlineData("ru", "Киотский протокол", "Kyoto Protocol")]
    [InlineData("ar", "اتفاقية حقوق الطفل", "CRC")]
    public void So_are_those_of_other_languages(string language, string name, string key)
    {
        Assert.True(InstrumentCatalogue.TryFind(name, language, out var entry));
        Assert.Equal(key, entry.Key);
    }

    [Theory]
    [InlineData("zh", "公约")] // which one depends on the report
    [InlineData("zh", "附加议定书")]
    [InlineData("zh", "宪法")]
    [InlineData("en", "Convention")]
    [InlineData("de", "UNTOC")]
    public void What_depends_on_the_report_is_not(string language, string name)
    {
        Assert.False(InstrumentCatalogue.TryFind(name, language, out var entry));
        Assert.Null(entry);
    }

    [Theory]
    [InlineData("UNTOC", InstrumentKind.Treaty, "United Nations Convention against Transnational Organized Crime")]
    [InlineData("ETS 167", InstrumentKind.Protocol, "Additional Protocol to the Convention on the Transfer of Sentenced Persons")]
    [InlineData("Beijing Rules", InstrumentKind.Rules, "United Nations Standard Minimum Rules for the Administration of Juvenile Justice")]
    public void An_entry_has_its_kind_and_English_title(string key, InstrumentKind kind, string name)
    {
        Assert.True(InstrumentCatalogue.TryGet(key, out var entry));
        Assert.Equal(kind, entry.Kind);
        Assert.Equal(name, entry.Name);
    }

    [Fact]
    public void Only_declarations_and_rules_are_of_the_kind_of_rules() => Assert.Equal(
        ["Nelson Mandela Rules", "Bangkok Rules", "Tokyo Rules", "Beijing Rules", "UDHR"],
        InstrumentCatalogue.All.Where(e => e.Kind == InstrumentKind.Rules).Select(e => e.Key));

    [Fact]
    public void Keys_and_names_are_unique_and_every_instrument_has_a_Chinese_title()
    {
        var names = InstrumentCatalogue.All.SelectMany(e => e.Names).ToList();

        Assert.Equal(InstrumentCatalogue.All.Count, InstrumentCatalogue.All.Select(e => e.Key).Distinct().Count());
        Assert.All(InstrumentCatalogue.All, e => Assert.Contains(e.Names, n => n.Language == "zh"));
        Assert.All(names, n => Assert.True(OfficialLanguages.Contains(n.Language) && n.Name.Length > 0, n.ToString()));
        Assert.Empty(Duplicates.Of(names));
    }
}
