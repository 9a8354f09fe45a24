namespace ReportModel.Tests.Catalogues;

public class EditDistanceTests
{
    [Theory]
    [InlineData("abcd", "abcdef", 2, 2)] // as many characters more as may be
    [InlineData("abcd", "abcdefg", 2, 3)]
    [InlineData("abcd", "abcd", 0, 0)]
    [InlineData("abcd", "abce", 0, 1)]
    [InlineData("", "", 0, 0)]
    [InlineData("ab", "", 2, 2)]
    public void The_limit_itself_is_within_it(string left, string right, int limit, int distance)
    {
        Assert.Equal(distance, EditDistance.Within(left, right, limit));
        Assert.Equal(distance, EditDistance.Within(right, left, limit));
    }

    [Theory]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(500)]
    public void Names_of_any_length_have_a_distance(int length)
    {
        var name = new string('a', length);

        Assert.Equal(0, EditDistance.Within(name, name, 2));
        Assert.Equal(2, EditDistance.Within(name, name[..^3] + "xaaa"[..2] + "y", 2));
        Assert.Equal(1, EditDistance.Within(name + "b", name, 2));
        Assert.Equal(1, EditDistance.Within(name, name + "b", 2));
        Assert.Equal(3, EditDistance.Within(name, new string('b', length), 2));
    }
}
