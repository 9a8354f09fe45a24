namespace ReportModel.Tests.Catalogues;

public class StateCatalogueTests
{
    [Fact]
    public void It_holds_the_193_Member_States_and_the_two_observer_States()
    {
        Assert.Equal(195, StateCatalogue.All.Count);
        Assert.True(StateCatalogue.TryGet("VAT", out _));
        Assert.True(StateCatalogue.TryGet("PSE", out _));
    }

    [Theory]
    [InlineData("COK")] // the Cook Islands and Niue are members of specialized agencies only
    [InlineData("NIU")]
    [InlineData("EUR")] // the European Union is an organization
    [InlineData("TWN")]
    [InlineData("chn")]
    [InlineData("")]
    public void What_is_neither_is_not_in_it(string code)
    {
        Assert.False(StateCatalogue.TryGet(code, out var state));
        Assert.Same(State.None, state);
        Assert.Throws<ArgumentException>(() => StateCatalogue.ByIso3(code));
    }

    [Fact]
    public void States_are_in_the_order_of_their_alpha_3_codes()
    {
        string[] codes = [.. StateCatalogue.All.Select(s => s.Iso3)];

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal("AFG", codes[0]);
        Assert.Equal("ZWE", codes[^1]);
    }

    [Fact]
    public void Codes_are_well_formed_and_unique()
    {
        Assert.All(StateCatalogue.All, s => Assert.True(s.Iso3.Length == 3 && s.Iso3.All(char.IsAsciiLetterUpper), s.Iso3));
        Assert.All(StateCatalogue.All, s => Assert.True(s.Iso2.Length == 2 && s.Iso2.All(char.IsAsciiLetterUpper), s.Iso3));
        Assert.All(StateCatalogue.All, s => Assert.InRange(s.M49, 4, 894));
        Assert.Equal(195, StateCatalogue.All.Select(s => s.Iso3).Distinct().Count());
        Assert.Equal(195, StateCatalogue.All.Select(s => s.Iso2).Distinct().Count());
        Assert.Equal(195, StateCatalogue.All.Select(s => s.M49).Distinct().Count());
    }

    [Fact]
    public void An_entry_has_all_codes_and_names()
    {
        var china = StateCatalogue.ByIso3("CHN");

        Assert.Equal("CN", china.Iso2);
        Assert.Equal(156, china.M49);
        Assert.Equal("China", china.Name);
        Assert.Equal("China", china.Identifier);
        Assert.Equal("الصين", china.NameIn("ar"));
        Assert.Equal("China", china.NameIn("es"));
        Assert.Equal("Chine", china.NameIn("fr"));
        Assert.Equal("Китай", china.NameIn("ru"));
        Assert.Equal("中国", china.NameIn("zh"));
        Assert.Equal("People's Republic of China", china.FormalNameIn("en"));
        Assert.Equal("中华人民共和国", china.FormalNameIn("zh"));
        Assert.Equal("CHN China", china.ToString());
    }

    [Fact]
    public void A_name_in_another_language_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => StateCatalogue.ByIso3("CHN").NameIn("de"));
        Assert.Throws<ArgumentException>(() => StateCatalogue.ByIso3("CHN").FormalNameIn("ZH"));
    }

    [Fact]
    public void No_State_has_no_names()
    {
        Assert.Equal("", State.None.NameIn("en"));
        Assert.Equal("", State.None.FormalNameIn("zh"));
    }

    [Fact]
    public void A_State_is_one_instance_and_equal_by_value()
    {
        var france = StateCatalogue.ByIso3("FRA");
        Assert.True(StateCatalogue.TryFind("法国", "zh", out var found));

        Assert.Same(france, found);
        Assert.Same(france, StateCatalogue.All.Single(s => s.Iso2 == "FR"));
        Assert.Equal(france, france with { });
        Assert.Equal(france.GetHashCode(), (france with { }).GetHashCode());
        Assert.NotEqual(france, france with { Name = "Gaul" });
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => StateCatalogue.TryGet(null!, out _));
        Assert.Throws<ArgumentNullException>(() => StateCatalogue.TryFind(null!, "zh", out _));
        Assert.Throws<ArgumentNullException>(() => StateCatalogue.TryFind("中国", null!, out _));
    }
}
