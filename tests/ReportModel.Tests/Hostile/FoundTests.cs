using ReportModel.Tests.BadInput;

namespace ReportModel.Tests.Hostile;

/// <summary>What the properties and the fuzzer found, each in as few words as show it.</summary>
public class FoundTests
{
    /// <summary>Was found as A/RES/98 X W(L), which is no symbol.</summary>
    [Theory]
    [InlineData("A/RES/98X(L)W")]
    [InlineData("A/RES/98 X(L) W")]
    [InlineData("A/RES/98 X(L)[W]")]
    public void A_resolution_has_one_letter(string text)
    {
        SymbolInvariants.AssertHold(text);
        Assert.False(DocumentSymbol.TryParse(text, out _));
    }

    /// <summary>Words of a document in a message could turn the direction of a build's output, drive the terminal, or go on for a megabyte.</summary>
    [Theory]
    [InlineData("甲\u202E", "'甲[U+202E]'")]
    [InlineData("甲\u001B[31m", "'甲[U+001B][31m'")]
    [InlineData("甲\uD83D\uDE00", "'甲\uD83D\uDE00'")]
    [InlineData("甲\U000E0041", "'甲[U+E0041]'")]
    [InlineData("甲\t乙", "'甲 乙'")]
    public void A_message_stands_on_one_line_and_shows_what_is_not_seen(string name, string shown)
    {
        var result = Invariants.AssertHold($"会议报告\n\n1. 下列缔约国派代表出席了会议：中国、{name}、法国。\n", name);

        Assert.Contains(result.Diagnostics, d => d.Message.Contains(shown, StringComparison.Ordinal));
    }

    /// <summary>An attribute cannot hold half a pair of surrogates, so it is no row above.</summary>
    [Fact]
    public void A_message_shows_a_lone_surrogate() => A_message_stands_on_one_line_and_shows_what_is_not_seen("甲\uD83D", "'甲[U+D83D]'");

    [Fact]
    public void A_message_is_short()
    {
        var result = Invariants.AssertHold($"会议报告\n\n1. 下列缔约国派代表出席了会议：中国、{new string('甲', 5000)}、法国。\n", "a long name");

        Assert.Contains(result.Diagnostics, d => d.Message.Contains(new string('甲', 300) + "…'", StringComparison.Ordinal));
    }
}
