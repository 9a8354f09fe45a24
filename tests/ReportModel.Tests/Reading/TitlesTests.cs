using ReportModel.Reading;

namespace ReportModel.Tests.Reading;

/// <summary>Titles are the same without white space, and near to each other with a few characters changed.</summary>
public class TitlesTests
{
    [Theory]
    [InlineData("移交被判刑人", "移交被判刑人")]
    [InlineData(" 移交\u3000被判 刑人\n", "移交被判刑人")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    public void White_space_does_not_count(string title, string key) => Assert.Equal(key, Titles.Key(title));

    [Theory]
    [InlineData("打击跨国有组织犯罪的国际合作", "打击跨国有组织犯罪的国际合作", true)]
    [InlineData("打击跨国有组织犯罪的国际合作", "打击跨国有组织犯罪的合作", true)] // twelve and two less
    [InlineData("打击跨国有组织犯罪国际合作", "打击有组织犯罪国际合作", false)] // eleven characters
    [InlineData("打击跨国有组织犯罪的国际合作", "打击跨国有组织犯罪的国际合作问题。", true)] // three more
    [InlineData("打击跨国有组织犯罪的国际合作", "打击跨国有组织犯罪的国际合作的问题。", false)] // four more
    [InlineData("打击跨国有组织犯罪的国际合作", "制止国际有组织犯罪的国际合作", false)] // four others
    [InlineData("打击跨国有组织犯罪的国际合作", "制止跨国有组织犯罪及国际合作", true)] // three others
    public void Three_characters_may_differ_in_a_long_title(string left, string right, bool areNear)
    {
        Assert.Equal(areNear, Titles.AreNear(left, right));
        Assert.Equal(areNear, Titles.AreNear(right, left));
    }

    /// <summary>Against the distance as it is defined, for titles of any length that one to five edits make of each other.</summary>
    [Fact]
    public void As_near_as_the_edits_that_lie_between()
    {
        var random = new Random(20261126);
        const string Characters = "甲乙丙丁";
        for (var run = 0; run < 3000; run++)
        {
            var left = new string([.. Enumerable.Range(0, run % 300 == 0 ? 270 : random.Next(10, 24)).Select(_ => Characters[random.Next(4)])]);
            var right = Edited(left, random.Next(6), random);

            Assert.Equal(Math.Min(left.Length, right.Length) >= 12 && Distance(left, right) <= 3, Titles.AreNear(left, right));
        }

        string Edited(string text, int edits, Random dice)
        {
            for (; edits > 0; edits--)
            {
                var at = dice.Next(text.Length);
                text = dice.Next(3) switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, Characters[dice.Next(4)].ToString()),
                    _ => text.Remove(at, 1).Insert(at, Characters[dice.Next(4)].ToString()),
                };
            }

            return text;
        }
    }

    /// <summary>Levenshtein's distance, the whole table of it.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
            }
        }

        return table[left.Length, right.Length];
    }
}
