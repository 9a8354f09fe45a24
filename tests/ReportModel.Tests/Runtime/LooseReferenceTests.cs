using ReportModel.Runtime;

namespace ReportModel.Tests;

/// <summary>The parts of a citation as people write it: the place, and what names a document or body.</summary>
public class LooseReferenceTests
{
    [Theory]
    [InlineData("7", "7-7")]
    [InlineData("7(k)", "7k-7k")]
    [InlineData("7 (K)", "7k-7k")]
    [InlineData("7 k)", "7k-7k")]
    [InlineData("7 k", "7k-7k")]
    [InlineData("12-29", "12-29")]
    [InlineData("12 - 29", "12-29")]
    [InlineData("8(a)-(o)", "8a-8o")]
    [InlineData("8(a)-9(o)", "8a-9o")]
    [InlineData("8-9(o)", "8-9o")]
    [InlineData("8(aa)", "8aa-8aa")]
    [InlineData("8(a)-(o) ", "8a-8o")]
    [InlineData("999999999", "999999999-999999999")]
    public void A_place_is_a_number_perhaps_a_letter_perhaps_an_end(string text, string place)
    {
        Assert.True(ReferencePlace.TryParse(text, 0, out var read));
        Assert.Equal(place, $"{read.First}{read.FirstLetter}-{read.Last}{read.LastLetter}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("7(k")]
    [InlineData("7(")]
    [InlineData("7()")]
    [InlineData("7-")]
    [InlineData("7(k)-")]
    [InlineData("7 abcd")]
    [InlineData("7 8")]
    [InlineData("7/8")]
    [InlineData("1234567890")]
    public void Anything_else_is_none(string text) => Assert.False(ReferencePlace.TryParse(text, 0, out _));

    [Theory]
    [InlineData("8(b)-(d)", "8b 8c 8d 8B", "8 8a 8e 8aa 7c 9c")]
    [InlineData("8", "8 8a 8z", "7 9 7a")]
    [InlineData("8(y)-(bb)", "8y 8z 8aa 8bb", "8x 8cc 8b")]
    [InlineData("8(c)-10(b)", "8c 8d 9 9a 9z 10a 10b", "8 8b 10 10c 7d 11a")]
    [InlineData("8-9", "8 8z 9 9a", "7 10")]
    [InlineData("8-9(b)", "8 8z 9a 9b", "9 9c")]
    public void A_place_holds_what_lies_between_its_ends(string text, string inside, string outside)
    {
        Assert.True(ReferencePlace.TryParse(text, 0, out var place));
        Assert.All(inside.Split(' '), one => Assert.True(Contains(one), one));
        Assert.All(outside.Split(' '), one => Assert.False(Contains(one), one));

        bool Contains(string one)
        {
            var number = one.TrimEnd([.. one.Where(char.IsLetter)]);
            return place.Contains(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), number.Length == one.Length ? null : one[number.Length..]);
        }
    }

    [Theory]
    [InlineData("para.7(k)", "7(k)")]
    [InlineData("p.7(k)", "p.7(k)")]
    [InlineData("第８（ａ）至（ｏ）段", "8(a)|-|(o)")]
    [InlineData("8 a 9", "8|-|9")]
    [InlineData("8 a", "8|a")]
    [InlineData("a 9", "a|9")]
    [InlineData("8 through 9", "8|-|9")]
    [InlineData("k) to m)", "k)|-|m)")]
    [InlineData("WG.3 to 9", "WG.3|-|9")]
    [InlineData("Group to 9", "Group|to|9")]
    [InlineData("8 to agenda", "8|to")]
    [InlineData("8 to Group", "8|to|Group")]
    [InlineData("٧—٩", "7-9")]
    [InlineData("\u202AA/80/21\u202C؛ الفـقرة 7", "A/80/21|7")]
    [InlineData("海洋第7段", "海洋|7")]
    [InlineData("A\u3400", "A|\u3400")]
    [InlineData("A\u9FFF", "A|\u9FFF")]
    [InlineData("７～９", "7~9")]
    [InlineData("8(a) to b", "8(a)|-|b")]
    [InlineData("8 to WG.3", "8|to|WG.3")]
    [InlineData("(k) to Group", "(k)|to|Group")]
    [InlineData("#7(k),8;9:10", "7(k)|8|9|10")]
    [InlineData("", "")]
    public void Words_that_say_nothing_are_left_out(string text, string tokens) => Assert.Equal(tokens, string.Join('|', ReferenceTokens.Of(text)));

    [Theory]
    [InlineData("WG.3, item 1 (a)", "WG.3", "1a-1a")]
    [InlineData("WG.3", "WG.3", "")]
    [InlineData("2021 7(k)", "2021", "7k-7k")]
    [InlineData("CTOC/COP/WG.3/2022/4, para. 7 (k)", "CTOC/COP/WG.3/2022/4", "7k-7k")]
    [InlineData("第7(k)段（CTOC/COP/WG.3/2022/4）", "CTOC/COP/WG.3/2022/4", "7k-7k")]
    [InlineData("subparagraph (k) of paragraph 7", "", "7k-7k")]
    [InlineData("(k) of paragraph 7(j)", "(k)", "7j-7j")]
    [InlineData("COP 9/1", "9/1|COP", "")]
    [InlineData("COP-9", "COP-9", "")]
    [InlineData("ABCD 7", "ABCD", "7-7")]
    [InlineData("7 ABCD", "7|ABCD", "")]
    [InlineData("7 ABCDE", "ABCDE", "7-7")]
    [InlineData("ABCDE 7", "ABCDE", "7-7")]
    [InlineData("7 - x", "", "7-7x")]
    [InlineData("x7", "x7", "")]
    [InlineData("AG-7", "AG-7", "")]
    [InlineData("WG.3 – 7", "WG.3", "7-7")]
    [InlineData("para. 7, /4", "/4", "7-7")]
    public void What_is_left_are_names(string text, string words, string place)
    {
        var reference = LooseReference.Parse(text);

        Assert.Equal(words, string.Join('|', reference.Words));
        Assert.Equal(place, reference.Place is { } read ? $"{read.First}{read.FirstLetter}-{read.Last}{read.LastLetter}" : "");
        Assert.False(reference.IsEmpty);
    }

    [Theory]
    [InlineData("document UNEP/MED IG.22/28", "UNEP/MED IG.22/28")]
    [InlineData("A/79/716 – S/2025/18", "A/79/716-S/2025/18")]
    public void A_citation_has_a_name_without_words_such_as_document(string text, string name) => Assert.Equal(name, LooseReference.Parse(text).Name);

    [Fact]
    public void No_citation_is_empty()
    {
        var none = LooseReference.Parse(null);

        Assert.True(none.IsEmpty);
        Assert.Empty(none.Words);
    }

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/4", "CTOC/COP/WG.3/2022/4")]
    [InlineData("A/B/1-A/C/1", "A/B/1 A/C/1")]
    [InlineData("A/ES-11/1", "A/ES-11/1")]
    [InlineData("A/ES-11/1-S/2025/3", "A/ES-11/1 S/2025/3")]
    [InlineData("A/B/1-C", "A/B/1-C")]
    [InlineData("A/B/1-A/C/1-A/D/1", "A/B/1 A/C/1 A/D/1")]
    [InlineData("A/-B", "A/-B")]
    [InlineData("/A-B/1", "/A-B/1")]
    [InlineData("-A/1", "-A/1")]
    [InlineData("-A/1-S/2", "-A/1 S/2")]
    [InlineData("AB-A/C/1", "AB-A/C/1")]
    [InlineData("A/B/1-2/3", "A/B/1-2/3")]
    [InlineData("A/B/1-", "A/B/1-")]
    [InlineData("", "")]
    public void The_halves_of_a_joint_symbol(string symbol, string halves) => Assert.Equal(halves, string.Join(' ', SymbolHalves.Of(symbol)));

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/4", "WG.3/2022", true)]
    [InlineData("CTOC/COP/WG.3/2022/4", "wg.3", true)]
    [InlineData("CTOC/COP/WG.3/2022/4", "CTOC", true)]
    [InlineData("CTOC/COP/WG.3/2022/4", "4", true)]
    [InlineData("CTOC/COP/WG.3/2022/4", "G.3", false)]
    [InlineData("CTOC/COP/WG.3/2022/4", "WG", false)]
    [InlineData("A/202/2022/22", "22", true)]
    [InlineData("A/1-B/2", "B/2", true)]
    [InlineData("A/1-B/2", "A/1", true)]
    [InlineData("A/11/1", "1", true)]
    public void A_symbol_holds_whole_components(string symbol, string components, bool holds) => Assert.Equal(holds, SymbolHalves.Holds(symbol, components));

    [Theory]
    [InlineData("A/80/21#7(k)", "A/80/21", "#7(k)")]
    [InlineData("#7(k)", "", "#7(k)")]
    [InlineData("A/80/21", "A/80/21", "")]
    public void An_id_is_what_it_belongs_to_and_a_place(string id, string head, string place) => Assert.Equal((head, place), SymbolHalves.SplitId(id));
}
