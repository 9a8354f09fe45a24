namespace ReportModel.Tests.Diagnostics;

/// <summary>Which findings an entry silences.</summary>
public class SuppressionFileTests
{
    private const string Document = "会议报告\n\n1. 国际合作工作组通过了以下\n建议：\n(a) \u200F缔约国应“合作”；\n(c) 缔约国应 \"Share\" data；\n";

    private static readonly ReportDiagnostic s_letter = DocumentRules.LetterSkipped.At(new(6, 1, 6, 4, 3), "Item (c)", "item (b)", "letter it");

    private static readonly ReportDiagnostic s_long = DocumentRules.UnexplainedText.At(new(3, 4, 4, 4, 17), "国际合作工作组", "begin it");

    private static readonly ReportDiagnostic s_marked = DocumentRules.UnknownBody.At(new(5, 5, 5, 12, 7), "缔约国", "");

    [Theory]
    // All that the finding marks; more than that, to tell it from others.
    [InlineData("RM0012 \"(c)\"", true)]
    [InlineData("RM0012 \"(c) 缔约国应\"", true)]
    // A quote within the quotes is doubled.
    [InlineData("RM0012 \"(c) 缔约国应 \"\"Share\"\" data\"", true)]
    // Less than that, or something else, or another rule.
    [InlineData("RM0012 \"(c\"", false)]
    [InlineData("RM0012 \"c)\"", false)]
    [InlineData("RM0012 \"(c) 缔约国不应\"", false)]
    [InlineData("RM0013 \"(c)\"", false)]
    // The beginning is enough where the finding is long, over the end of a line and as messages shorten it.
    [InlineData("RM0014 \"国际合作工作组通过了以下建议\"", true)]
    [InlineData("RM0014 \"国际合作工作组 通过了以下\"", true)]
    [InlineData("RM0014 \"国际合作工作组通过了…\"", true)]
    [InlineData("RM0014 \"国际合作工作组通过了以下\u3000建议：(a)缔约\"", true)]
    [InlineData("RM0014 \"国际合作…\"", false)]
    // Any part of it that is long enough, and words around it.
    [InlineData("RM0014 \"工作组通过了以下建议：\"", true)]
    [InlineData("RM0014 \"会议报告1.国际合作工作组\"", true)]
    [InlineData("RM0014 \"告1.国\"", false)]
    [InlineData("RM0014 \"缔约国应“合作”；(c)\"", false)]
    [InlineData("RM0021 \"(a) 缔约国应“合作”；\"", true)]
    [InlineData("RM0021 \"(c) 缔约国应 \"\"Share\"\" data；\"", false)]
    // Marks that are not seen do not count, in the document and in the entry.
    [InlineData("RM0021 \"缔约国应“合作”\"", true)]
    [InlineData("RM0021 \"\u202E缔约\u200B国应“合作”\u202C\"", true)]
    // Past the end of the document.
    [InlineData("RM0012 \"(c) 缔约国应 \"\"Share\"\" data；more\"", false)]
    public void An_entry_names_the_words_at_the_finding(string entry, bool silences)
    {
        ReportDiagnostic[] all = [s_letter, s_long, s_marked];
        var outcome = SuppressionFile.Read(entry + "  # as printed").Apply(Document, [.. all]);

        Assert.Equal(silences ? 2 : 3, outcome.InDocument.Count);
        Assert.DoesNotContain(outcome.InDocument, d => silences && entry.StartsWith(d.Id, StringComparison.Ordinal));
        Assert.Equal(silences ? [] : ["RM0040"], outcome.InSuppressions.Select(d => d.Id));
    }

    [Fact]
    public void An_entry_silences_all_findings_that_it_fits()
    {
        var twice = DocumentRules.LetterSkipped.At(new(3, 1, 3, 4, 3), "Item (c)", "item (b)", "letter it");
        var outcome = SuppressionFile.Read("RM0012 \"(c)\"  # as printed").Apply("…\n\n(c) one\n\n\n(c) two", [twice, s_letter]);

        Assert.Equal((0, 0), (outcome.InDocument.Count, outcome.InSuppressions.Count));
    }

    [Fact]
    public void Of_two_entries_that_say_the_same_one_is_stale() =>
        AssertOwn("RM0012 \"(c)\"  # as printed\n\nRM0012 \"( c )\"  # once more", "(3,1): warning RM0040: Line 1 silences the same; remove one of the two");

    [Fact]
    public void Two_entries_for_one_finding_are_both_in_use() =>
        AssertOwn("RM0012 \"(c)\"  # as printed\nRM0012 \"(c) 缔约国\"  # once more");

    [Fact]
    public void A_stale_entry_says_what_it_looked_for() =>
        AssertOwn(
            "\uFEFFRM0012 \"(c)\"  # as printed\r\n\t RM0023 \"第 8(a)\u202E至(z)段\"# one more\r\n",
            "(2,3): warning RM0040: No RM0023 stands at '第8(a)至(z)段'; remove the entry, or quote the words at the finding: all that it marks, or 5 characters and more");

    [Fact]
    public void What_cannot_be_read_and_what_is_stale_stand_in_the_order_of_the_lines() =>
        Assert.Equal(
            ["RM0041", "RM0040", "RM0041"],
            SuppressionFile.Read("x\nRM0012 \"(d)\" # as printed\ny").Apply(Document, []).InSuppressions.Select(d => d.Id));

    private static void AssertOwn(string text, params string[] findings) =>
        Assert.Equal(findings, SuppressionFile.Read(text).Apply(Document, [s_letter]).InSuppressions.Select(d => d.ToString()));
}
