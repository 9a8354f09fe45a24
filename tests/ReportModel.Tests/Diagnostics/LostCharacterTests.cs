namespace ReportModel.Tests.Diagnostics;

/// <summary>U+FFFD, which a decoder leaves where it could not read on, is a finding at its place.</summary>
public class LostCharacterTests
{
    [Theory]
    [InlineData("\uFFFD", 1, 1)]
    [InlineData("a\uFFFDb\uFFFD", 1, 2)]
    [InlineData("a\n\uFFFD", 2, 1)]
    [InlineData("ab\r\ncd\uFFFD\nef\ngh", 2, 3)]
    [InlineData("ab\n\n\ncd\uFFFD", 4, 3)]
    [InlineData("ab\n\n\uFFFD\n\n", 3, 1)]
    public void The_first_is_found_at_its_line_and_column(string text, int line, int column)
    {
        var found = LostCharacter.Find(text);

        Assert.NotNull(found);
        Assert.Equal(DocumentRules.NotUnicode.Id, found.Id);
        Assert.Equal(new SourceSpan(line, column, line, column + 1, 1), found.Source);
        Assert.StartsWith("The text holds U+FFFD", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_decoded_has_none() => Assert.Null(LostCharacter.Find("a\nb\uD800"));
}
