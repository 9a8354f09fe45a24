using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.Tests;

/// <summary>Editors underline the words themselves, in the report.</summary>
public class LocationTests
{
    private const string Path = "/reports/CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4.zh.txt";

    [Theory]
    [InlineData("15. 该主讲人指出", "17. 该主讲人指出", "RM0010", "17.")]
    [InlineData("(j) 鼓励各国积极", "(i) 鼓励各国积极", "RM0013", "(i)")]
    [InlineData("莫桑比克", "莫三比克", "RM0020", "莫三比克")]
    [InlineData("（CTOC/COP/WG.2/2020/3）", "（CTOC/COP/WG.2/2020/）", "RM0022", "CTOC/COP/WG.2/2020/")]
    public async Task The_words_themselves_are_marked(string written, string mistake, string id, string marked)
    {
        var text = Seed.With(written, mistake);

        var found = (await FindAsync(text)).First(d => d.Id == id);

        Assert.Equal(Path, found.Location.GetLineSpan().Path);
        Assert.Equal(LocationKind.ExternalFile, found.Location.Kind);
        Assert.Equal(marked, text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task Line_ends_do_not_move_a_finding()
    {
        var text = Seed.With("莫桑比克", "莫三比克").ReplaceLineEndings("\n");

        var (lf, crlf) = (await FindAsync(text), await FindAsync(text.ReplaceLineEndings("\r\n")));

        Assert.Equal(lf.Select(Analysis.Print), crlf.Select(Analysis.Print));
        Assert.Equal(lf.Select(d => d.Location.GetLineSpan()), crlf.Select(d => d.Location.GetLineSpan()));
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string text) =>
        await Analysis.RunAsync(new InMemoryText(Path, text), ItemMetadata.Document);
}
