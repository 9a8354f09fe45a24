namespace ReportModel.Tests.Symbols;

public class ErrorTests
{
    [Theory]
    [InlineData("", 0, "it is empty")]
    [InlineData("CT0C/COP/WG.3/2022/2", 0, "known series")]
    [InlineData("ctoc/COP/WG.3/2022/2", 0, "capitals")]
    [InlineData("CTOC", 0, "number")]
    [InlineData("CTOC/COP/WG.3/2022/", 19, "drop the '/'")]
    [InlineData("CTOC/COP/WG.3", 13, "names a body but no document")]
    [InlineData("CTOC/COP/WG./2022/2", 11, "follows '.'")]
    [InlineData("CTOC/COB/WG.3/2022/2", 5, "check the spelling")]
    [InlineData("E/C0NF.65/20", 3, "O for 0")]
    [InlineData("A/39/1s0", 6, "letter stands in a number")]
    [InlineData("A/80/21 (Teil I)", 8, "no session, year or part")]
    [InlineData("A/80/21 (Part I", 8, "add ')'")]
    [InlineData("A(Part I)/80/21", 1, "parenthesis")]
    [InlineData("A/80/21-S/2025/18-A/80/21*", 26, "joint document once")]
    [InlineData("WFP/EB.1/2027/15\nA/78/6", 17, "list by itself")]
    [InlineData("A/80/21/Add", 11, "Add.1")]
    [InlineData("A/80/21/Add.1/L.5", 17, "last")]
    [InlineData("E/2024/28/Add.1E/CN.7/2024/15/Add.1", 15, "write '-' between")]
    [InlineData("A/79/716-", 8, "in full")]
    [InlineData("A/79/716-S/", 11, "drop the '/'")]
    [InlineData("A/AC.260/2和Corr.1", 10, "write the symbol alone")]
    [InlineData("A/80/2023123", 12, "more digits")]
    [InlineData("UNEP/CBD/WG2020123/7/2", 18, "more digits")]
    [InlineData("A/80/21/Add.1234567", 19, "more digits")]
    [InlineData("A/80/21/Add.1-Add.1234567", 25, "more digits")]
    [InlineData("A/80/21/Add.1-1234567", 21, "more digits")]
    [InlineData("A/ES-1234567/1", 12, "more digits")]
    [InlineData("CTOC/COP/WG.3/2022", 18, "a year but no document")]
    [InlineData("CTOC/COP/WG.3/2022-4", 20, "a year but no document")]
    [InlineData("JIU/REP/2023", 12, "a year but no document")]
    [InlineData("E/CN.15/2022", 12, "a year but no document")]
    [InlineData("S/PRST/2023", 11, "a year but no document")]
    [InlineData("ST/SGB/2003", 11, "a year but no document")]
    [InlineData("ST/2022", 7, "names no body")]
    [InlineData("EC/1049/2001", 12, "names no body")]
    [InlineData("ID/123", 6, "names no body")]
    [InlineData("UNCTAD/2023", 11, "names no body")]
    [InlineData("CBD/C0P/14/1", 5, "O for 0")]
    [InlineData("A/77/64/I", 9, "names a body but no document")]
    [InlineData("UNEP/EA.5", 9, "names a body but no document")]
    [InlineData("UNEP/HLS.1", 10, "names a body but no document")]
    [InlineData("ECE/IP.12", 9, "names a body but no document")]
    [InlineData("A/RES/217(III)AB", 14, "letter stands in a number")]
    [InlineData("A/55/40 (Vol. II) (annex)", 18, "parenthesis")]
    [InlineData("A/RES/78", 8, "has no session")]
    [InlineData("A/HRC/RES/50", 12, "has no session")]
    [InlineData("E/CN/7", 4, "has no number")]
    [InlineData("A/CONF/2023/4", 6, "has no number")]
    [InlineData("ECE/TRANS/WP.29", 15, "names a body but no document")]
    [InlineData("A/RES/3379(IIX)", 10, "parenthesis")]
    [InlineData("S/RES/2728(24)", 10, "parenthesis")]
    [InlineData("A/78/45 (Part IIII)", 8, "parenthesis")]
    [InlineData("A/80/6 (Sect. 29x)", 7, "parenthesis")]
    [InlineData("A/80/6 (Sect. 1234)", 7, "parenthesis")]
    [InlineData("NPT/CONF.2000/28 (Parts I and 2)", 17, "parenthesis")]
    [InlineData("NPT/CONF.2000/28 (Parts 1 and II)", 17, "parenthesis")]
    [InlineData("A/C.3/78/L.4S", 12, "letter stands in a number")]
    [InlineData("CTOC/ COP/WG.3/2022/4", 5, "no component follows")]
    [InlineData("A//78/45", 2, "no component follows")]
    [InlineData("A-78-45", 1, "write '/'")]
    [InlineData("A 78/45", 1, "write '/'")]
    [InlineData("A\\78\\45", 1, "write '/'")]
    [InlineData("CTOC／COP／2022／4", 4, "write '/'")]
    [InlineData("A/78／45", 4, "write '/'")]
    [InlineData("IDB/52/10", 0, "known series")]
    [InlineData("IDB.052/10", 0, "known series")]
    [InlineData("idb.52/10", 0, "capitals")]
    [InlineData("IDB.52/", 7, "drop the '/'")]
    [InlineData("IDB.52/FOO/1", 7, "check the spelling")]
    [InlineData("\u0410/78/45", 0, "however alike")]
    [InlineData("A/\u0421.3/78/45", 2, "however alike")]
    [InlineData("A/7８/45", 3, "however alike")]
    [InlineData("https://docs.un.org/en/A/80/21", 0, "address")]
    [InlineData("A/C.3/78/inf/4", 9, "check the spelling")]
    [InlineData("A/C.3/78/l.45", 9, "check the spelling")]
    [InlineData("CTOC/COP/WG.iii/2022/2", 12, "check the spelling")]
    [InlineData("CTOC/COP/WG.l2/2022/2", 12, "letter stands in a number")]
    [InlineData("A/C.3/78/L.O", 11, "letter stands in a number")]
    [InlineData("A/ES-A/1022", 5, "letter stands in a number")]
    [InlineData("A/79/62I", 7, "letter stands in a number")]
    [InlineData("A/79/62O", 7, "letter stands in a number")]
    [InlineData("A/80/21B/3", 7, "letter stands in a number")]
    [InlineData("A/RES/217(III)ABC", 14, "letter stands in a number")]
    [InlineData("A/CN.4/44B-D", 10, "in full")]
    [InlineData("WFP/EB.1/2024/6/1-", 18, "in full")]
    [InlineData("A/80/21/Add-\n1", 11, "Add.1")]
    [InlineData("ESCAP/2001/Sub.2", 16, "names a body but no document")]
    [InlineData("UNEP/CHW.15", 11, "names a body but no document")]
    [InlineData("UNEP/OzL.Pro.35", 15, "names a body but no document")]
    [InlineData("UNEP/WG.3/EDID.1", 16, "names a body but no document")]
    [InlineData("UNEP/CHW15/35", 8, "put '.' before the number")]
    [InlineData("A/80/CO/3", 5, "check the spelling")]
    [InlineData("E/CN.7/DRUGS/5", 7, "check the spelling")]
    [InlineData("E/CN-7/2025/15", 4, "has no number")]
    [InlineData("A/AC/105", 4, "has no number")]
    [InlineData("A/DEC/78", 8, "has no session")]
    [InlineData("A/RES/78  and", 8, "has no session")]
    [InlineData("IDB.5A/1", 0, "known series")]
    [InlineData("LC/G.2681-P/", 12, "drop the '/'")]
    [InlineData("S/AC.44/2004/(02/1", 13, "no component follows")]
    [InlineData("CTOC/  COP/WG.3/2022/4", 5, "no component follows")]
    [InlineData("CTOC/\u200E COP/WG.3/2022/4", 5, "no component follows")]
    [InlineData("A/80/21 ()", 8, "no session, year or part")]
    [InlineData("A/80/21 (SES.33/3)", 8, "no session, year or part")]
    [InlineData("E/ESCAP/CMG(4/5)/1", 11, "no session, year or part")]
    [InlineData("UNCTAD(DIAE)/2023/1", 6, "no session, year or part")]
    [InlineData("LC/G.2432(33/3)", 9, "no session, year or part")]
    [InlineData("LC/G.2432(SES.33/B)", 9, "no session, year or part")]
    [InlineData("A/39/5 (Vols. XXXVII and XXXVIII", 7, "add ')'")]
    [InlineData("WFP/EB.A/2024/6-(A,B/2", 20, "add ')'")]
    [InlineData("FCCC/SBI/2023/AB", 16, "names a body but no document")]
    [InlineData("LC/G.2681/P", 11, "names a body but no document")]
    [InlineData("E/RES/50", 8, "has no session")]
    [InlineData("T/RES/50", 8, "has no session")]
    [InlineData("UNEP/EAa/2022/1", 5, "check the spelling")]
    [InlineData("UNEP/EAz/2022/1", 5, "check the spelling")]
    [InlineData("A/80/21/Add.1/Corr.1/L.5", 24, "last")]
    [InlineData("A/79/716*S/2025/18", 9, "other text follows")]
    [InlineData("A/79/716 S/2025/18", 9, "other text follows")]
    [InlineData("A(V)80/21", 4, "do not follow the series")]
    [InlineData("A (V)/80/21", 0, "known series")]
    [InlineData("A. 80/21", 0, "known series")]
    [InlineData("UNEP ", 0, "known series")]
    [InlineData("://un.org", 0, "known series")]
    public void An_error_says_where_it_is_and_what_to_write(string text, int position, string reason)
    {
        Assert.False(DocumentSymbol.TryParse(text.AsSpan(), out var symbol, out var error));
        Assert.Equal(DocumentSymbol.None, symbol);
        Assert.Equal(position, error.Position);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.Contains(error.Reason, Assert.Throws<FormatException>(() => DocumentSymbol.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_error_has_no_reason() => Assert.Equal("", default(DocumentSymbolError).ToString());

    [Fact]
    public void An_error_reads_as_its_reason() => Assert.Equal("it is empty", new DocumentSymbolError(0, "it is empty").ToString());

    [Fact]
    public void Nothing_is_no_symbol()
    {
        Assert.False(DocumentSymbol.TryParse(null, out var symbol));
        Assert.Same(DocumentSymbol.None, symbol);
        Assert.Throws<ArgumentNullException>(() => DocumentSymbol.Parse(null!));
    }

    [Theory]
    [InlineData("HIV/AIDS")]
    [InlineData("SPLM/A-IO")]
    [InlineData("S/MIME")]
    [InlineData("A/60 sheets")]
    [InlineData("12/12/2012")]
    [InlineData("UNDP/UNFPA/UNOPS")]
    [InlineData("C.155.M.75.1923.XI")]
    [InlineData("E/ICEF/L.lHlO")]
    [InlineData("GE.97-20115")]
    [InlineData("A/ES-/1022")]
    public void What_only_looks_like_a_symbol_is_none(string text) => Assert.False(DocumentSymbol.TryParse(text, out _));

    [Fact]
    public void Any_text_is_read_or_rejected_without_an_exception()
    {
        const string Letters = "ACEST/.-–() *0123IVXRWGdlu和\n\0";
        string[] real = ["CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3", "A/80/6 (Sect. 24)/Corr.1", "WFP/EB.A/2024/6-(A,B)/2", "TD/OLIVE OIL.10/L.1", "A/RES/77/263 B"];
        var random = new Random(20220523);
        for (var i = 0; i < 40_000; i++)
        {
            var text = real[random.Next(real.Length)].ToCharArray();
            for (var changes = random.Next(1, 5); changes > 0; changes--)
            {
                text[random.Next(text.Length)] = Letters[random.Next(Letters.Length)];
            }

            if (DocumentSymbol.TryParse(text, out var symbol, out var error))
            {
                Assert.Equal(symbol, DocumentSymbol.Parse(symbol.ToString()));
                Assert.All(SymbolNames.NameOf(symbol), c => Assert.True(char.IsAsciiLetterOrDigit(c) || c == '_'));
            }
            else
            {
                Assert.InRange(error.Position, 0, text.Length);
                Assert.NotEmpty(error.Reason);
            }

            SymbolScanner.TryRead(text, 0, out _, out _);
        }
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void A_word_has_up_to_twenty_four_letters(int length, bool isSymbol)
    {
        Assert.Equal(isSymbol, DocumentSymbol.TryParse($"UNEP/{new string('B', length)}/2022/1", out _));
        Assert.Equal(isSymbol, DocumentSymbol.TryParse($"UNEP/AB-{new string('B', length - 3)}/2022/1", out _));
    }

    [Fact]
    public void A_joint_symbol_with_long_words_is_refused()
    {
        var text = string.Join("-", Enumerable.Range(1, 7).Select(number => $"UNEP/{new string('B', 24)}/2022/{number}"));

        Assert.False(DocumentSymbol.TryParse(text.AsSpan(), out _, out var error));
        Assert.Contains("more components", error.Reason, StringComparison.Ordinal);
    }

    /// <summary>The letter of the resolution, which moves in the normal form, is what no longer fits.</summary>
    [Theory]
    [InlineData(191, "")]
    [InlineData(192, "more components")]
    [InlineData(193, "")]
    public void A_joint_symbol_has_less_than_192_characters(int length, string reason)
    {
        string[] others = [.. Enumerable.Range(1, 4).Select(number => Other(22, number)), Other(length - 169, 5)];
        var normal = string.Join("-", others) + "-A/RES/217 A(III)";

        Assert.Equal(length, normal.Length);
        Assert.Equal(length < 192, DocumentSymbol.TryParse(normal.Replace(" A(III)", "(III)A", StringComparison.Ordinal).AsSpan(), out var symbol, out var error));
        Assert.Equal(length < 192 ? normal : "", symbol.ToString());
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);

        static string Other(int letters, int number) => $"UNEP/{new string('B', letters)}/2022/{number}";
    }

    [Fact]
    public void A_text_of_any_length_is_rejected_without_allocation()
    {
        var text = "A/" + string.Concat(Enumerable.Repeat("1/", 5000)) + "1";
        Assert.False(DocumentSymbol.TryParse(text, out _));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = DocumentSymbol.TryParse(text, out _) || DocumentSymbol.TryParse("CTOC/COP/WG.3/2022/", out _) || DocumentSymbol.TryParse("HIV/AIDS", out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.False(isRead);
    }
}
