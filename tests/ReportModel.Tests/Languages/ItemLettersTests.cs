namespace ReportModel.Tests.Languages;

public class ItemLettersTests
{
    [Theory]
    [InlineData("أ", "a")]
    [InlineData("ا", "a")] // alif without its hamza
    [InlineData("ك", "k")]
    [InlineData("(ك)", "(k)")]
    [InlineData("ك)", "k)")]
    [InlineData("7(ك)", "7(k)")]
    [InlineData("7ك", "7k")]
    [InlineData("كك", "kk")]
    [InlineData("(اا)", "(aa)")]
    public void An_Arabic_letter_alone_or_behind_a_number_is_that_of_an_item(string word, string latin) => Assert.Equal(latin, ItemLetters.ToLatin(word));

    [Theory]
    [InlineData("")]
    [InlineData(")")]
    [InlineData("7")]
    [InlineData("k")]
    [InlineData("كلم")]
    [InlineData("البند")]
    [InlineData("WGك")]
    public void Any_other_word_stays_as_it_is(string word) => Assert.Equal(word, ItemLetters.ToLatin(word));
}
