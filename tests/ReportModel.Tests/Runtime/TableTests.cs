using ReportModel.Runtime;

namespace ReportModel.Tests;

public class TableTests
{
    [Fact]
    public void Texts_are_slices_of_one_constant_and_always_the_same_objects()
    {
        var table = new TextTable(3, 0, 2);

        Assert.Equal("字", table.Get("字ab"u8, 0));
        Assert.Equal("", table.Get("字ab"u8, 1));
        Assert.Equal("ab", table.Get("字ab"u8, 2));
        Assert.Same(table.Get("字ab"u8, 2), table.Get("字ab"u8, 2));
    }

    [Fact]
    public void Lines_are_distances_from_the_line_before()
    {
        var table = new PositionTable(10, 1, 2, 5, 40, -3, 2, 0, 9, 7);

        Assert.Equal(new SourceSpan(10, 1, 12, 5, 40), table[0]);
        Assert.Equal(new SourceSpan(7, 2, 7, 9, 7), table[1]);
    }

    [Fact]
    public void Parts_of_lists()
    {
        EquatableArray<int> list = [1, 2, 3, 4];

        Assert.Equal([2, 3], Lists.Slice(list, 1, 2));
        Assert.Equal([4, 1], Lists.Pick(list, 3, 0));
    }

    [Fact]
    public void Agenda_items_are_followed_by_their_sub_items()
    {
        var sub = new AgendaItem { Number = 1, Letter = "a" };
        var first = new AgendaItem { Number = 1, SubItems = [sub] };
        var second = new AgendaItem { Number = 2 };

        Assert.Equal([first, sub, second], Lists.Flatten([first, second]));
    }
}
