namespace ReportModel.Tests.Languages;

/// <summary>The words that stand beside a place in a citation and say nothing of their own, in each official language.</summary>
public class ReferenceWordsTests
{
    private const string Symbol = "CTOC/COP/WG.3/2022/4";

    private static readonly Runtime.Catalogue<Recommendation> s_catalogue = Runtime.Catalogues.OfRecommendations(
        1, static () => "CTOC/COP/WG.3/2022/4"u8, static _ => [Item(7, "k"), Item(8, "a"), Item(8, "b"), Item(8, "c")]);

    [Theory]
    [InlineData("para para. paras paras. paragraph paragraphs rec rec. recs recs. recommendation recommendations")]
    [InlineData("agenda item items sub-item subitem point no no. of the in report resolution decision document see")]
    [InlineData("par par. paragraphe paragraphes recommandation recommandations point points ordre jour du de la le les")]
    [InlineData("l'ordre l’ordre rapport résolution décision document nº n° voir")]
    [InlineData("párr párr. párrs. párrafo párrafos recomendación recomendaciones tema temas programa del el los")]
    [InlineData("informe resolución decisión documento núm. véase")]
    [InlineData("п п. пп пп. пункт пункта пункте пункты пунктов пунктах рекомендация рекомендации рекомендаций")]
    [InlineData("повестка повестки дня доклад доклада резолюция резолюции решение решения документ документа см. №")]
    [InlineData("الفقرة الفقرات فقرة التوصية توصية التوصيات البند بند البنود من جدول الأعمال في")]
    [InlineData("التقرير تقرير القرار قرار المقرر مقرر الوثيقة انظر رقم")]
    [InlineData("第 段 项 号 分段 建议 议程项目 议程 项目 分项 报告 决议 决定 文件 见 的")]
    public void Before_the_number(string words) => Assert.All(words.Split(' '), word =>
    {
        Assert.Equal(["7(k)"], Find($"{word} 7 (k)"));
        Assert.Equal(["7(k)"], Find($"{word.ToUpperInvariant()} 7(k), {Symbol}"));
    });

    [Theory]
    [InlineData("paragraph 7", "subparagraph subpara. subpara sub-paragraph item letter sub-item")]
    [InlineData("paragraphe 7", "alinéa l'alinéa l’alinéa al.")]
    [InlineData("párrafo 7", "apartado ap. inciso")]
    [InlineData("пункт 7", "подпункт подпункта подп.")]
    [InlineData("الفقرة 7", "الفرعية الفرعي")]
    [InlineData("第7段", "分段 项")]
    public void Before_the_letter(string paragraph, string words) => Assert.All(words.Split(' '), word =>
        Assert.Equal(["7(k)"], Find($"{paragraph}, {word} (k)")));

    [Theory]
    [InlineData("to through à au a al по до إلى 至 到 - – —")]
    public void Between_the_ends_of_a_range(string words) => Assert.All(words.Split(' '), word =>
    {
        Assert.Equal(["8(a)", "8(b)"], Find($"8 (a) {word} (b)"));
        Assert.Equal(["7(k)", "8(a)", "8(b)", "8(c)"], Find($"7 {word} 8"));
    });

    [Theory]
    [InlineData("chapter")]
    [InlineData("annex")]
    [InlineData("cf")]
    [InlineData("条")]
    public void Any_other_word_is_a_name_that_nothing_bears(string word) => Assert.Empty(Find($"{word} 7 (k)"));

    private static IEnumerable<string> Find(string text) => s_catalogue.Find(text).Select(r => r.Id.Value[(Symbol.Length + 1)..]);

    private static Recommendation Item(int paragraph, string letter) =>
        new() { Id = new(FormattableString.Invariant($"{Symbol}#{paragraph}({letter})")), Paragraph = paragraph, Letter = letter };
}
