namespace ReportModel.Tests.Symbols;

public class OrderTests
{
    [Fact]
    public void Numbers_are_ordered_as_numbers_and_modifications_follow_their_document()
    {
        string[] ordered =
        [
            "A/80/21",
            "CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3",
            "CTOC/COP/WG.3/2020/10",
            "CTOC/COP/WG.3/2022/2",
            "CTOC/COP/WG.3/2022/2/Add.1",
            "CTOC/COP/WG.3/2022/2/Add.2",
            "CTOC/COP/WG.3/2022/2/Add.10",
            "CTOC/COP/WG.3/2022/10",
            "CTOC/COP/WG.3/2022/CRP.1",
            "CTOC/COP/WG.10/2022/1",
            "S/RES/2728(2024)",
        ];

        Assert.Equal(ordered, ordered.Reverse().Select(DocumentSymbol.Parse).Order().Select(symbol => symbol.ToString()));
    }

    [Fact]
    public void A_joint_symbol_follows_its_first_part() =>
        Assert.True(DocumentSymbol.Parse("A/79/716") < DocumentSymbol.Parse("A/79/716-S/2025/18"));

    [Fact]
    public void The_operators_agree_with_the_order()
    {
        var two = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2");
        var ten = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/10");
        DocumentSymbol? nothing = null;

        Assert.True(two < ten && two <= ten && ten > two && ten >= two && two != ten);
        Assert.True(two == DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2*"));
        Assert.True(nothing < two && nothing <= two && two > nothing && nothing == null && two != null);
        Assert.True(DocumentSymbol.None < two);
    }

    [Fact]
    public void What_is_equal_in_order_is_equal()
    {
        var one = DocumentSymbol.Parse("E/ICEF/CRP/80-07");
        var other = DocumentSymbol.Parse("E/ICEF/CRP/80-7");

        Assert.NotEqual(one, other);
        Assert.NotEqual(0, one.CompareTo(other));
        Assert.Equal(-one.CompareTo(other), other.CompareTo(one));
    }

    [Fact]
    public void A_symbol_compares_with_symbols_only() =>
        Assert.Throws<ArgumentException>(() => ((IComparable)DocumentSymbol.Parse("A/80/21")).CompareTo("A/80/21"));
}
