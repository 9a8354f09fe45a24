using ReportModel.Text;

namespace ReportModel.Tests.Text;

public class CharacterSetTests
{
    /// <summary>Ideographs, letters and marks, four in every quarter of the set.</summary>
    private static readonly char[] Some = [.. Enumerable.Range(0, 256).Where(i => i % 64 < 4).Select(i => (char)i), '第', '段', '（'];

    [Fact]
    public void It_holds_what_was_put_in()
    {
        var read = new CharacterSet(Some);
        var added = default(CharacterSet);
        foreach (var c in Some)
        {
            added.Add(c);
        }

        Assert.All(Some, c => Assert.True(read.MayHold(c)));
        Assert.All(Some, c => Assert.True(added.MayHold(c)));
    }

    [Fact]
    public void Of_the_characters_of_one_byte_it_holds_no_others()
    {
        var read = new CharacterSet("a");
        var added = default(CharacterSet);
        added.Add('a');

        Assert.All(Enumerable.Range(0, 256).Select(i => (char)i).Where(c => c != 'a'), c =>
        {
            Assert.False(read.MayHold(c));
            Assert.False(added.MayHold(c));
        });
    }

    [Fact]
    public void Marks_of_full_width_are_told_from_each_other_and_from_ideographs() =>
        Assert.False(new CharacterSet("（第").MayHold('）'));

    [Fact]
    public void A_set_takes_in_another()
    {
        Assert.All(Some, c =>
        {
            var set = new CharacterSet("z");
            set.Add(new CharacterSet([c]));

            Assert.True(set.MayHold(c));
            Assert.True(set.MayHold('z'));
            set.Add(new CharacterSet([c]));
            Assert.True(set.MayHold(c));
        });
    }

    [Fact]
    public void It_covers_a_set_whose_characters_it_all_holds() =>
        Assert.All(Some, c =>
        {
            var set = new CharacterSet([c]);
            var more = new CharacterSet([c, (char)0x20]);

            Assert.True(more.MayCover(set));
            Assert.True(set.MayCover(set));
            Assert.False(set.MayCover(more));
            Assert.False(default(CharacterSet).MayCover(set));
        });

    [Fact]
    public void It_counts_what_it_has_not()
    {
        var set = new CharacterSet("abc");
        Assert.Equal(0, set.CountMissing(new CharacterSet("cab")));
        Assert.Equal(2, set.CountMissing(new CharacterSet("abde")));
    }

    [Fact]
    public void Each_quarter_counts() =>
        Assert.Equal(4, new CharacterSet("z").CountMissing(new CharacterSet(['\u0001', '\u0041', '\u0081', '\u00C1'])));

    /// <summary>The first letter of words may be a capital in a text, and white space may be lost or gained.</summary>
    [Theory]
    [InlineData("draw lots", "drawlots", true)]
    [InlineData("draw lots", "Drawlots", true)]
    [InlineData("draw lots", "Draw lot", false)]
    [InlineData("draw lots", "dra lots", false)]
    [InlineData("Peru", "peru", false)]
    [InlineData("第段", "段第", true)]
    [InlineData("第段", "段", false)]
    public void Words_need_their_characters(string words, string text, bool mayStand) =>
        Assert.Equal(mayStand, new CharacterSet(text).MayCover(CharacterSet.OfWords(words)));
}
