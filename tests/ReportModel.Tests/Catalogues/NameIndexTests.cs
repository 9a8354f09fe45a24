namespace ReportModel.Tests.Catalogues;

/// <summary>Names as they stand in a text: whole, at its beginning, at its end.</summary>
public class NameIndexTests
{
    [Theory]
    [InlineData("en", "Rivers Commission", "Rivers Commission")]
    [InlineData("en", "the Rivers Commission", "Rivers Commission")]
    [InlineData("fr", "l'Office des eaux", "Office des eaux")]
    [InlineData("fr", "Conseil d\u2019eau", "Conseil d'eau")]
    [InlineData("zh", "《河流公约》", "河流公约")]
    public void A_name_is_found_with_an_article_and_in_the_spelling_of_a_typesetter(string language, string written, string name) =>
        Assert.Equal(name, Index(language, name).Find(written, out _));

    [Theory]
    [InlineData("Moon Commission")]
    [InlineData("the Moon Commission")]
    public void Of_what_is_no_name_no_string_is_made(string written)
    {
        Assert.Null(Index("en", "Rivers Commission").Find(written, out var name));
        Assert.Null(name);
    }

    [Fact]
    public void Of_several_names_at_the_beginning_the_longest_counts_and_of_its_spellings_that_of_the_text()
    {
        const string Text = "Water Board members met";

        Assert.True(Index("en", "Water", "WaterBoard", "Water Board").TryFindAtStart(Text, 0, Text.Length, out var name, out var end));
        Assert.Equal(("Water Board", "Water Board".Length), (name, end));
    }

    [Theory]
    [InlineData("河的水量", "河")]
    [InlineData("河流委员会开会", "河流委员会")]
    [InlineData("河 流委员会开会", "河流委员会")]
    [InlineData("湖的水量", null)]
    public void A_name_of_one_character_is_found_where_no_longer_one_stands(string text, string? name)
    {
        Assert.Equal(name is not null, Index("zh", "河", "河流委员会").TryFindAtStart(text, 0, text.Length, out var found, out _));
        Assert.Equal(name, found);
    }

    [Theory]
    [InlineData("commission on rivers", "commission on rivers met", true)]
    [InlineData("commission on rivers", "Commission on rivers met", true)] // at the beginning of a sentence
    [InlineData("Commission on Rivers", "commission on Rivers met", false)]
    [InlineData("état-major", "État-major reuni", true)]
    public void A_small_letter_with_which_a_name_begins_may_be_a_capital(string name, string text, bool isFound) =>
        Assert.Equal(isFound, Index("en", name).TryFindAtStart(text, 0, text.Length, out _, out _));

    [Fact]
    public void Of_several_names_at_the_end_the_longest_counts()
    {
        Assert.True(Index("en", "Rivers", "Commission on Rivers").TryFindAtEnd("the Commission on Rivers", out var name));
        Assert.Equal("Commission on Rivers", name);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void The_last_name_ends_behind_a_place(int from, bool isFound) =>
        Assert.Equal(isFound, Index("zh", "河流委员会").TryFindLast("河流委员会", from, out _));

    private static NameIndex<string> Index(string language, params string[] names) => new(language, names.Select(name => KeyValuePair.Create(name, name)));
}
