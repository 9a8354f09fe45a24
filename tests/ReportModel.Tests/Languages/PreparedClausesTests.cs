namespace ReportModel.Tests.Languages;

public class PreparedClausesTests
{
    /// <summary>The marks of the words that describe an addressee may have any width in the text.</summary>
    [Theory]
    [InlineData("有关的国家（地区）应当", true)]
    [InlineData("有关的国家(地区)应当", true)]
    [InlineData("有关的国家应当", false)]
    public void The_width_of_marks_does_not_count(string text, bool may)
    {
        var conventions = new DraftingConventions { Operatives = new() { DescribedAddressees = [new("的国家（地区）", AddresseeKind.States)] } };

        Assert.Equal(may, new PreparedClauses(conventions).MayDescribe(text));
    }
}
