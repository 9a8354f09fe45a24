namespace ReportModel.Analyzers.Tests;

/// <summary>What <c>build/</c> hands to the compiler, seen where a project is evaluated: editors do no more than that.</summary>
public sealed class BuildGlueTests : IDisposable
{
    private readonly Evaluation _evaluation = new();

    public void Dispose() => _evaluation.Dispose();

    [Fact]
    public async Task Documents_and_the_files_beside_them_become_additional_files_named_alike()
    {
        _evaluation.WithFile("reports/a.txt").WithFile("reports/a.txt.suppress").WithFile("reports/b.txt")
            .WithFile("../elsewhere/c.txt").WithFile("../elsewhere/c.txt.suppress").WithFile("notes.txt").WithFile("notes.txt.suppress");

        var items = await _evaluation.RunAsync("""
            <ReportDocument Include="reports/*.txt" Symbol="CTOC/COP/WG.3/2022/4" Link="x.txt" />
            <ReportDocument Include="../elsewhere/c.txt" Name="C" />
            <AdditionalFiles Include="../elsewhere/c.txt.suppress" />
            """, "AdditionalFiles", "None", "Content");

        Assert.Equal(
            [
                "../elsewhere/c.txt Document=true Name=C",
                "../elsewhere/c.txt.suppress",
                "reports/a.txt Document=true Symbol=CTOC/COP/WG.3/2022/4",
                "reports/a.txt.suppress",
                "reports/b.txt Document=true Symbol=CTOC/COP/WG.3/2022/4",
            ],
            items["AdditionalFiles"].Order(StringComparer.Ordinal));
        Assert.Equal(["notes.txt", "notes.txt.suppress"], items["None"].Order(StringComparer.Ordinal));
        Assert.Empty(items["Content"]);
    }

    [Fact]
    public async Task A_file_beside_a_document_is_no_document_even_where_all_files_are()
    {
        _evaluation.WithFile("reports/a.txt").WithFile("reports/a.txt.suppress");

        var items = await _evaluation.RunAsync("""<ReportDocument Include="reports/*" />""", "AdditionalFiles", "ReportDocument");

        Assert.Equal(["reports/a.txt Document=true", "reports/a.txt.suppress"], items["AdditionalFiles"]);
        Assert.Equal(["reports/a.txt"], items["ReportDocument"]);
    }
}
