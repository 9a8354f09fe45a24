namespace ReportModel.Tests.Catalogues;

public class CatalogueThreadingTests
{
    [Fact]
    public void Names_may_be_looked_up_from_many_threads_at_once()
    {
        var catalogue = BodyCatalogue.Default.With([]);
        var china = StateCatalogue.ByIso3("CHN");

        Parallel.For(0, 1000, i =>
        {
            var language = OfficialLanguages.All[i % 6];
            Assert.True(StateCatalogue.TryFind(china.NameIn(language), language, out var state));
            Assert.Same(china, state);
            Assert.True(catalogue.TryFindByName("国际合作工作组", "zh", out _));
            Assert.True(OrganizationCatalogue.TryFind("UNODC", language, out _));
        });
    }
}
