namespace ReportModel.Tests.Catalogues;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Côte d\u2019Ivoire", "Côte d'Ivoire")]
    [InlineData("Viet\u00a0Nam", "Viet Nam")]
    [InlineData("Timor\u2011Leste", "Timor-Leste")]
    [InlineData("刚果（布）", "刚果(布)")]
    [InlineData("《公约》", "公约")]
    [InlineData("Ni\u00adger", "Niger")]
    [InlineData("\ufeffالصين\u200e", "الصين")]
    [InlineData("\u200b", "")]
    public void What_typesetting_changes_is_levelled(string name, string folded) => Assert.Equal(folded, NameFolding.Fold(name));

    [Theory]
    [InlineData("São Tomé")]
    [InlineData("CHINA")]
    [InlineData("纳尔逊·曼德拉规则")]
    [InlineData("")]
    public void Letters_stay_as_they_are(string name) => Assert.Same(name, NameFolding.Fold(name));

    [Theory]
    [InlineData("en", "the Gambia", "Gambia")]
    [InlineData("en", "The Gambia", "Gambia")]
    [InlineData("fr", "l'Iraq", "Iraq")]
    [InlineData("es", "los Países Bajos", "Países Bajos")]
    [InlineData("en", "Thailand", null)]
    [InlineData("en", "the ", null)]
    [InlineData("ru", "the Gambia", null)]
    public void An_article_is_taken_off_where_its_language_has_it(string language, string name, string? bare) =>
        Assert.Equal(bare, NameFolding.WithoutArticle(name, language));
}
