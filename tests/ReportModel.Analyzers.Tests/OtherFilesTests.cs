using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Analyzers.Tests;

/// <summary>What is no document of the project, or none that can be read.</summary>
public class OtherFilesTests
{
    private static readonly string s_damaged = Seed.With("莫桑比克", "莫三比克");

    [Fact]
    public async Task A_file_that_is_no_ReportDocument_is_left_alone()
    {
        Assert.Empty(await Analysis.FindAsync(s_damaged, ItemMetadata.None));
        Assert.Empty(await Analysis.FindAsync(s_damaged, ItemMetadata.None.With("Document", "false")));
        Assert.Single(await Analysis.FindAsync(s_damaged, ItemMetadata.None.With("Document", "True")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_left_to_the_compiler() =>
        Assert.Empty(await Analysis.RunAsync(new InMemoryText(Seed.FileName, (SourceText?)null), ItemMetadata.Document));

    [Fact]
    public async Task In_a_text_decoded_by_the_wrong_encoding_nothing_else_is_looked_for()
    {
        var text = SourceText.From(s_damaged, Encoding.Latin1);

        Assert.Empty(await Analysis.RunAsync(new InMemoryText(Seed.FileName, text), ItemMetadata.Document));
    }

    [Fact]
    public async Task A_file_without_a_path_is_read_by_its_metadata()
    {
        var metadata = ItemMetadata.Document.With("Symbol", Repository.SeedSymbol).With("Language", "zh");

        Assert.Single(await Analysis.RunAsync(new InMemoryText("", s_damaged), metadata));
    }
}
