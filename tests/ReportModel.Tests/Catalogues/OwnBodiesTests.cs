namespace ReportModel.Tests.Catalogues;

public class OwnBodiesTests
{
    private static readonly BodyEntry Climate = new()
    {
        Body = new Body { Symbol = "FCCC/AWGLCA", Acronym = "AWG-LCA", Name = "Ad Hoc Working Group on Long-term Cooperative Action" },
        Names = [new LocalName("zh", "长期合作行动特设工作组"), new LocalName("de", "Arbeitsgruppe für langfristige Zusammenarbeit")],
        Convention = "UNFCCC",
    };

    [Fact]
    public void A_users_own_body_is_found_by_symbol_and_by_name_in_any_language()
    {
        var catalogue = BodyCatalogue.Default.With([Climate]);

        Assert.True(catalogue.TryGet("FCCC/AWGLCA", out var bySymbol));
        Assert.Same(Climate, bySymbol);
        Assert.True(catalogue.TryFindByName("长期合作行动特设工作组", "zh", out var byName));
        Assert.Same(Climate, byName);
        Assert.True(catalogue.TryFindByName("Arbeitsgruppe für langfristige Zusammenarbeit", "de", out _));
        Assert.True(catalogue.TryFindByName("Ad Hoc Working Group on Long-term Cooperative Action", "en", out _));
        Assert.True(catalogue.TryGet("CTOC/COP/WG.3", out _));
    }

    [Fact]
    public void The_library_catalogue_stays_as_it_was()
    {
        var before = BodyCatalogue.Default.All;

        _ = BodyCatalogue.Default.With([Climate]);

        Assert.Equal(before, BodyCatalogue.Default.All);
        Assert.False(BodyCatalogue.Default.TryGet("FCCC/AWGLCA", out _));
    }

    [Fact]
    public void An_entry_with_a_known_symbol_replaces_the_body_and_its_names()
    {
        var mine = new BodyEntry
        {
            Body = new Body { Symbol = "CTOC/COP/WG.3", Acronym = "WGIC", Name = "My name for it" },
            Names = [new LocalName("zh", "我的工作组")],
        };
        var catalogue = BodyCatalogue.Default.With([mine]);

        Assert.Equal(BodyCatalogue.Default.All.Count, catalogue.All.Count);
        Assert.Same(mine, catalogue.All[catalogue.All.Count - 1]);
        Assert.True(catalogue.TryGet("CTOC/COP/WG.3", out var entry));
        Assert.Same(mine, entry);
        Assert.True(catalogue.TryFindByName("我的工作组", "zh", out _));
        Assert.False(catalogue.TryFindByName("国际合作工作组", "zh", out _));
    }

    [Fact]
    public void Of_two_entries_with_one_symbol_the_last_counts()
    {
        var later = Climate with { Convention = null };

        var catalogue = BodyCatalogue.Default.With([Climate, later]);

        Assert.True(catalogue.TryGet("FCCC/AWGLCA", out var entry));
        Assert.Same(later, entry);
        Assert.Equal(catalogue, BodyCatalogue.Default.With([Climate]).With([later]));
    }

    [Fact]
    public void A_name_that_the_library_gives_to_another_body_goes_to_the_users_own()
    {
        var cop = new BodyEntry
        {
            Body = new Body { Symbol = "FCCC/CP", Acronym = "COP", Name = "Conference of the Parties to the UNFCCC" },
            Names = [new LocalName("zh", "缔约方会议")],
        };

        Assert.True(BodyCatalogue.Default.With([cop]).TryFindByName("缔约方会议", "zh", out var entry));
        Assert.Same(cop, entry);
    }

    [Fact]
    public void Catalogues_with_equal_entries_are_equal()
    {
        var one = BodyCatalogue.Default.With([Climate]);
        var same = BodyCatalogue.Default.With([Climate with { }]);

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, BodyCatalogue.Default);
    }

    [Theory]
    [InlineData("长期合作行动特设工作祖", "zh", "长期合作行动特设工作组")]
    [InlineData("Ad Hoc Working Group on Long-term Cooperative Actoin", "en", "Ad Hoc Working Group on Long-term Cooperative Action")] // the name of the body itself
    [InlineData("Arbeitsgruppe fur langfristige Zusammenarbeit", "de", "Arbeitsgruppe für langfristige Zusammenarbeit")]
    [InlineData("长期合作行动", "zh", null)]
    [InlineData("长期合作行动特设工作祖", "en", null)]
    public void A_misspelt_name_is_known_in_its_language(string name, string language, string? nearest)
    {
        Assert.Equal(nearest is not null, BodyCatalogue.Default.With([Climate]).TryFindNearest(name, language, out var found));
        Assert.Equal(nearest, found);
    }

    /// <summary>A code of a language that is none is asked for once in a process, and no text has such a one.</summary>
    [Fact]
    public void In_a_language_that_is_none_nothing_has_a_name()
    {
        var none = "x" + Guid.NewGuid().ToString("N");

        Assert.False(OrganizationCatalogue.TryFind("UNODC", none, out _));
        Assert.False(InstrumentCatalogue.TryFind("UNTOC", none, out _));
        Assert.False(StateCatalogue.TryFind("China", none, out _));
        Assert.False(BodyCatalogue.Default.TryFindByName("General Assembly", none, out _));
    }

    [Fact]
    public void A_code_of_no_State_is_named_in_the_error()
    {
        var error = Assert.Throws<ArgumentException>("iso3", () => StateCatalogue.ByIso3("XYZ"));

        Assert.StartsWith("No State has the code 'XYZ'.", error.Message, StringComparison.Ordinal);
    }
}
