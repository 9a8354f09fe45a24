using System.Globalization;

namespace ReportModel.Tests.Reading.English;

/// <summary>Which items of the agenda a sentence names, seen by the items of a document that stands beside it.</summary>
public class ItemNumberTests
{
    [Theory]
    [InlineData("items 3, 5 (a) to (c) and (e) and 7", "item3 item5(a) item5(b) item5(c) item5(e) item7")]
    [InlineData("items 4 and 12", "item4 item12")]
    [InlineData("items 4, and 5", "item4 item5")]
    [InlineData("items  4 ,  5", "item4 item5")]
    [InlineData("item 4 (b)", "item4(b)")]
    [InlineData("item 4 5 times", "item4")]
    [InlineData("items 4 (c) to (a)", "item4(c)")] // no range goes backwards
    [InlineData("item 5 to (c)", "item5")]
    [InlineData("item (b)", "")]
    public void Numbers_and_letters_are_joined(string words, string items) => Assert.Equal(items, Items(words));

    [Fact]
    public void No_sentence_names_more_than_sixty()
    {
        var numbers = Enumerable.Range(1, 61).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(string.Join(' ', numbers.Take(60).Select(number => "item" + number)), Items("items " + string.Join(", ", numbers)));
        Assert.EndsWith("item58 item59(a) item59(b)", Items("items " + string.Join(", ", numbers.Take(59)) + " (a) to (e)"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_headings_stand_an_item_goes_on() => Assert.Equal(
        "A/AC.198/2031/9#item3",
        Assert.Single(Assert.Single(EnglishReport.Parse("1. The Committee considered item 3.\n2. A statement was made by the representative of Peru.\n").Statements).AgendaItems).Value);

    private static string Items(string words) => string.Join(' ', Assert.Single(
        EnglishReport.Saying($"The Committee considered agenda {words}. It had before it document A/AC.198/2031/3.").Documents).AgendaItems.Select(item => item.Value.Split('#')[1]));

    [Theory]
    [InlineData("Land (agenda item 2)", 1)]
    [InlineData("Land (agenda item 2) (continued)", 1)]
    [InlineData("Land (agenda item 2) and more)", 0)] // brackets that do not pair say nothing
    public void A_heading_names_the_item_in_its_last_brackets_that_name_one(string heading, int items) => Assert.Equal(
        items,
        Assert.Single(EnglishReport.Parse($"I. Organization\n1. The Committee adopted its agenda as follows:\n1. Water.\n2. Rivers.\nII. {heading}\n2. The representative of Peru made a statement.\n").Statements).AgendaItems.Count);
}
