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
    public void No_name_of_one_language_names_two_bodies_of_one_series() => Assert.Empty(
        BodyCatalogue.Default.All.GroupBy(e => e.Body.Symbol.Split('/')[0], StringComparer.Ordinal).SelectMany(series => Duplicates.Of(series.SelectMany(e => e.Names))));

    /// <summary>"The Conference of the Parties" of a report is the one whose documents the report is among.</summary>
    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/4", "CTOC/COP")]
    [InlineData("FCCC/SBI/2018/9", "FCCC/CP")]
    [InlineData("CBD/SBI/3/21", "CBD/COP")]
    [InlineData("A/HRC/59/60", "CTOC/COP")]
    public void A_name_of_several_bodies_is_the_one_of_the_reports_series(string report, string symbol)
    {
        Assert.True(BodyCatalogue.Default.SeenFrom(DocumentSymbol.Parse(report)).TryFindByName("Conference of the Parties", "en", out var entry));
        Assert.Equal(symbol, entry.Body.Symbol);
    }

    [Fact]
    public void The_names_of_several_bodies_are_few() => Assert.Equal(["en CONFERENCE OF THE PARTIES"], Duplicates.Of(BodyCatalogue.Default.All.SelectMany(e => e.Names)).Select(name => name[..3] + name[3..].ToUpperInvariant()));

    [Theory]
    [InlineData("A/80/21", "A/AC.198", "Committee on Information")]
    [InlineData("A/33/21", "A", "General Assembly")] // before the Committee
    [InlineData("A/80/21/Add.1", "A/AC.198", "Committee on Information")]
    [InlineData("A/80/L.21", "A", "General Assembly")]
    [InlineData("A/80/15 (Part II)", "TD/B", "Trade and Development Board")]
    [InlineData("A/80/53", "A/HRC", "Human Rights Council")]
    [InlineData("A/53/603", "A", "General Assembly")]
    [InlineData("A/80/2", "S", "Security Council")]
    [InlineData("E/2025/24", "E/CN.3", "Statistical Commission")]
    [InlineData("E/2025/24-E/CN.3/2025/37", "E/CN.3", "Statistical Commission")]
    [InlineData("E/2025/22-E/C.12/2024/3", "E/C.12", "Committee on Economic, Social and Cultural Rights")]
    [InlineData("E/1995/24", "E", "Economic and Social Council")] // older than the library is sure of
    [InlineData("A/HRC/59/60", "A/HRC", "Human Rights Council")]
    [InlineData("FCCC/SBI/2018/9", "FCCC/SBI", "Subsidiary Body for Implementation")]
    [InlineData("CTOC/COP/WG.5/2017/3", "CTOC/COP/WG.5", "CTOC/COP/WG.5")] // in no catalogue
    public void A_report_is_that_of_a_body(string report, string symbol, string name)
    {
        var body = Assert.Single(BodyCatalogue.Default.ReportedBy(DocumentSymbol.Parse(report)));

        Assert.Equal((symbol, name), (body.Symbol, body.Name));
    }

    [Fact]
    public void A_report_of_no_series_reads_the_catalogue_itself() =>
        Assert.Same(BodyCatalogue.Default, BodyCatalogue.Default.SeenFrom(DocumentSymbol.None));

    [Fact]
    public void A_joint_report_is_that_of_several() => Assert.Equal(
        ["A", "S"], BodyCatalogue.Default.ReportedBy(DocumentSymbol.Parse("A/79/716-S/2025/18")).Select(body => body.Symbol));

    [Fact]
    public void The_supplements_of_the_catalogue_are_those_of_bodies_in_it() => Assert.All(
        TableText.Entries(BodyTable.Text).Where(row => row.Field(3) is not null),
        row => Assert.Matches("^[AE]/[1-9][0-9]?/([1-9][0-9]|20[0-9][0-9])$", row.Field(3)));

    /// <summary>What stands in a symbol as its body is what the catalogue is asked for.</summary>
    [Fact]
    public void The_symbol_of_every_body_is_that_of_its_documents() => Assert.All(BodyCatalogue.Default.All, entry =>
        Assert.True(BodySymbol.IsBody(entry.Body.Symbol), entry.Body.Symbol));

    [Fact]
    public void Every_body_has_an_English_name_and_names_in_official_languages_only() => Assert.All(BodyCatalogue.Default.All, entry =>
    {
        Assert.Contains(entry.Names, n => n.Language == "en" && n.Name == entry.Body.Name);
        Assert.All(entry.Names, n => Assert.Contains(n.Language, Languages));
        Assert.All(entry.Names, n => Assert.Equal(n.Name.Trim(), n.Name));
        Assert.All(entry.Names, n => Assert.NotEqual("", n.Name));
    });

    /// <summary>The bodies of real symbols. Laws and bulletins of the Secretariat are no body's, and the Narcotics Control Board is an organization in the library.</summary>
    [Fact]
    public void Most_real_symbols_are_those_of_known_bodies()
    {
        var parts = new[] { "curated", "catalogue", "printed" }
            .SelectMany(name => Symbols.RealSymbolTests.Lines("symbols/real-" + name + ".txt"))
            .SelectMany(text => DocumentSymbol.TryParse(text, out var symbol) ? symbol.Parts : [])
            .Where(part => !part.Body.StartsWith("E/NL", StringComparison.Ordinal) && part.Body != "E/INCB" && part.Series != "ST")
            .ToList();
        var unknown = parts.Where(part => !BodyCatalogue.Default.TryGet(part.Body, out _)).ToList();

        Assert.True(unknown.Count < 0.08 * parts.Count, $"{unknown.Count} of {parts.Count}: {string.Join(", ", unknown.Select(part => part.Body).Distinct().Order(StringComparer.Ordinal))}");
    }

    [Fact]
    public void The_convention_of_a_body_is_in_the_catalogue_of_instruments() => Assert.All(
        BodyCatalogue.Default.All.Where(e => e.Convention is not null),
        entry => Assert.True(InstrumentCatalogue.TryGet(entry.Convention!, out _)));
}
