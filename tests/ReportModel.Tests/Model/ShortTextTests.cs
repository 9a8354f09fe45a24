namespace ReportModel.Tests.Model;

/// <summary>The records as text, which people see in a debugger, a log and a message.</summary>
public class ShortTextTests
{
    [Fact]
    public void A_list_is_its_elements_in_brackets()
    {
        Assert.Equal("[WG.3, WG.2]", EquatableArray.Create(["WG.3", "WG.2"]).ToString());
        Assert.Equal("[]", default(EquatableArray<string>).ToString());
    }

    [Fact]
    public void An_operative_is_whom_and_how_strongly() => Assert.Equal(
        "StatesParties: Encourage (鼓励)",
        new Operative { Addressee = new() { Kind = AddresseeKind.StatesParties }, Modality = Modality.Encourage, Words = "鼓励" }.ToString());

    [Fact]
    public void The_full_text_of_a_paragraph_has_each_item_on_a_line()
    {
        var paragraph = new Paragraph { Text = "工作组通过了以下建议：" };

        Assert.Equal("工作组通过了以下建议：", paragraph.FullText);
        Assert.Equal(
            "工作组通过了以下建议：\n(a) 甲；\n(b) 乙。",
            (paragraph with { Items = [new() { Letter = "a", Text = "甲；" }, new() { Letter = "b", Text = "乙。" }] }).FullText);
    }

    /// <summary>A meeting may end at midnight, which is not the one at which its day began.</summary>
    [Fact]
    public void Hours_may_end_with_the_day() => Assert.Equal(
        "21:30–24:00", new MeetingHours(new(21, 30, 0), TimeSpan.FromHours(24)).ToString());

    [Theory]
    [InlineData(12, 29, "12–29")]
    [InlineData(42, 42, "42")]
    public void A_range_of_paragraphs_is_its_ends(int first, int last, string text) => Assert.Equal(text, new ParagraphRange(first, last).ToString());

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(20, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Both_ends_belong_to_a_range(int paragraph, bool isIn) => Assert.Equal(isIn, new ParagraphRange(12, 29).Contains(paragraph));
}
