using CsCheck;

namespace ReportModel.Tests.Symbols;

/// <summary>What holds for every symbol and every text; a text that fails is printed with the seed that makes it again.</summary>
public class PropertyTests
{
    private static readonly string[] s_sentences = ["{0}", "see {0}.", "（{0}）", "见{0}，和", "documents ({0}), and others", "\u202A{0}\u202C", "A/1999; {0}\n7. The"];

    [Fact]
    public void What_is_printed_is_read_as_the_same_symbol() => SymbolGen.Any.Sample(text =>
    {
        var symbol = DocumentSymbol.Parse(text);
        var again = DocumentSymbol.Parse(symbol.ToString());

        Assert.Equal(symbol, again);
        Assert.Equal(symbol.GetHashCode(), again.GetHashCode());
        Assert.Equal(0, symbol.CompareTo(again));
        Assert.Equal(symbol.ToString(), again.ToString());
        Assert.Equal(symbol.ToString(), string.Join("-", symbol.Parts));
    });

    [Fact]
    public void Symbols_are_equal_exactly_where_their_normal_forms_are() => Gen.Select(SymbolGen.Any, SymbolGen.Any).Sample((left, right) =>
    {
        var (one, other) = (DocumentSymbol.Parse(left), DocumentSymbol.Parse(right));
        var isSame = one.ToString() == other.ToString();
        Assert.Equal(isSame, one == other);
        Assert.Equal(isSame, one.CompareTo(other) == 0);
        Assert.Equal(Math.Sign(one.CompareTo(other)), -Math.Sign(other.CompareTo(one)));
    });

    [Fact]
    public void Base_drops_one_modification_at_a_time() => SymbolGen.Any.Sample(text =>
    {
        var symbol = DocumentSymbol.Parse(text);
        for (var left = symbol.Parts.Max(part => part.Modifications.Count); left > 0; left--)
        {
            Assert.Equal(left, symbol.Parts.Max(part => part.Modifications.Count));
            symbol = symbol.Base;
            Assert.Equal(symbol, DocumentSymbol.Parse(symbol.ToString()));
        }

        Assert.Same(symbol, symbol.Base);
    });

    [Fact]
    public void A_symbol_in_prose_is_found_with_its_exact_span() => Gen.Select(SymbolGen.Any, SymbolGen.AnyOf(s_sentences)).Sample((text, sentence) =>
    {
        var place = sentence.IndexOf("{0}", StringComparison.Ordinal);
        var found = DocumentSymbol.Find(sentence.Replace("{0}", text, StringComparison.Ordinal));

        Assert.Contains(new FoundSymbol(DocumentSymbol.Parse(text), place, text.Length), found);
        Assert.Equal(sentence.StartsWith("A/", StringComparison.Ordinal) ? 2 : 1, found.Count);
    });

    [Fact]
    public void A_symbol_broken_behind_a_slash_is_found_whole() => Gen.Select(SymbolGen.Single, Gen.Int[0, 9]).Sample((text, which) =>
    {
        var slashes = Enumerable.Range(0, text.Length).Where(i => text[i] == '/').ToList();
        var broken = text.Insert(slashes[which % slashes.Count] + 1, "\n      ");

        Assert.Equal([new FoundSymbol(DocumentSymbol.Parse(text), 4, broken.Length)], DocumentSymbol.Find("see " + broken + ", and"));
        Assert.Equal(DocumentSymbol.Parse(text), DocumentSymbol.Parse(broken));
    });

    [Fact]
    public void Any_text_is_read_or_rejected_with_a_reason_and_a_place() => SymbolGen.NearlyAny.Sample(text =>
    {
        if (DocumentSymbol.TryParse(text.AsSpan(), out var symbol, out var error))
        {
            Assert.Equal(symbol, DocumentSymbol.Parse(symbol.ToString()));
            Assert.Empty(error.Reason);
        }
        else
        {
            Assert.InRange(error.Position, 0, text.Length);
            Assert.Contains("; ", error.Reason, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Any_text_is_searched_from_any_place() => SymbolGen.NearlyAny.Array[1, 4].Select(texts => string.Join(", and ", texts)).Sample(text =>
    {
        for (var start = 0; start <= text.Length; start += 3)
        {
            var (end, piece) = (0, text[start..]);
            foreach (var found in DocumentSymbol.Find(piece))
            {
                Assert.InRange(found.Start, 0, piece.Length - 1);
                Assert.InRange(found.End, found.Start + 1, piece.Length);
                Assert.True(found.Start >= end || found.End == end, "spans overlap");
                Assert.Equal(found.Symbol, DocumentSymbol.Parse(found.Symbol.ToString()));
                end = found.End;
            }
        }
    });

    [Fact]
    public void Characters_of_all_kinds_make_nothing_throw() => Gen.Char.Array[0, 60].Select(chars => new string(chars)).Sample(text =>
    {
        _ = DocumentSymbol.TryParse(text, out _);
        _ = DocumentSymbol.TryParse("A/80/" + text, out _);
        _ = DocumentSymbol.Find("A/80/21" + text + "E/2024/1");
    });
}
