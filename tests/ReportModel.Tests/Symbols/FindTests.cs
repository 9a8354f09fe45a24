namespace ReportModel.Tests.Symbols;

public class FindTests
{
    [Theory]
    [InlineData("in document A/80/21. The Committee", "A/80/21")]
    [InlineData("(A/80/74, E/2025/53/Add.1* and S/2025/18)", "A/80/74", "E/2025/53/Add.1* = E/2025/53/Add.1", "S/2025/18")]
    [InlineData("见CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3；", "CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("(see A/80/21 (see annex))", "A/80/21")]
    [InlineData("from A/80/21-A/80/21, and A/79/716-S/2025/18-A/79/716", "A/80/21", "A/79/716-S/2025/18")]
    [InlineData("A/53/23 (Part II), para. 3", "A/53/23 (Part II)")]
    [InlineData("A/80/21 (2) The Committee", "A/80/21")]
    [InlineData("records A/C.4/53/SR.3–6.", "A/C.4/53/SR.3–6 = A/C.4/53/SR.3-6")]
    [InlineData("the A/79/716-based text", "A/79/716")]
    [InlineData("resolution A/RES/77/263 B, and", "A/RES/77/263 B")]
    [InlineData("in A/RES/77/253 A new text", "A/RES/77/253")]
    [InlineData("in A/RES/77/253 I have", "A/RES/77/253")]
    [InlineData("resolutions A/RES/77/263 A and B of", "A/RES/77/263 A", "B = A/RES/77/263 B")]
    [InlineData("A/RES/46/36 A, B and D, and A/80/21", "A/RES/46/36 A", "B = A/RES/46/36 B", "D = A/RES/46/36 D", "A/80/21")]
    [InlineData("resolutions A/RES/217(III) A and B of", "A/RES/217(III) A = A/RES/217 A(III)", "B = A/RES/217 B(III)")]
    [InlineData("the E/CN. 123456/1/2 of", "E/CN. 123456/1/2 = E/CN.123456/1/2")]
    [InlineData("A/RES/77/263 B et C.", "A/RES/77/263 B", "C = A/RES/77/263 C")]
    [InlineData("in A/RES/77/263 A and all others", "A/RES/77/263")]
    [InlineData("in A/RES/77/263 B and I have", "A/RES/77/263 B")]
    [InlineData("in A/RES/77/263 B and A new", "A/RES/77/263 B")]
    [InlineData("in A/RES/77/263 B, C new", "A/RES/77/263 B")]
    [InlineData("in A/RES/77/263 B and E/2025/24", "A/RES/77/263 B", "E/2025/24")]
    [InlineData("in A/RES/77/253 A\n7. The", "A/RES/77/253 A")]
    [InlineData("IDB.52/6–PBC.39/6", "IDB.52/6–PBC.39/6 = IDB.52/6-PBC.39/6")]
    [InlineData("UN Doc. A/810 (1948), S/RES/242 (1967)", "A/810", "S/RES/242 (1967) = S/RES/242(1967)")]
    [InlineData("UN Doc. A/RES/217(III)A.", "A/RES/217(III)A = A/RES/217 A(III)")]
    [InlineData("-A/80/21\n-S/2025/18", "A/80/21", "S/2025/18")]
    [InlineData("(https://undocs.org/en/A/80/21), A/80/22", "A/80/22")]
    [InlineData("见https://undocs.org/A/80/21，A/80/22", "A/80/22")]
    [InlineData("in UNEP (DEPI)/MED IG.22/28,", "UNEP (DEPI)/MED IG.22/28 = UNEP(DEPI)/MED IG.22/28")]
    [InlineData("A/78/5\u00A0(Vol.\u00A0I)", "A/78/5\u00A0(Vol.\u00A0I) = A/78/5 (Vol. I)")]
    [InlineData("见A/62/17（第一部分）。", "A/62/17（第一部分） = A/62/17 (Part I)")]
    [InlineData("见A/62/17 （第一部分）。", "A/62/17 （第一部分） = A/62/17 (Part I)")]
    [InlineData("dans A/62/17 (deuxième partie), le", "A/62/17 (deuxième partie) = A/62/17 (Part II)")]
    [InlineData("in UNEP(DEPI)/MED IG.22/28,", "UNEP(DEPI)/MED IG.22/28")]
    [InlineData("decision A/DEC/78/503 B, and", "A/DEC/78/503 B")]
    [InlineData("resolution A/RES/77/263 Z, and", "A/RES/77/263 Z")]
    [InlineData("in A/80/21 of the A/C unit", "A/80/21")]
    [InlineData("in A/79/716–S/2025/18 * of", "A/79/716–S/2025/18 = A/79/716-S/2025/18")]
    [InlineData("in A/RES/77/263 (2) The Committee", "A/RES/77/263")]
    [InlineData("under S/Res.242 (1967), the", "S/Res.242 (1967) = S/Res.242(1967)")]
    [InlineData("in IDB.50/Dec.3 (2022), the", "IDB.50/Dec.3 (2022) = IDB.50/Dec.3(2022)")]
    [InlineData("in A/RES/77/263 B and B, the", "A/RES/77/263 B")]
    [InlineData("A/RES/77/263 A and B and Corr.1", "A/RES/77/263 A", "B = A/RES/77/263 B")] // it is not said what the corrigendum is of
    [InlineData("A/79/716–S/2025/18 /Add.1", "A/79/716–S/2025/18 = A/79/716-S/2025/18")]
    [InlineData("in A/CN.4/771/Add.1–Add.", "A/CN.4/771/Add.1")]
    public void Symbols_are_found_in_running_text(string text, params string[] found) => Check(text, found);

    [Theory]
    [InlineData("CTOC/COP/WG.3/\n    2022/3.", "CTOC/COP/WG.3/\n    2022/3 = CTOC/COP/WG.3/2022/3")]
    [InlineData("CTOC/COP/WG.3\n  /2022/3.", "CTOC/COP/WG.3\n  /2022/3 = CTOC/COP/WG.3/2022/3")]
    [InlineData("CTOC/COP/WG.3\r\n/2022/3.", "CTOC/COP/WG.3\r\n/2022/3 = CTOC/COP/WG.3/2022/3")]
    [InlineData("in A/80/21\n/", "A/80/21")]
    [InlineData("in A/80/21\n(k", "A/80/21")]
    [InlineData("in A/79/716–\nCTOC/COP/WG.3/ of")]
    [InlineData("E/CN.\n4/L.451 and", "E/CN.\n4/L.451 = E/CN.4/L.451")]
    [InlineData("in A/C.3/78/L.\n9, the", "A/C.3/78/L.\n9 = A/C.3/78/L.9")]
    [InlineData("in E/ICEF/CRP.\n05, the", "E/ICEF/CRP.\n05 = E/ICEF/CRP.05")]
    [InlineData("in A/RES/77/1/\n3 and B, the", "A/RES/77/1/\n3 = A/RES/77/1/3")]
    [InlineData("the work of E/ESCWA/SDD/2013/Publication.\n7. The Council")]
    [InlineData("the list of UNEP/2024/AB-REP.\n7. The Council")] // only a kind of document by itself waits for its number
    [InlineData("A/53/23 (Part II)\n/Add.1,", "A/53/23 (Part II)\n/Add.1 = A/53/23 (Part II)/Add.1")]
    [InlineData("in A/80/21\n/Home of E/2025/24", "A/80/21", "E/2025/24")]
    [InlineData("A/79/620S/2024/841\n/X", "A/79/620", "S/2024/841")]
    [InlineData("A/80/21 /Add.1 and A/80/22\n/ A/80/23", "A/80/21", "A/80/22", "A/80/23")]
    [InlineData("(A/80/21\n(k) Encourages A/80/22\nE/2025/24", "A/80/21", "A/80/22", "E/2025/24")]
    [InlineData("of A/RES/77/263\nB, and Res/77 A/80/21\nA new", "A/RES/77/263\nB = A/RES/77/263 B", "A/80/21")]
    [InlineData("CTOC/COP/WG.3/\r\n2022/3.", "CTOC/COP/WG.3/\r\n2022/3 = CTOC/COP/WG.3/2022/3")]
    [InlineData("in A/C.3/78/L. 45 of the list")] // a space stands for a line end only before more of the symbol
    [InlineData("in A/80/21/Add-\n1, the")] // only behind a dot a number may stand on the next line
    [InlineData("in A/RES/377 (V), the", "A/RES/377 (V) = A/RES/377(V)")]
    [InlineData("of E/CN.\n7/2025/15 and", "E/CN.\n7/2025/15 = E/CN.7/2025/15")]
    [InlineData("A/C.3/78/L.\n   45/Rev.\n1,", "A/C.3/78/L.\n   45/Rev.\n1 = A/C.3/78/L.45/Rev.1")]
    [InlineData("A/79/716–\nS/2025/18", "A/79/716–\nS/2025/18 = A/79/716-S/2025/18")]
    [InlineData("CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/\n2022/3", "CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/\n2022/3 = CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("A/79/716\nS/2025/18", "A/79/716", "S/2025/18")]
    [InlineData("(A/HRC/59/60).\n7. The Council", "A/HRC/59/60")]
    [InlineData("A/HRC/59/60.\n7. The Council", "A/HRC/59/60")]
    [InlineData("A/RES/77/263 B.\n7. The Council", "A/RES/77/263 B")]
    [InlineData("the work of E/CN.\n7. The Council")]
    [InlineData("E/CN.7/\n\nThe Council")]
    public void A_symbol_may_be_broken_by_a_line_end(string text, params string[] found) => Check(text, found);

    [Theory]
    [InlineData("وثيقة \u202AA/80/21\u202C و\u202AE/2024/1/Add.1\u202C", "A/80/21", "E/2024/1/Add.1")]
    [InlineData("\u2066A/80/21\u2069", "A/80/21")]
    [InlineData("\u200EA/80\u200E/21\u200E", "A/80\u200E/21 = A/80/21")]
    [InlineData("CT\u200BOC/COP/WG.3/2022/3", "CT\u200BOC/COP/WG.3/2022/3 = CTOC/COP/WG.3/2022/3")]
    [InlineData("UNITED\u200BNAT/2022/3")]
    [InlineData("CTOC\u200B/COP/WG.3/2022/3", "CTOC\u200B/COP/WG.3/2022/3 = CTOC/COP/WG.3/2022/3")]
    public void Invisible_marks_do_not_matter(string text, params string[] found) => Check(text, found);

    [Theory]
    [InlineData("E/2024/28/Add.1E/CN.7/2024/15/Add.1", "E/2024/28/Add.1", "E/CN.7/2024/15/Add.1")]
    [InlineData("A/79/620S/2024/841", "A/79/620", "S/2024/841")]
    [InlineData("A/HRC/59/21E/CN.6/2025/6A/80/1", "A/HRC/59/21", "E/CN.6/2025/6", "A/80/1")]
    [InlineData("A/80/21A/B")]
    [InlineData("A/80/21E/2024/1A/")]
    public void Symbols_run_together_are_two_where_both_are_whole(string text, params string[] found) => Check(text, found);

    [Fact]
    public void Symbols_run_together_are_found_to_the_last_character()
    {
        var found = DocumentSymbol.Find(string.Concat(Enumerable.Repeat("A/79/716S/2025/18", 14)) + "A/79/716S/2025/182");

        Assert.Equal((30, "S/2025/182"), (found.Count, found[^1].Symbol.ToString()));
    }

    [Theory]
    [InlineData(99, "CTOC/COP/WG.3/2022/3/Add.1")]
    [InlineData(100, "CTOC/COP/WG.3/2022/3")]
    public void A_margin_is_less_than_a_hundred_wide(int width, string symbol) =>
        Assert.Equal(symbol, DocumentSymbol.Find("CTOC/COP/\nWG.3/2022/3" + "\n".PadRight(width) + "/Add.1")[0].Symbol.ToString());

    /// <summary>What stands in one piece is read up to its 255th character, whatever follows.</summary>
    [Theory]
    [InlineData(1, "", 1)]
    [InlineData(1, "x", 0)]
    [InlineData(100, "x", 0)]
    [InlineData(247, "", 1)]
    [InlineData(247, "。", 1)]
    [InlineData(247, "x", 0)]
    [InlineData(248, "", 1)]
    [InlineData(248, "。", 1)]
    [InlineData(248, "x", 0)]
    [InlineData(249, "", 1)]
    [InlineData(249, "。", 0)]
    [InlineData(250, "", 0)]
    [InlineData(249, "x", 0)]
    [InlineData(250, "x", 0)]
    [InlineData(2000, "x", 0)]
    public void A_symbol_that_a_letter_follows_is_none_however_many_marks_stand_between(int marks, string behind, int symbols) =>
        Assert.Equal(symbols, DocumentSymbol.Find("A/80/21" + new string('*', marks) + behind).Count);

    [Theory]
    [InlineData(1016, "x", 0)]
    [InlineData(1017, "x", 0)]
    [InlineData(2000, "x", 0)]
    [InlineData(1017, "", 1)]
    [InlineData(1016, " and", 1)]
    public void So_it_is_however_many_invisible_marks_do(int marks, string behind, int symbols) =>
        Assert.Equal(symbols, DocumentSymbol.Find("A/80/21" + new string('\u200B', marks) + behind).Count);

    [Fact]
    public void A_margin_of_any_width_is_one() => Assert.All(Enumerable.Range(1, 98), width =>
        Assert.Equal("CTOC/COP/WG.3/2022/3", Assert.Single(DocumentSymbol.Find("CTOC/COP/WG.3/" + "\n".PadRight(width) + "2022/3")).Symbol.ToString()));

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(98)]
    public void So_it_is_behind_a_long_symbol(int width)
    {
        const string Joint = "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4-CTOC/COP/WG.4/2022/4";

        Assert.Equal(Joint + "/Add.1", Assert.Single(DocumentSymbol.Find(Joint + "\n".PadRight(width) + "/Add.1")).Symbol.ToString());
    }

    [Theory]
    [InlineData("A/80/21*A/80/22", "A/80/22")] // a mark stands between no two symbols
    [InlineData("A/80/21A/80/22", "A/80/21 A/80/22")]
    public void Symbols_that_run_together(string text, string symbols) =>
        Assert.Equal(symbols, string.Join(' ', DocumentSymbol.Find(text).Select(found => found.Symbol)));

    [Theory]
    [InlineData("UNEP(DEPI", ")/MED IG.22/28", 27)]
    [InlineData("TD(VI", ")/L.5", 29)]
    public void A_parenthesis_behind_a_series_takes_up_to_thirty_two_characters_before_its_end(string start, string end, int marks)
    {
        Assert.Equal(start + end, Assert.Single(DocumentSymbol.Find(start + new string('\u200B', marks) + end)).Symbol.ToString());
        Assert.Empty(DocumentSymbol.Find(start + new string('\u200B', marks + 1) + end));
    }

    [Fact]
    public void A_long_parenthesis_is_the_sentences_own() => Assert.All(Enumerable.Range(200, 100), length =>
        Assert.Equal("A/80/21", Assert.Single(DocumentSymbol.Find("A/80/21 (" + new string('x', length) + " y z)")).Symbol.ToString()));

    [Theory]
    [InlineData("A/CN.4/771 and Add.1–3.", "A/CN.4/771", "Add.1–3 = A/CN.4/771/Add.1", "Add.1–3 = A/CN.4/771/Add.2", "Add.1–3 = A/CN.4/771/Add.3")]
    [InlineData("A/AC.260/2和Corr.1", "A/AC.260/2", "Corr.1 = A/AC.260/2/Corr.1")]
    [InlineData("A/AC.260/2、Corr.1和Add.1至2。", "A/AC.260/2", "Corr.1 = A/AC.260/2/Corr.1", "Add.1至2 = A/AC.260/2/Add.1", "Add.1至2 = A/AC.260/2/Add.2")]
    [InlineData("A/80/21, Add.1, 2 and 3 and Corr.1", "A/80/21", "Add.1 = A/80/21/Add.1", "2 = A/80/21/Add.2", "3 = A/80/21/Add.3", "Corr.1 = A/80/21/Corr.1")]
    [InlineData("A/80/21/Add.1 and Add.2", "A/80/21/Add.1", "Add.2 = A/80/21/Add.2")]
    [InlineData("A/80/21/Add.1 and Corr.1", "A/80/21/Add.1", "Corr.1 = A/80/21/Add.1/Corr.1")]
    [InlineData("A/C.3/78/L.45 and L.46", "A/C.3/78/L.45", "L.46 = A/C.3/78/L.46")]
    [InlineData("A/79/716–S/2025/18 and\n Add.1", "A/79/716–S/2025/18 = A/79/716-S/2025/18", "Add.1 = A/79/716/Add.1-S/2025/18/Add.1")]
    [InlineData("A/80/21 et Add.1 à 2", "A/80/21", "Add.1 à 2 = A/80/21/Add.1", "Add.1 à 2 = A/80/21/Add.2")]
    [InlineData("A/80/21 y Corr.1", "A/80/21", "Corr.1 = A/80/21/Corr.1")]
    [InlineData("A/80/21 и Add.2", "A/80/21", "Add.2 = A/80/21/Add.2")]
    [InlineData("A/80/21 وAdd.2", "A/80/21", "Add.2 = A/80/21/Add.2")]
    [InlineData("A/80/21/Add.1, 2 delegations", "A/80/21/Add.1")]
    [InlineData("A/80/21 and Corr.1x", "A/80/21")]
    [InlineData("A/80/21 and L.5", "A/80/21")]
    [InlineData("A/80/2 and L.5", "A/80/2")]
    [InlineData("A/80/21 and L.5 and Add.1", "A/80/21")]
    [InlineData("A/C.3/78/L.45 to L.43.", "A/C.3/78/L.45")]
    [InlineData("A/C.3/78/L.45/Rev.1 and Add.1", "A/C.3/78/L.45/Rev.1", "Add.1 = A/C.3/78/L.45/Rev.1/Add.1")]
    [InlineData("A/C.3/78/L.45/Rev.1 and L.46.", "A/C.3/78/L.45/Rev.1", "L.46 = A/C.3/78/L.46")]
    [InlineData("A/RES/77/263 B and Corr.1", "A/RES/77/263 B", "Corr.1 = A/RES/77/263 B/Corr.1")]
    [InlineData("A/80/21/Add.1 and, or 2.", "A/80/21/Add.1", "2 = A/80/21/Add.2")]
    [InlineData("A/80/21 and Add.3–1", "A/80/21")]
    [InlineData("A/80/21 Add.1", "A/80/21")]
    [InlineData("A/80/21 and Add.1–9999", "A/80/21")]
    [InlineData("A/80/21 and A/80/22", "A/80/21", "A/80/22")]
    [InlineData("A/80/21/Add.1 and 2.", "A/80/21/Add.1", "2 = A/80/21/Add.2")]
    [InlineData("A/C.3/78/L.45, 46 and 47;", "A/C.3/78/L.45", "46 = A/C.3/78/L.46", "47 = A/C.3/78/L.47")]
    [InlineData("A/80/21/Add.1 and 2 delegations", "A/80/21/Add.1")]
    [InlineData("A/80/21/Add.1, 2.", "A/80/21/Add.1")]
    [InlineData("A/80/21/Add.3 and 2.", "A/80/21/Add.3")]
    [InlineData("A/80/21/Add.1 and 2022.", "A/80/21/Add.1")]
    [InlineData("A/C.3/78/L.45 to L.47,", "A/C.3/78/L.45", "L.47 = A/C.3/78/L.46", "L.47 = A/C.3/78/L.47")]
    [InlineData("A/C.3/78/L.45–L.46", "A/C.3/78/L.45", "L.46 = A/C.3/78/L.46")]
    [InlineData("A/80/21/Add.1至3。", "A/80/21/Add.1", "3 = A/80/21/Add.2", "3 = A/80/21/Add.3")]
    [InlineData("A/80/21/Add.1 a 3 delegaciones", "A/80/21/Add.1")]
    [InlineData("A/80/21 and Add.1/Corr.1 and Rev.1", "A/80/21", "Add.1/Corr.1 = A/80/21/Add.1/Corr.1", "Rev.1 = A/80/21/Rev.1")]
    [InlineData("A/C.4/53/SR.1-5 and 7.", "A/C.4/53/SR.1-5", "7 = A/C.4/53/SR.7")]
    [InlineData("A/C.4/53/SR.1-5 and SR.7–8.", "A/C.4/53/SR.1-5", "SR.7–8 = A/C.4/53/SR.7", "SR.7–8 = A/C.4/53/SR.8")]
    [InlineData("A/C.4/53/SR.1-5 and 4.", "A/C.4/53/SR.1-5")]
    [InlineData("A/80/21 and Add.1/", "A/80/21")]
    [InlineData("A/80/21, Add.1, 2 delegations", "A/80/21", "Add.1 = A/80/21/Add.1")]
    [InlineData("A/80/21, Add.1 and 2 contain", "A/80/21", "Add.1 = A/80/21/Add.1", "2 = A/80/21/Add.2")]
    [InlineData("A/80/21, Add.1 Add.2", "A/80/21", "Add.1 = A/80/21/Add.1")]
    [InlineData("A/80/21, Add.1 3.", "A/80/21", "Add.1 = A/80/21/Add.1")]
    [InlineData("A/80/21, ; and Add.1", "A/80/21", "Add.1 = A/80/21/Add.1")]
    [InlineData("A/80/21,,,, Add.1", "A/80/21")]
    [InlineData("A/80/21 and Add. 1.", "A/80/21", "Add. 1 = A/80/21/Add.1")]
    [InlineData("A/80/21 and Add 1.", "A/80/21")]
    [InlineData("A/80/21 and add.1.", "A/80/21")]
    [InlineData("A/80/21 andAdd.1", "A/80/21")]
    [InlineData("A/80/21 and Add.12345.", "A/80/21")]
    [InlineData("A/80/21 and Add.60–62.", "A/80/21", "Add.60–62 = A/80/21/Add.60", "Add.60–62 = A/80/21/Add.61", "Add.60–62 = A/80/21/Add.62")]
    [InlineData("A/80/21 and Add.1–2/Corr.1", "A/80/21")]
    [InlineData("A/80/21, Add.1 and 2/Corr.1", "A/80/21", "Add.1 = A/80/21/Add.1")]
    [InlineData("A/C.3/78/L.60 to L.62.", "A/C.3/78/L.60", "L.62 = A/C.3/78/L.61", "L.62 = A/C.3/78/L.62")]
    [InlineData("A/80/21/Add.2 and 2.", "A/80/21/Add.2")]
    [InlineData("A/80/21/Add.60 and 62–63.", "A/80/21/Add.60", "62–63 = A/80/21/Add.62", "62–63 = A/80/21/Add.63")]
    [InlineData("A/79/716/Add.1–S/2025/18/Add.1 and 2.", "A/79/716/Add.1–S/2025/18/Add.1 = A/79/716/Add.1-S/2025/18/Add.1")]
    [InlineData("A/C.3/78/L.45 (Part II) and 46.", "A/C.3/78/L.45 (Part II)")]
    [InlineData("IDB.50/Dec.3 and Dec.4.", "IDB.50/Dec.3", "Dec.4 = IDB.50/Dec.4")]
    public void A_list_is_expanded_and_each_member_has_the_span_of_its_piece(string text, params string[] found) => Check(text, found);

    [Theory]
    [InlineData("A/80/21 and Add.1–101.", 102)]
    [InlineData("A/80/21 and Add.1–102.", 1)]
    [InlineData("A/C.3/78/L.45 to L.145.", 101)]
    [InlineData("A/C.3/78/L.45 to L.146.", 1)]
    [InlineData("A/80/21/Add.1 and 3–103.", 102)]
    [InlineData("A/80/21/Add.1 and 3–104.", 1)]
    public void A_range_spans_at_most_a_hundred_numbers(string text, int count) => Assert.Equal(count, DocumentSymbol.Find(text).Count);

    [Theory]
    [InlineData(100, 2)]
    [InlineData(101, 1)]
    public void A_list_ends_at_a_wide_gap(int width, int count) =>
        Assert.Equal(count, DocumentSymbol.Find("A/80/21 and" + new string(' ', width) + "Add.1").Count);

    [Theory]
    [InlineData(100, 2)]
    [InlineData(101, 1)]
    public void A_range_ends_at_a_gap_of_more_than_a_hundred(int width, int count) =>
        Assert.Equal(count, DocumentSymbol.Find("A/C.3/78/L.45" + new string(' ', width) + "to L.46.").Count);

    /// <summary>A column of symbols that an extractor left without a space between them, longer than any one symbol.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(36)]
    [InlineData(37)]
    [InlineData(1000)]
    public void Any_number_of_symbols_may_run_together(int count)
    {
        var symbols = Enumerable.Range(21, count).Select(i => $"A/80/{i}").ToList();
        var text = "See " + string.Concat(symbols) + ".";

        var found = DocumentSymbol.Find(text);

        Assert.Equal(symbols, found.Select(one => one.Symbol.ToString()));
        Assert.All(found, one => Assert.Equal(one.Symbol.ToString(), text.Substring(one.Start, one.Length)));
    }

    [Fact]
    public void Marks_between_symbols_that_run_together_belong_to_neither() =>
        Check("See A/80/21\u200EA/80/22\u200E.", "A/80/21", "A/80/22");

    [Fact]
    public void A_list_is_read_wherever_it_stands() =>
        Check(new string('x', 300) + " A/80/21 and Add.1.", "A/80/21", "Add.1 = A/80/21/Add.1");

    [Theory]
    [InlineData("(with:A/80/21)", "A/80/21")]
    [InlineData("x//y(A/80/21)", "A/80/21")]
    [InlineData("\"https://un.org/x\"A/80/21", "A/80/21")]
    [InlineData("<https://un.org/x>A/80/21", "A/80/21")]
    [InlineData("https://un.org/x<A/80/21", "A/80/21")]
    [InlineData("https://un.org/x\u0080A/80/21", "A/80/21")]
    [InlineData("https://un.org/x[A/80/21]", "A/80/21")]
    [InlineData("[https://un.org/x](A/80/21)", "A/80/21")]
    [InlineData("see https://undocs.org/ A/80/21", "A/80/21")]
    [InlineData("https://undocs.org/\r\nA/80/21")]
    [InlineData("www.un.org/x;A/80/21")]
    public void An_address_ends_where_its_characters_end(string text, params string[] found) => Check(text, found);

    [Theory]
    [InlineData("HIV/AIDS, s/he, w/o, and/or, 24/7, N/A, km/h, TCP/IP, I/O")]
    [InlineData("2.3 kg of A/60 sheets of A/4 paper, A/C unit, A/B testing, E/M, T/F, S/N 12345")]
    [InlineData("the SPLM/A/2022/3 troops, SPLM/A-IO")]
    [InlineData("https://undocs.org/CTOC/COP/WG.3/2022/2 and undocs.org/en/A/80/21?x=A/80/21")]
    [InlineData("https://un.org/(A/80/21) https://un.org/x:A/80/21 www.un.org/x;A/80/21 https://un.org/?q=a,A/80/21")]
    [InlineData("https://undocs.org/\n   A/80/21")]
    [InlineData("/home/A/80/21 C:\\A/80/21 a@A/80/21 file S/2024/123.pdf")]
    [InlineData("files S/2024/123.aspx and S/2024/124.zip")]
    [InlineData("01/02/2024 2024/01/15 tel. 022/917/1234 image/png application/json")]
    [InlineData("CTOC/COP/WG.3/2022/ CTOC/COP/WG.3/2022 CTOC/COP/WG.3 A/RES/78 A/RES/ A//80/21")]
    [InlineData("A/80/21/ A/80/21x A/80/21_x")]
    [InlineData("/A/80/21")]
    [InlineData("A/79/716-CTOC/COP/WG.3/")]
    [InlineData("a/80/21 ctoc/cop/2022/1 E/C0NF.65/20 A/39/1s0")]
    [InlineData("TRADE/2030 ENERGY/2030 ECE/TRANS/WP.29 UNEP/GEF CD/DVD")]
    [InlineData("")]
    public void What_is_no_symbol_is_not_found(string text) => Check(text);

    [Fact]
    public void Nothing_is_no_text() => Assert.Throws<ArgumentNullException>(() => DocumentSymbol.Find(null!));

    [Fact]
    public void Nothing_is_allocated_for_a_text_without_symbols()
    {
        var text = string.Concat(Enumerable.Repeat("The A/C unit, S/N 12345, HIV/AIDS and CTOC/COP/WG.3/2022/ (A/60 sheets). ", 50));
        Assert.Empty(DocumentSymbol.Find(text.AsSpan()));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = DocumentSymbol.Find(text.AsSpan()).Count;

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(0, found);
    }

    /// <summary>Much of each; a search that is not linear in the length does not come back from these.</summary>
    [Theory]
    [InlineData("A/")]
    [InlineData("A/1 ")]
    [InlineData("A/(")]
    [InlineData("A/\n ")]
    [InlineData("A/80/21(")]
    [InlineData("A/80/21 and ")]
    [InlineData("A/80/21, Add.1-")]
    [InlineData("A/80/21 and Add.1/Corr.1")]
    [InlineData("/Corr.1")]
    [InlineData("/")]
    [InlineData("A/1-")]
    [InlineData("A/1, 2, 3, ")]
    [InlineData("A/RES/")]
    [InlineData("\u202A/")]
    [InlineData("UNEP(/")]
    [InlineData("A\n/")]
    [InlineData("A/1A/1")]
    [InlineData("A/80/21-")]
    [InlineData("\u202A")]
    [InlineData("CTOC")]
    [InlineData("A/79/716S/2025/18")]
    public void A_long_text_is_searched_in_one_pass(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        Assert.All(DocumentSymbol.Find(text), found => Assert.InRange(found.End, found.Start + 1, text.Length));
    }

    private static void Check(string text, params string[] expected)
    {
        var spans = DocumentSymbol.Find(text).Select(found =>
        {
            var written = text.Substring(found.Start, found.Length);
            return written == found.Symbol.ToString() ? written : written + " = " + found.Symbol;
        });
        Assert.Equal(expected, spans);
    }
}
