using ReportModel.Text;

namespace ReportModel.Tests.Text;

public class ScriptsTests
{
    // The first and last of each Unicode block that is written without spaces, and the marks printed among them.
    [Theory]
    [InlineData('\u2E80')]
    [InlineData('\u9FFF')]
    [InlineData('\uF900')]
    [InlineData('\uFAFF')]
    [InlineData('\uFE30')]
    [InlineData('\uFE4F')]
    [InlineData('\uFF00')]
    [InlineData('\uFFEF')]
    [InlineData('\uD840')]
    [InlineData('\uD8BF')]
    [InlineData('\u201C')]
    [InlineData('\u201D')]
    [InlineData('\u2015')]
    public void Lines_join_without_a_space_at_such_a_character(char c)
    {
        Assert.False(Scripts.JoinWithSpace(c, 'a'));
        Assert.False(Scripts.JoinWithSpace('a', c));
    }

    [Theory]
    [InlineData('\u2E7F')]
    [InlineData('\uA000')]
    [InlineData('\uF8FF')]
    [InlineData('\uFB00')]
    [InlineData('\uFE2F')]
    [InlineData('\uFE50')]
    [InlineData('\uFEFF')]
    [InlineData('\uFFF0')]
    [InlineData('\uD83F')]
    [InlineData('\uD8C0')]
    [InlineData('\u2014')]
    [InlineData('\u0416')]
    [InlineData('\u0645')]
    public void Lines_join_with_a_space_at_others(char c)
    {
        Assert.True(Scripts.JoinWithSpace(c, 'a'));
        Assert.True(Scripts.JoinWithSpace('a', c));
    }

    [Fact]
    public void Only_behind_a_slash_or_a_hyphen_a_line_goes_on_without_a_space()
    {
        Assert.False(Scripts.JoinWithSpace('/', '2'));
        Assert.False(Scripts.JoinWithSpace('-', 'C'));
        Assert.True(Scripts.JoinWithSpace('2', '/'));
    }

    [Fact]
    public void Digits_and_letters_are_those_of_ASCII()
    {
        var all = Enumerable.Range(0, 0x10000).Select(i => (char)i).ToList();

        Assert.Equal("0123456789", string.Concat(all.Where(Scripts.IsDigit)));
        Assert.Equal("ABCDEFGHIJKLMNOPQRSTUVWXYZ", string.Concat(all.Where(Scripts.IsCapital)));
        Assert.Equal("abcdefghijklmnopqrstuvwxyz", string.Concat(all.Where(Scripts.IsSmall)));
    }

    // U+212A is the sign of kelvin, whose small letter is k; full-width letters have a case as well.
    [Theory]
    [InlineData('a', 'A')]
    [InlineData('Z', 'z')]
    [InlineData('é', 'É')]
    [InlineData('Ж', 'ж')]
    [InlineData('\uFF21', '\uFF41')]
    [InlineData('\u212A', 'k')]
    [InlineData('会', '会')]
    [InlineData('1', '1')]
    public void A_letter_is_the_same_as_a_capital_and_as_a_small_letter(char one, char other)
    {
        Assert.True(Scripts.AreSameLetter(one, other));
        Assert.True(Scripts.AreSameLetter(other, one));
    }

    // Signs that lie 0x20 apart, as a capital and its small letter do, are no letters.
    [Theory]
    [InlineData('a', 'B')]
    [InlineData('@', '`')]
    [InlineData('[', '{')]
    [InlineData('1', '\u0011')]
    [InlineData('会', '合')]
    [InlineData('会', 'a')]
    [InlineData('\uFF21', 'A')]
    [InlineData('Ж', 'з')]
    public void Other_letters_are_told_apart(char one, char other)
    {
        Assert.False(Scripts.AreSameLetter(one, other));
        Assert.False(Scripts.AreSameLetter(other, one));
    }

    [Fact]
    public void Letters_are_the_same_whose_small_letters_are()
    {
        foreach (var i in Enumerable.Range(0, 0x10000))
        {
            Assert.True(Scripts.AreSameLetter((char)i, char.ToLowerInvariant((char)i)));
        }
    }
}
