using ReportModel.Runtime;

namespace ReportModel.Tests;

/// <summary>What implements a recommendation is found by its id, whichever half of a joint symbol that gives.</summary>
public class ImplementationTableTests
{
    private static readonly ImplementationTable s_table = new(
        "A/WG.2/2022/4-A/WG.3/2022/4#7(k)", "T:Joint", null,
        "A/WG.3/2022/4#7(k)", "T:Half", "By half.",
        "A/WG.3/2022/4-A/WG.2/2022/4#8", "T:Other", null,
        "", "T:Nothing", null);

    [Theory]
    [InlineData("A/WG.2/2022/4-A/WG.3/2022/4#7(k)", "T:Joint", "T:Half")]
    [InlineData("A/WG.3/2022/4-A/WG.2/2022/4#7(k)", "T:Joint", "T:Half")]
    [InlineData("A/WG.3/2022/4#7(k)", "T:Joint", "T:Half")]
    [InlineData("A/WG.2/2022/4#7(k)", "T:Joint")]
    [InlineData("A/WG.2/2022/4#8", "T:Other")]
    [InlineData("A/WG.2/2022/4#7")]
    [InlineData("A/WG.2/2022/4-A/WG.9/2022/4#7(k)")]
    [InlineData("A/WG.2/2022/4")]
    [InlineData("", "T:Nothing")]
    [InlineData(null)]
    public void Of(string? id, params string[] targets) => Assert.Equal(targets, s_table.Of(id).Select(i => i.Target));

    [Fact]
    public void All() => Assert.Equal(new() { Recommendation = new("A/WG.3/2022/4#7(k)"), Target = "T:Half", Note = "By half." }, s_table.All[1]);

    [Fact]
    public void What_a_row_lacks_is_empty() => Assert.Equal(new() { Recommendation = new(""), Target = "" }, new ImplementationTable(null, null, null).All[0]);

    [Fact]
    public void Rows_have_three_strings() =>
        Assert.StartsWith("Three strings", Assert.Throws<ArgumentException>(() => new ImplementationTable("A/1#1", "T:X")).Message, StringComparison.Ordinal);
}
