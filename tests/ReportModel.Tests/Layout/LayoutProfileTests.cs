using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.Layout;

/// <summary>The layout of a text as its own lines show it, and as a user gives it.</summary>
public class LayoutProfileTests
{
    [Theory]
    [InlineData("会议\n\n报告的\n\n标题\n\n正文", true)]
    [InlineData("会议\n\n报告的\n标题", false)] // as many lines with a blank line below as without
    [InlineData("会议。\n\n报告。\n\n标题。", false)] // paragraphs of one line each
    [InlineData("会议报告\n标题", false)]
    [InlineData("", false)]
    public void A_blank_line_stands_between_all_lines_where_most_lines_before_one_are_unfinished(string text, bool between) =>
        Assert.Equal(between, LayoutProfile.Measure(SourceLines.Read(text), "。").BlankLineBetweenLines);

    [Theory]
    [InlineData("甲。 \n乙。 \n丙。", true)]
    [InlineData("甲。 \n乙。", false)]
    [InlineData("甲 \n乙 ", false)]
    public void A_space_ends_a_paragraph_where_most_ends_of_sentences_have_one(string text, bool ends) =>
        Assert.Equal(ends, LayoutProfile.Measure(SourceLines.Read(text), "。").SpaceEndsParagraph);

    [Fact]
    public void A_user_may_say_what_the_layout_is()
    {
        const string Text = "会议报告\n\n1. 第一段提到\n\n合作。";
        var options = new ReportParserOptions { Language = "zh" };

        Assert.Equal("TopicHeading", LineRoles.Of(Text, options with { Layout = new LayoutProfile() })[2]);
        Assert.Equal("Paragraph", LineRoles.Of(Text, options with { Layout = new LayoutProfile { BlankLineBetweenLines = true } })[2]);
    }

    [Fact]
    public void A_user_may_say_what_the_conventions_are()
    {
        var own = DraftingConventions.For("zh")! with { Language = "ja", BlockEnds = "*" };

        Assert.Equal(["Title", "Blank", "TopicHeading"], LineRoles.Of("会议报告\n\n1. 第一段。", new ReportParserOptions { Language = "zh", Conventions = own }));
    }

    [Fact]
    public void A_language_without_conventions_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => LineRoles.Of("1. x", new ReportParserOptions { Language = "xx" }));

        Assert.StartsWith("There are no conventions for 'xx'.", error.Message, StringComparison.Ordinal);
    }
}
