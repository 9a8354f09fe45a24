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
            "E/ICEF/CRP/80-7",
            "E/ICEF/CRP/80-07/Add.1",
            "E/ICEF/CRP/80-8",
            "S/RES/2728(2024)",
        ];
        var symbols = Array.ConvertAll(ordered, DocumentSymbol.Parse);

        for (var i = 0; i < symbols.Length; i++)
        {
            for (var j = 0; j < symbols.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(symbols[i].CompareTo(symbols[j])));
            }
        }
    }

    [Fact]
    public void A_joint_symbol_follows_its_first_part()
    {
        Assert.True(DocumentSymbol.Parse("A/79/716") < DocumentSymbol.Parse("A/79/716-S/2025/18"));
        Assert.True(DocumentSymbol.Parse("A/79/716-S/2025/18") > DocumentSymbol.Parse("A/79/716"));
    }

    [Fact]
    public void A_component_ends_before_a_part_of_it() =>
        Assert.True(DocumentSymbol.Parse("A/80/6/Add.1") < DocumentSymbol.Parse("A/80/6 (Sect. 1)"));

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

        var same = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2");
        Assert.True(two <= same && two >= same && nothing <= null && nothing >= null);
        Assert.False(two < same || two > same || nothing < null || nothing > null);
        Assert.False(ten < two || ten <= two || two > ten || two >= ten);
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
    public void A_symbol_compares_with_symbols_only()
    {
        var symbol = (IComparable)DocumentSymbol.Parse("A/80/21");

        Assert.Contains("document symbols only", Assert.Throws<ArgumentException>(() => symbol.CompareTo("A/80/21")).Message, StringComparison.Ordinal);
        Assert.Equal(1, symbol.CompareTo(null));
        Assert.Equal(0, symbol.CompareTo(DocumentSymbol.Parse("A/80/21")));
    }
}
