namespace ReportModel.Analyzers.Tests;

/// <summary>Whatever stands in a file: findings, never an exception (which the compiler would report as AD0001).</summary>
public class RobustnessTests
{
    private static readonly HashSet<string> s_own = [.. new ReportDocumentAnalyzer().SupportedDiagnostics.Select(d => d.Id)];

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\0")]
    [InlineData("\r")]
    [InlineData("1.")]
    [InlineData("1.\n(a)\n(zz)\n(a")]
    [InlineData("99999999999999999999. 国际合作工作组通过了以下建议")]
    [InlineData("1. 国际合作工作组通过了以下建议，供缔约方会议核可：\n(a) \n(b)\n")]
    [InlineData("1. 国际合作工作组收到了下列文件：\n(a) （）\n(b) （/）\n(c) ）（\n")]
    [InlineData("1. \uD800 第 8(a)至(段 \uDFFF")]
    public async Task Small_texts(string text) => await AssertNoExceptionAsync(text);

    [Fact]
    public async Task The_report_cut_off_anywhere()
    {
        for (var length = 0; length < Seed.Text.Length; length += 487)
        {
            await AssertNoExceptionAsync(Seed.Text[..length]);
            await AssertNoExceptionAsync(Seed.Text[^length..]);
        }
    }

    [Fact]
    public async Task The_report_with_other_characters_in_it()
    {
        const string Strange = "\0\t\r\n\u0085\u2028\u200F\uFEFF\uFFFD\uD83D（）()《》、；。：/0９Zz一和";
        var random = new Random(20220527);
        for (var run = 0; run < 40; run++)
        {
            var text = Seed.Text.ToCharArray();
            for (var change = 0; change < 400; change++)
            {
                text[random.Next(text.Length)] = Strange[random.Next(Strange.Length)];
            }

            await AssertNoExceptionAsync(new string(text));
        }
    }

    [Fact]
    public async Task The_report_with_its_lines_in_any_order()
    {
        var random = new Random(89);
        for (var run = 0; run < 10; run++)
        {
            var lines = Seed.Text.Split('\n');
            random.Shuffle(lines);
            await AssertNoExceptionAsync(string.Join('\n', lines));
        }
    }

    private static async Task AssertNoExceptionAsync(string text)
    {
        var found = await Analysis.RunAsync(new InMemoryText(Seed.FileName, text), ItemMetadata.Document);

        Assert.All(found, d => Assert.True(s_own.Contains(d.Id), Analysis.Print(d)));
        Assert.All(found, d => Assert.True(d.Location.SourceSpan.End <= text.Length));
    }
}
