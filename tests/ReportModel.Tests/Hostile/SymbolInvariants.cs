namespace ReportModel.Tests.Hostile;

/// <summary>What holds of every text that is asked for symbols: nothing throws, what is found lies in the text, and means the same when it is read alone.</summary>
internal static class SymbolInvariants
{
    public static void AssertHold(string text)
    {
        AssertReads(text);
        AssertFinds(text);
    }

    /// <summary>A text is a symbol that is written and read again as itself, or none, with a reason and a place.</summary>
    public static void AssertReads(string text)
    {
        var isSymbol = DocumentSymbol.TryParse(text.AsSpan(), out var symbol, out var error);
        Assert.Equal(isSymbol, DocumentSymbol.TryParse(text, out var same));
        if (isSymbol)
        {
            Assert.Equal(symbol, same);
            Assert.Equal(symbol, DocumentSymbol.Parse(text));
            AssertIsWhole(symbol);
        }
        else
        {
            Assert.InRange(error.Position, 0, text.Length);
            Assert.NotEmpty(error.Reason);
            Assert.Throws<FormatException>(() => DocumentSymbol.Parse(text));
        }
    }

    /// <summary>What is found stands in the text, in its order, without overlap; twice the same, in another culture too.</summary>
    public static void AssertFinds(string text)
    {
        var found = DocumentSymbol.Find(text);
        Assert.True(found == OtherCulture.Run(() => DocumentSymbol.Find(text.AsSpan())), "Two searches differ.");
        var (start, end) = (0, 0);
        foreach (var one in found)
        {
            // All symbols that one piece of a list indicates have the place of that piece.
            var isInOrder = one.Start >= end || (one.Start == start && one.End == end);
            if (!isInOrder || one.Length < 1 || one.End > text.Length)
            {
                Assert.Fail($"The symbol at {one.Start} overlaps with the one before, or leaves the text.");
            }

            AssertIsWhole(one.Symbol);
            (start, end) = (one.Start, one.End);
        }
    }

    private static void AssertIsWhole(DocumentSymbol symbol)
    {
        var text = symbol.ToString();
        if (symbol == DocumentSymbol.None || symbol != DocumentSymbol.Parse(text) || text != OtherCulture.Run(symbol.ToString))
        {
            Assert.Fail($"'{text}' is not read again as itself.");
        }

        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c))
            {
                Assert.Fail($"The symbol holds U+{(int)c:X4}.");
            }
        }
    }
}
