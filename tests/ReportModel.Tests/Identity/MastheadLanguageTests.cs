namespace ReportModel.Tests.Identity;

/// <summary>The names of the official languages, and of the United Nations, in the mastheads of each of them.</summary>
public class MastheadLanguageTests
{
    [Theory]
    [InlineData("ar", "Arabic|arabe|árabe|العربية|арабский")]
    [InlineData("en", "English|anglais|inglés|الإنكليزية|английский|英文")]
    [InlineData("es", "Spanish|espagnol|español|الإسبانية|испанский|西班牙文")]
    [InlineData("fr", "French|français|francés|الفرنسية|французский|法文")]
    [InlineData("ru", "Russian|russe|ruso|الروسية|русский|俄文")]
    [InlineData("zh", "Chinese|chinois|chino|الصينية|китайский|中文")]
    public void A_language_has_a_name_in_each_of_them(string language, string names) => Assert.All(names.Split('|'), name =>
    {
        Assert.Equal(language, DocumentMasthead.Read($"Distr.: General\n{name}\nOriginal: English\n").Language);
        Assert.Equal(language, DocumentMasthead.Read($"Distr.: General\nOriginal: {name}\n").Original);
    });

    [Theory]
    [InlineData("Original: French|Оригинал: французский|الأصل: الفرنسية|原文：法文|ORIGINAL: FRENCH")]
    public void The_language_of_the_original_follows_its_word(string lines) => Assert.All(lines.Split('|'), line =>
    {
        Assert.Equal("fr", DocumentMasthead.Read($"Distr.: General\n{line}\n").Original);
        Assert.Equal("fr", DocumentMasthead.Read($"A/80/21 Distr.: General {line} Eightieth session\n").Original);
        Assert.Equal("zh", DocumentMasthead.Read($"Distr.: General\nChinese\n{line}\n").Language);
    });

    [Theory]
    [InlineData("ar", "الأمم المتحدة")]
    [InlineData("en", "United Nations")]
    [InlineData("es", "Naciones Unidas")]
    [InlineData("fr", "Nations Unies")]
    [InlineData("ru", "Организация Объединенных Наций")]
    [InlineData("zh", "联合国")]
    public void The_United_Nations_is_named_in_the_language_of_the_text(string language, string name) =>
        Assert.Equal(language, DocumentMasthead.Read($"{name}\nA/80/21\n").Original);
}
