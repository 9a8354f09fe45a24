namespace ReportModel.Tests.Symbols;

/// <summary>The words of the official languages in symbols and between them.</summary>
public class LanguageOfPartsTests
{
    [Theory]
    [InlineData("Part II", "Part II")]
    [InlineData("Parts I and II", "Parts I and II")]
    [InlineData("Vol. II", "Vol. II")]
    [InlineData("Volume II", "Vol. II")]
    [InlineData("Vol II", "Vol. II")]
    [InlineData("Vols. I and II", "Vols. I and II")]
    [InlineData("Sect. 3", "Sect. 3")]
    [InlineData("Section 3", "Sect. 3")]
    [InlineData("Income sect. 3", "Income sect. 3")]
    [InlineData("Prog. 3", "Prog. 3")]
    [InlineData("Programme 3", "Prog. 3")]
    [InlineData("Chap. 3", "Chap. 3")]
    [InlineData("Chapter 3", "Chap. 3")]
    [InlineData("Resumption 3", "Resumption 3")]
    [InlineData("closed-resumption 3", "closed-resumption 3")]
    [InlineData("Partie II", "Part II")]
    [InlineData("Chap. budg. 3", "Sect. 3")]
    [InlineData("Chapitre 3", "Chap. 3")]
    [InlineData("Reprise 3", "Resumption 3")]
    [InlineData("Parte II", "Part II")]
    [InlineData("Volumen II", "Vol. II")]
    [InlineData("Secc. 3", "Sect. 3")]
    [InlineData("Sección 3", "Sect. 3")]
    [InlineData("Cap. 3", "Chap. 3")]
    [InlineData("Capítulo 3", "Chap. 3")]
    [InlineData("Programa 3", "Prog. 3")]
    [InlineData("Reanudación 3", "Resumption 3")]
    [InlineData("Часть II", "Part II")]
    [InlineData("Ч. II", "Part II")]
    [InlineData("Том II", "Vol. II")]
    [InlineData("Т. II", "Vol. II")]
    [InlineData("Раздел 3", "Sect. 3")]
    [InlineData("Разд. 3", "Sect. 3")]
    [InlineData("Глава 3", "Chap. 3")]
    [InlineData("Гл. 3", "Chap. 3")]
    [InlineData("Программа 3", "Prog. 3")]
    [InlineData("Прогр. 3", "Prog. 3")]
    [InlineData("Возобновление 3", "Resumption 3")]
    [InlineData("الجزء الثاني", "Part II")]
    [InlineData("المجلد الثاني", "Vol. II")]
    [InlineData("الباب 3", "Sect. 3")]
    [InlineData("الفصل 3", "Chap. 3")]
    [InlineData("البرنامج 3", "Prog. 3")]
    [InlineData("الاستئناف 3", "Resumption 3")]
    [InlineData("第二部分", "Part II")]
    [InlineData("第二卷", "Vol. II")]
    [InlineData("第3款", "Sect. 3")]
    [InlineData("第3章", "Chap. 3")]
    [InlineData("第3方案", "Prog. 3")]
    [InlineData("方案3", "Prog. 3")]
    [InlineData("第3次复会", "Resumption 3")]
    [InlineData("复会3", "Resumption 3")]
    [InlineData("第3次续会", "Resumption 3")]
    [InlineData("续会3", "Resumption 3")]
    public void A_part_has_one_name(string written, string normal) =>
        Assert.Equal($"A/80/6 ({normal})", DocumentSymbol.Parse($"A/80/6 ({written})").ToString());

    [Theory]
    [InlineData("Part {0}", "one two three four five six seven eight nine ten")]
    [InlineData("{0} partie", "première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième")]
    [InlineData("{0} parte", "primera segunda tercera cuarta quinta sexta séptima octava novena décima")]
    [InlineData("{0} часть", "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая")]
    [InlineData("часть {0}", "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая")]
    [InlineData("الجزء {0}", "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر")]
    [InlineData("第{0}部分", "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十")]
    public void A_number_in_words_is_a_Roman_one(string part, string ordinals)
    {
        string[] roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

        Assert.All(ordinals.Split(' '), (ordinal, i) =>
            Assert.Equal($"A/80/6 (Part {roman[i]})", DocumentSymbol.Parse($"A/80/6 ({part.Replace("{0}", ordinal, StringComparison.Ordinal)})").ToString()));
    }

    [Theory]
    [InlineData("and or et ou y e o и или و أو 以及 和 及 与 或")]
    public void A_connecting_word_goes_on_with_the_list(string words) => Assert.All(words.Split(' '), word =>
        Assert.Equal(["A/80/21", "A/80/21/Add.2"], DocumentSymbol.Find($"in A/80/21 {word} Add.2.").Select(found => found.Symbol.ToString())));

    [Theory]
    [InlineData("to through à au a al по до إلى 至 到")]
    public void A_range_word_stands_between_its_ends(string words) => Assert.All(words.Split(' '), word =>
        Assert.Equal(["A/C.3/78/L.45", "A/C.3/78/L.46", "A/C.3/78/L.47"], DocumentSymbol.Find($"in A/C.3/78/L.45 {word} L.47.").Select(found => found.Symbol.ToString())));
}
