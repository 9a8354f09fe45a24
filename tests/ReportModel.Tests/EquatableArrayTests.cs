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
    public void The_operators_say_the_same()
    {
        EquatableArray<string> one = ["a", "b"];
        EquatableArray<string> same = ["a", "b"];
        EquatableArray<string> other = ["a"];

        Assert.True(one == same && one != other);
        Assert.False(one != same || one == other);
    }

    /// <summary>A list of facts is a key wherever a fact is: lists that differ in an element or in the order are told apart.</summary>
    [Fact]
    public void Other_elements_and_another_order_have_another_hash_code()
    {
        EquatableArray<int>[] lists = [[], [1], [2], [1, 2], [2, 1], [5, 2], [1, 2, 3]];

        Assert.Equal(lists.Length, lists.Select(list => list.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void A_list_may_hold_null()
    {
        EquatableArray<string?> one = [null, "a"];
        EquatableArray<string?> same = [null, "a"];

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
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
