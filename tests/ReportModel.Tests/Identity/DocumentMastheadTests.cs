namespace ReportModel.Tests.Identity;

public class DocumentMastheadTests
{
    [Theory]
    [InlineData("United Nations                 A/60/488/Add.3\nGeneral Assembly\n", "A/60/488/Add.3")]
    [InlineData("United Nations A/74/386 General Assembly Distr.: General 5 May 2035 Original: English Report on A/74/1", "A/74/386")]
    [InlineData("United Nations E/2035/27-E/CN.6/2035/12 Commission on Rivers Report on the fifty-fifth session (12 March 2034, 22 February–4 March and 14 March 2035) Economic and Social Council Official Records, 2035 Supplement No. 7 United Nations, New York, 2035 Contents", "E/2035/27-E/CN.6/2035/12")]
    [InlineData("Economic and Social Council Distr. GENERAL E/1992/30 E/CN.15/1992/7 8 June 1992 ORIGINAL: ENGLISH See E/1992/1", "E/1992/30-E/CN.15/1992/7")]
    [InlineData("37\nGE.14-08850 (E) Report of the Body Contents I. Opening ..... 1 United Nations FCCC/SBI/2014/8 Distr.: General 18 July 2014 FCCC/SBI/2014/1", "FCCC/SBI/2014/8")]
    [InlineData("A/72/125 was read out again by the Chair, and the reports before it are listed at the end of this volume, with the dates on which the Assembly took note of them and the pages on which they stand United Nations A/74/386 General Assembly Distr.: General 5 May 2035 Original: English", "A/74/386")]
    [InlineData("Economic and Social Council\nDistr. LIMITED E/1992/L.30 E/CN.15/1992/L.7 8 June 1992\n", "E/1992/L.30-E/CN.15/1992/L.7")]
    [InlineData("Economic and Social Council E/2034/28/Add.1E/CN.7/2034/15/Add.1 Distr.: General 8 June 2034", "E/2034/28/Add.1-E/CN.7/2034/15/Add.1")]
    public void Where_lines_are_joined_it_stands_beside_the_organization_or_the_distribution(string text, string symbol) =>
        Assert.Equal(symbol, DocumentMasthead.Read(text).Symbol);

    /// <summary>A line of a masthead gives its symbol alone or beside the note on distribution; a whole page on one line begins with it.</summary>
    [Theory]
    [InlineData("A/74/386 The rivers of the region ", 200, null)]
    [InlineData("A/74/386 The rivers of the region ", 201, "A/74/386")]
    [InlineData("United Nations A/74/386 The rivers of the region ", 200, null)]
    [InlineData("United Nations A/74/386 The rivers of the region ", 201, "A/74/386")]
    public void A_line_of_more_than_two_hundred_characters_is_a_page(string text, int length, string? symbol) =>
        Assert.Equal(symbol, DocumentMasthead.Read(text.PadRight(length, '.')).Symbol);

    /// <summary>A range of symbols is several at one place, none of which stands behind another.</summary>
    [Fact]
    public void A_range_of_symbols_before_the_distribution_gives_one_of_them() =>
        Assert.StartsWith("A/CN.4/771", DocumentMasthead.Read("General Assembly A/CN.4/771 and Add.1–3 Distr.: General 8 June 2034").Symbol, StringComparison.Ordinal);

    [Theory]
    [InlineData("A/74/386 Distr.: General 5 May 2035 Original: English Ninetieth session", "en")]
    [InlineData("E/2005/26\nUnited Nations\nCommission on Rivers\n", "en")]
    [InlineData("A/74/386\nNations Unies\nAssemblée générale\n", "fr")]
    [InlineData("United Nations\nA/74/386\nDistr.: General\nOriginal: French Ninetieth session\n", "fr")]
    public void The_language_is_that_of_the_original_or_of_the_organizations_name(string text, string language) =>
        Assert.Equal(language, DocumentMasthead.Read(text).Original);

