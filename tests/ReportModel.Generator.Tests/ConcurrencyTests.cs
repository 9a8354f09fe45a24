namespace ReportModel.Generator.Tests;

/// <summary>Many compilations at once give the same as one after the other: nothing is shared between them but what never changes.</summary>
public class ConcurrencyTests
{
    private const int Compilations = 16;

    [Fact]
    public void Sixteen_compilations_at_once()
    {
        // Each with another document, so that a writer or table shared by mistake mixes what differs.
        Project[] projects = [.. Enumerable.Range(0, Compilations).Select(i => Project.With(Repository.SeedText.Replace("囚犯", new string('囚', i + 1), StringComparison.Ordinal)))];
        SortedDictionary<string, string>[] expected = [.. projects.Select(project => project.Run().Files)];
        var found = new SortedDictionary<string, string>[Compilations];
        using var barrier = new Barrier(Compilations);

        // Threads of their own: the pool would start them one by one.
        Thread[] threads = [.. Enumerable.Range(0, Compilations).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            found[i] = projects[i].Run().Files;
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Equal(expected, found);
    }

    [Fact]
    public void A_run_that_is_cancelled_stops_and_another_goes_on()
    {
        using var source = new CancellationTokenSource();
        var content = new ReportContent("a", "", Samples.Joint);
        var report = NamedReport.Of(content, Printing.Share(content).Shares)!;
        var printed = ReportPrinter.Print(new(-1, [report], Printing.Options), CancellationToken.None);
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => ReportPrinter.Print(new(-1, [report], Printing.Options), source.Token));
        Assert.Equal(printed, ReportPrinter.Print(new(-1, [report], Printing.Options), CancellationToken.None));
    }
}
