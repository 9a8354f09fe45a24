using System.Globalization;

namespace ReportModel.Tests.Seed;

public class LineRolesTests
{
    private static readonly string[] Known =
    [
        "Blank", "Title", "SectionHeading", "SubsectionHeading", "TopicHeading", "Paragraph", "Item",
        "AgendaEntry", "AgendaSubItem", "Continuation", "PageFurniture",
    ];

    [Fact]
    public void Every_line_of_the_seed_has_the_role_that_a_reader_gives_it()
    {
        var expected = Table().ToList();
        var actual = SeedReport.LineRoles;
        var wrong = expected.Zip(actual, (row, role) => (row.Line, row.Role, Actual: role))
            .Where(row => row.Role != row.Actual)
            .Select(row => $"line {row.Line}: {row.Actual}, not {row.Role}");

        Assert.Equal(expected.Count, actual.Count);
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_table_covers_every_line_once_in_order()
    {
        Assert.Equal(Enumerable.Range(1, 1359), Table().Select(row => row.Line));
        Assert.Equal(1359, SeedText.LineCount);
    }

    [Fact]
    public void The_table_calls_blank_what_holds_only_white_space_and_nothing_else()
    {
        Assert.All(Table(), row => Assert.Equal(SeedText.IsBlank(row.Line), row.Role == "Blank"));
    }

    [Theory]
    [InlineData("Title", 1)]
    [InlineData("SectionHeading", 5)]
    [InlineData("SubsectionHeading", 12)]
    [InlineData("TopicHeading", 15)]
    [InlineData("Paragraph", 89)]
    [InlineData("Item", 60)]
    [InlineData("AgendaEntry", 13)]
    [InlineData("AgendaSubItem", 4)]
    [InlineData("PageFurniture", 10)]
    public void The_table_has_as_many_of_each_as_the_text(string role, int count)
    {
        Assert.Equal(count, Table().Count(row => row.Role == role));
    }

    /// <summary>The rows of <c>line-roles.txt</c>, one for each line: <c>first-last TAB role</c>.</summary>
    private static IEnumerable<(int Line, string Role)> Table()
    {
        var path = Path.Combine(Repository.Root, "tests", "ReportModel.Tests", "Seed", "line-roles.txt");
        foreach (var row in File.ReadLines(path).Where(row => !row.StartsWith('#')))
        {
            var cells = row.Split('\t');
            var ends = cells[0].Split('-');
            var first = int.Parse(ends[0], CultureInfo.InvariantCulture);
            var last = int.Parse(ends[1], CultureInfo.InvariantCulture);
            Assert.Contains(cells[1], Known);
            for (var line = first; line <= last; line++)
            {
                yield return (line, cells[1]);
            }
        }
    }
}