    [Theory]
    [InlineData("联合国\nCTOC/COP/WG.3/2022/4\n\nDistr.: General\n报告\n1. 第一段。", "CTOC/COP/WG.3/2022/4")]
    [InlineData("CTOC/COP/WG.2/2022/4\r\nCTOC/COP/WG.3/2022/4\r\nDistr.: General", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4")]
    [InlineData("  A/HRC/59/60  \n", "A/HRC/59/60")]
    [InlineData("E/2025/24\n\n\fE/2025/24\nE/CN.3/2025/37\n\nE/2025/24-E/CN.3/2025/37", "E/2025/24-E/CN.3/2025/37")]
    public void A_line_that_is_a_symbol_and_nothing_else_is_the_symbol(string text, string symbol) =>
        Assert.Equal(symbol, DocumentMasthead.Read(text).Symbol);

    [Theory]
    [InlineData("")]
    [InlineData("报告\n1. 见 CTOC/COP/WG.3/2022/4。")]
    [InlineData("1/2\n3/15\n")]
    public void A_symbol_in_a_sentence_is_none_of_the_masthead(string text) =>
        Assert.Null(DocumentMasthead.Read(text).Symbol);

    [Fact]
    public void The_seed_prints_no_symbol() =>
        Assert.Null(DocumentMasthead.Read(Repository.SeedText.AsSpan(0, DocumentMasthead.Length)).Symbol);

    [Theory]
    [InlineData(19, "A/80/21")]
    [InlineData(20, null)]
    public void The_head_has_twenty_lines_at_most(int linesBefore, string? symbol) =>
        Assert.Equal(symbol, DocumentMasthead.Read(string.Concat(Enumerable.Repeat("联合国\n\n", linesBefore)) + "A/80/21\n").Symbol);

    [Fact]
    public void Symbols_are_stacked_across_blank_lines_and_no_others() =>
        Assert.Equal("A/80/21-S/2025/3", DocumentMasthead.Read("A/80/21\n\n \nS/2025/3\n大会\nA/80/22").Symbol);

    [Fact]
    public void The_last_line_counts_without_a_line_break() =>
        Assert.Equal("A/80/21", DocumentMasthead.Read("联合国\nA/80/21").Symbol);

    [Theory]
    [InlineData("| c | United Nations | FCCC/SBI/2018/9 |\r\n|  |  | Distr.: General 3 July 2018  Original: English |\r\n", "FCCC/SBI/2018/9")]
    [InlineData("|  | E/2025/24 |\n|  | E/CN.3/2025/37 |\n| A/80/21 of | 1 |", "E/2025/24-E/CN.3/2025/37")]
    [InlineData("| United Nations | see A/80/21 |", null)]
    public void Each_cell_of_a_table_is_a_line(string text, string? symbol) => Assert.Equal(symbol, DocumentMasthead.Read(text).Symbol);

    [Theory]
    [InlineData("A/53/603\n\nDistr.: General\n26 October 1998\nEnglish\nOriginal: French\n", "en", "fr")]
    [InlineData("Distr.: General\n13 July 2022\nChinese\nOriginal: English\n", "zh", "en")]
    [InlineData("Distr. générale\nFrançais\nOriginal : anglais\n", "fr", "en")]
    [InlineData("Distr. general\nEspañol\nOriginal: inglés\n", "es", "en")]
    [InlineData("Distr.: General 26 October 1998 ENGLISH Original: FRENCH", "en", "fr")]
    [InlineData("| | | Distr.: General 26 October 1998  Arabic  Original: English |", "ar", "en")]
    [InlineData("Original: Russian\nRussian\n", "ru", "ru")]
    [InlineData("Distr.: General\nENGLISH ONLY\n", "en", null)]
    [InlineData("Distr.: General\nOriginal: English\n", null, "en")]
    [InlineData("| | Distr.: General 3 July 2018  Original: English |", null, "en")]
    [InlineData("Distr.: General\nOriginal: English/French\n", null, null)]
    [InlineData("Distr.: General\nFrench\nReport of the Committee\nDistr.: General\n", "fr", null)] // as in the head of its second page
    [InlineData("Distr.: General\nEnglish\nOriginal\n", "en", null)]
    [InlineData("United Nations\nDistr.: General\nEnglish\nOriginal: French\n", "en", "fr")]
    [InlineData("A/80/21\n", null, null)]
    [InlineData("English\nReport\n", null, null)] // no masthead
    [InlineData("Distr.: General\nThe English\nOriginality: English\n: English", null, null)]
    public void The_language_of_the_text_stands_alone_and_that_of_the_original_behind_its_word(string text, string? language, string? original)
    {
        var masthead = DocumentMasthead.Read(text);

        Assert.Equal((language, original), (masthead.Language, masthead.Original));
    }

    [Fact]
    public void A_language_below_the_masthead_is_none_of_it() =>
        Assert.Null(DocumentMasthead.Read("Distr.: General\n" + string.Concat(Enumerable.Repeat("联合国\n", 20)) + "English\n").Language);
}
