namespace ReportModel.Tool.Tests;

/// <summary>What a person at a terminal sees of long work, and nobody else.</summary>
public class ProgressTests
{
    [Fact]
    public void Each_file_is_counted_and_the_line_goes_away() =>
        Assert.Equal("reading 1 of 2\r              \rreading 2 of 2\r              \r", Shown(isTerminal: true, files: 2, TimeSpan.Zero));

    [Fact]
    public void Nobody_else_sees_it() => Assert.Empty(Shown(isTerminal: false, files: 2, TimeSpan.Zero));

    [Fact]
    public void One_file_is_not_counted() => Assert.Empty(Shown(isTerminal: true, files: 1, TimeSpan.Zero));

    [Fact]
    public void Work_that_is_short_shows_none() => Assert.Empty(Shown(isTerminal: true, files: 2, TimeSpan.FromDays(1)));

    private static string Shown(bool isTerminal, int files, TimeSpan patience)
    {
        using var error = new StringWriter();
        var progress = new Progress(new(Stream.Null, TextWriter.Null, error, IsTerminal: false, isTerminal), files, patience);
        for (var i = 0; i < files; i++)
        {
            progress.Next();
            progress.Clear();
        }

        return error.ToString();
    }
}
