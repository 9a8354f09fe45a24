namespace ReportModel.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_with_equal_elements_in_the_same_order_are_equal()
    {
        EquatableArray<string> one = ["a", "b"];
        EquatableArray<string> same = ["a", "b"];
        EquatableArray<string> turned = ["b", "a"];

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, turned);
    }

    [Fact]
    public void The_default_list_is_the_empty_list()
    {
        EquatableArray<int> none = default;

        Assert.Empty(none);
        Assert.Equal(EquatableArray<int>.Empty, none);
        Assert.Equal([], none);
    }

    [Fact]
    public void An_index_outside_is_an_error()
    {
        EquatableArray<int> one = [1];

        Assert.Throws<ArgumentOutOfRangeException>(() => one[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => one[-1]);
    }
}
