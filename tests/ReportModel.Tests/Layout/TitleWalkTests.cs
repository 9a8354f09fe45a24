using ReportModel.Layout;

namespace ReportModel.Tests.Layout;

/// <summary>A text is compared with all titles at once, piece by piece.</summary>
public class TitleWalkTests
{
    private static readonly ContentsTable Table = new([.. new[] { "Opening of the session", "Opening", "Agenda", "Work-plan 2" }.Select(title => new ContentsEntry(default, title, null, 0))]);

    [Theory]
    [InlineData("opening of the ses sion", true, false)]
    [InlineData("OPENING", true, true)]
    [InlineData("Open", false, true)]
    [InlineData("Workplan 2", true, false)]
    [InlineData("Workplan 3", false, false)]
    [InlineData("Agendas", false, false)]
    [InlineData("", false, false)]
    public void Titles_and_their_beginnings(string text, bool isTitle, bool isBeginning)
    {
        var walk = Table.Walk();
        foreach (var c in text)
        {
            walk.Add([c]);
        }

        Assert.Equal((isTitle, isBeginning), (walk.IsTitle, walk.IsBeginning));
        Assert.Equal(isTitle, Table.HasTitle(text));
    }

    [Fact]
    public void What_begins_no_title_need_not_go_on()
    {
        var walk = Table.Walk();
        Assert.True(walk.MayGoOn);
        walk.Add("Openly");
        Assert.False(walk.MayGoOn);
        Assert.False(ContentsTable.None.Walk().MayGoOn);
    }
}
