namespace ReportModel.Analyzers.Tests;

/// <summary>Compilers run analyzers on many threads, editors run them again and again.</summary>
public class ConcurrencyTests
{
    private const int Runs = 16;

    private static readonly string s_damaged = Seed.With("15. 该主讲人指出", "16. 该主讲人指出").Replace("莫桑比克", "莫三比克", StringComparison.Ordinal);

    [Fact]
    public async Task Runs_in_parallel_on_one_text_agree()
    {
        var file = new InMemoryText(Seed.FileName, s_damaged);

        await AssertAllEqualAsync(_ => file);
    }

    [Fact]
    public async Task Runs_in_parallel_on_texts_of_their_own_agree() =>
        await AssertAllEqualAsync(_ => new InMemoryText(Seed.FileName, s_damaged));

    [Fact]
    public async Task A_text_is_read_once_for_each_way_to_read_it()
    {
        var text = new CountingText(s_damaged);
        var file = new InMemoryText(Seed.FileName, text);

        await Analysis.RunAsync(file, ItemMetadata.Document);
        await Analysis.RunAsync(file, ItemMetadata.Document);
        Assert.Equal(1, text.Readings);

        await Analysis.RunAsync(file, ItemMetadata.Document.With("Symbol", "CTOC/COP/WG.3/2022/4"));
        Assert.Equal(2, text.Readings);
    }

    private static async Task AssertAllEqualAsync(Func<int, InMemoryText> file)
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, Runs).Select(i => Task.Run(async () =>
            string.Join('\n', (await Analysis.RunAsync(file(i), ItemMetadata.Document)).Select(Analysis.Print)))));

        Assert.Equal(2, runs[0].Split('\n').Length);
        Assert.All(runs, run => Assert.Equal(runs[0], run));
    }
}
