namespace ReportModel.Tests.Diagnostics;

/// <summary>What can stand in a <c>.suppress</c> file: entries, and whatever else people write, told where it stands.</summary>
public class SuppressionReaderTests
{
    private const string Example = "RM0012 \"words at the finding\"  # why";
    private const string BeginWithId = $"begin the entry with the id of the finding: {Example}";
    private const string WordsMissing = $"The words of the finding are missing; write after the id, in straight quotes, what the document says there: {Example}";
    private const string ReasonMissing = "The reason is missing; write after the quotes why the document stays as it is: # as printed";

    [Theory]
    [InlineData("RM0012 \"(j) 鼓励\"  # as printed", "RM0012", "(j)鼓励", "as printed")]
    [InlineData("\t\u3000RM0020\"A \"\"B\"\"\"#why # and more ", "RM0020", "A\"B\"", "why # and more")]
    [InlineData("RM0014 \"# no comment\" # \"why\"", "RM0014", "#nocomment", "\"why\"")]
    public void An_entry_has_a_rule_words_and_a_reason(string line, string id, string words, string reason)
    {
        var entry = Assert.Single(Read(line).Entries);

        Assert.Equal((id, words, reason), (entry.Id, entry.Words, entry.Reason));
    }

    [Theory]
    // No id, or none that can be silenced.
    [InlineData("(j) 鼓励", 1, 4, $"'(j)' is no rule about documents; {BeginWithId}")]
    [InlineData("  rm0012 \"(j)\" # why", 3, 9, $"'rm0012' is no rule about documents; {BeginWithId}")]
    [InlineData("RM0099 \"(j)\" # why", 1, 7, $"'RM0099' is no rule about documents; {BeginWithId}")]
    [InlineData("RM1001 \"(j)\" # why", 1, 7, $"'RM1001' is no rule about documents; {BeginWithId}")]
    [InlineData("RM\u202E0012\u0007 \"(j)\" # why", 1, 9, $"'RM0012' is no rule about documents; {BeginWithId}")]
    [InlineData("\"(j)\" # why", 1, 12, $"The id of the finding is missing; {BeginWithId}")]
    [InlineData("RM0030 \"1.\" # why", 1, 7, "RM0030 cannot be silenced here, since it means that generated code is missing; do what the finding says")]
    [InlineData("RM0040 \"RM\" # why", 1, 7, "RM0040 cannot be silenced here, since it is about this file; correct or remove the entry that it stands at")]
    [InlineData("RM0047 \"RM\" # why", 1, 7, "RM0047 cannot be silenced here, since it is about two documents; set dotnet_diagnostic.RM0047.severity in a .globalconfig")]
    // No words.
    [InlineData("RM0012", 7, 7, WordsMissing)]
    [InlineData("RM0012 # why", 8, 13, WordsMissing)]
    [InlineData("RM0012 “(j)” # why", 8, 19, WordsMissing)]
    [InlineData("RM0012 \"(j)", 8, 12, "The quotes are not closed; close them with '\"', and double a quote within them")]
    [InlineData("RM0012 \"(j)\"\"  # why", 8, 21, "The quotes are not closed; close them with '\"', and double a quote within them")]
    [InlineData("RM0012 \" \u200B…\" # why", 8, 13, "The quotes hold no words; write what the document says at the finding")]
    [InlineData("RM0012 \"(\uFFFD)\" # why", 8, 13, "The words hold U+FFFD, which stands where a character could not be decoded; save the file as UTF-8")]
    // No reason.
    [InlineData("RM0012 \"(j)\"", 13, 13, ReasonMissing)]
    [InlineData("RM0012 \"(j)\"  #\u200B ", 15, 17, ReasonMissing)]
    [InlineData("RM0012 \"(j)\" why", 14, 17, "'why' stands after the quotes; write '#' before the reason, and double a quote within the quotes")]
    public void A_line_that_cannot_be_read_is_told_where(string line, int column, int endColumn, string message)
    {
        var file = Read("# known\n" + line + "\nRM0012 \"(j)\"  # as printed\n");

        Assert.Equal("RM0012", Assert.Single(file.Entries).Id);
        var found = Assert.Single(file.Diagnostics);
        Assert.Equal(new SourceSpan(2, column, 2, endColumn, endColumn - column), found.Source);
        Assert.Equal($"(2,{column}): warning RM0041: {message}", found.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\r\n# RM0012\r\n  # \"\n")]
    public void Blank_lines_and_comments_are_nothing(string text)
    {
        var file = Read(text);

        Assert.True(file.Entries.IsEmpty && file.Diagnostics.IsEmpty);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Lines_end_as_they_do_for_the_compiler(string end)
    {
        var file = Read(string.Join(end, "\uFEFF# known", "RM0012 \"(j)\" # a", "nonsense", "RM0013 \"(j)\" # b"));

        Assert.Equal(["(2,1)", "(4,1)"], file.Entries.Select(e => e.Source.ToString()));
        Assert.Equal("(3,1)", Assert.Single(file.Diagnostics).Source.ToString());
    }

    /// <summary>The last line needs no line end, and nothing is looked for behind it.</summary>
    [Theory]
    [InlineData("RM0012 \"(j)\" # why", 1, 0)]
    [InlineData("RM0012 \"(j)\"", 0, 1)]
    [InlineData("RM0012 \"(j)", 0, 1)]
    [InlineData("RM0012 \"", 0, 1)]
    [InlineData("RM0012", 0, 1)]
    public void The_text_may_end_anywhere(string text, int entries, int findings)
    {
        var file = Read(text);

        Assert.Equal((entries, findings), (file.Entries.Count, file.Diagnostics.Count));
    }

    /// <summary>Memory for lines is lent in powers of two: behind sixteen lines there is none.</summary>
    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    public void Every_line_to_the_last_is_read(int count)
    {
        var file = Read(string.Join('\n', Enumerable.Repeat("RM0012 \"(j)\"  # as printed", count)));

        Assert.Equal((count, 0), (file.Entries.Count, file.Diagnostics.Count));
    }

    [Fact]
    public void Long_lines_are_quoted_in_part()
    {
        var million = new string('长', 1_000_000);
        var file = Read($"{million}\nRM0012 \"{million}\nRM0012 \"{million}\" {million}\nRM0012 \"{million}\" # {million}\nRM0012 {million}");

        Assert.Single(file.Entries);
        Assert.Equal([1, 2, 3, 5], file.Diagnostics.Select(d => d.Source.Line));
        Assert.All(file.Diagnostics, d => Assert.True(d.Message.Length < 250));
        Assert.True(Assert.Single(file.Apply("1. …", []).InSuppressions, d => d.Id == "RM0040").Message.Length < 250);
    }

    [Fact]
    public void Anything_at_all_is_read()
    {
        var random = new Random(12);
        const string Any = "RM0012\"# \t\r\n\0\u001B\u202E\u200F\uD800\uDFFF\uFEFF\u0085长(j)…";
        for (var run = 0; run < 500; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Any[random.Next(Any.Length)]));
            var outcome = Read(text).Apply(text, [DocumentRules.LetterSkipped.At(new(1, 1, 9, 9, 9), "a", "b", "c")]);

            Assert.All(outcome.InSuppressions, d => Assert.DoesNotContain(d.Message, c => char.IsControl(c) || c == '\u202E'));
        }
    }

    private static SuppressionFile Read(string text) => SuppressionFile.Read(text);
}
