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

    [Fact]
    public async Task Bodies_of_the_projects_folders_and_beside_a_report_become_additional_files()
    {
        _evaluation.WithFile("reports/a.txt").WithFile("reports/a.bodies.csv").WithFile("own.bodies.csv").WithFile("bodies.csv").WithFile("obj/x.bodies.csv")
            .WithFile("../elsewhere/c.txt").WithFile("../elsewhere/c.bodies.csv").WithFile("../elsewhere/d.bodies.csv").WithFile("../elsewhere/e.bodies.csv");

        var items = await _evaluation.RunAsync("""
            <ReportDocument Include="reports/*;../elsewhere/c.txt" Symbol="CTOC/COP/WG.3/2022/4" />
            <ReportBodies Include="../elsewhere/d.bodies.csv;own.bodies.csv" />
            """, "AdditionalFiles", "None");

        Assert.Equal(
            [
                "../elsewhere/c.bodies.csv Bodies=true",
                "../elsewhere/c.txt Document=true Symbol=CTOC/COP/WG.3/2022/4",
                "../elsewhere/d.bodies.csv Bodies=true",
                "own.bodies.csv Bodies=true",
                "reports/a.bodies.csv Bodies=true",
                "reports/a.txt Document=true Symbol=CTOC/COP/WG.3/2022/4",
            ],
            items["AdditionalFiles"].Order(StringComparer.Ordinal));
        Assert.Equal(["bodies.csv"], items["None"]);
    }
}
