namespace ReportModel.Tests.Reading.English;

/// <summary>Which texts list or name documents that were before a body, and what is known of a document that is named twice.</summary>
public class DocumentPlaceTests
{
    /// <summary>What leads from one document to the next, "and the", is no part of its title.</summary>
    [Theory]
    [InlineData("The Committee had before it document A/AC.198/2031/5 and the note by the Chair (A/AC.198/2031/6).", "|note by the Chair")]
    [InlineData("The Committee had before it the report on water (A/AC.198/2031/5) and the note by the Chair (A/AC.198/2031/6).", "report on water|note by the Chair")]
    [InlineData("The Committee had before it the report on water (A/AC.198/2031/5), the note by the Chair (A/AC.198/2031/6) and a letter (A/AC.198/2031/7).", "report on water|note by the Chair|letter")]
    [InlineData("The Committee had before it the report on water (A/AC.198/2031/5 and A/AC.198/2031/6).", "report on water|")]
    [InlineData("The Committee had before it the report on water (A/AC.198/2031/5) as it was corrected later (A/AC.198/2031/6).", "report on water|")]
    public void Titles_begin_behind_the_words_that_lead_to_them(string text, string titles) =>
        Assert.Equal(titles.Split('|'), EnglishReport.Saying(text).Documents.Select(document => document.Title));

    [Fact]
    public void What_another_body_is_to_take_note_of_was_not_before_this_one()
    {
        var report = EnglishReport.Parse("I. Rivers\n\n1. The Committee met.\n\nDraft decision I\nRivers of the world\nThe General Assembly took note of the following reports:\n(a) Report on rivers (A/85/1);\n(b) Report on lakes (A/85/2).\n");

        Assert.NotNull(report.Paragraphs[1].Resolution);
        Assert.Empty(report.Documents);
    }

    [Theory]
    [InlineData("The Committee,", 1)]
    [InlineData("The Assembly of Rivers,", 0)]
    public void A_decision_takes_note_for_the_body_that_adopts_it(string enacting, int documents)
    {
        var report = EnglishReport.Parse($"I. Rivers\n\n1. The Committee met.\n\nDraft decision I\n\nRivers\n\n{enacting}\n\n1. Took note of the following reports:\n\n(a) Report on rivers (A/AC.198/2031/3).\n");

        Assert.Equal(documents, report.Documents.Count);
    }

    [Fact]
    public void An_entry_without_a_letter_needs_a_symbol_too()
    {
        var result = EnglishReport.ParseResult("I. Rivers\n\n1. The Committee had before it the following documents:\n\nReport on rivers\n\nNote on lakes (A/AC.198/2031/3)\n\n2. The Committee met.\n");

        Assert.Equal(["'Report on rivers'"], result.Diagnostics.Where(finding => finding.Id == "RM0026").Select(finding => finding.Message.Split(" stands", 2)[0]));
    }

    [Theory]
    [InlineData("It was read with another (A/AC.198/2031/4)")]
    [InlineData("It was read with another (A/AC.198/2031/4).")]
    public void Text_below_a_sentence_that_announces_no_list_is_none(string text)
    {
        var report = EnglishReport.Parse($"I. Rivers\n\n1. The Committee had before it the following report on rivers (A/AC.198/2031/3).\n\n{text}\n\n2. The Committee met.\n");

        Assert.Equal(["A/AC.198/2031/3"], report.Documents.Select(document => document.Symbol.ToString()));
    }

    [Fact]
    public void Documents_were_before_the_body_that_is_named()
    {
        var report = SmallEnglishReport.Saying("The documents before the Conference of the Parties were the following:\n(a) Report on rivers (CTOC/COP/2030/3);\n(b) Report on lakes (CTOC/COP/2030/4).\n");

        Assert.All(report.Documents, document => Assert.Equal("CTOC/COP", Assert.Single(document.SubmittedTo).Symbol));
        Assert.Equal(2, report.Documents.Count);
    }

    [Fact]
    public void Each_document_has_the_items_of_its_own_paragraph()
    {
        var report = EnglishReport.Parse("I. Rivers\n1. The Committee considered item 3. It had before it document A/AC.198/2031/3.\n\n2. The Committee considered item 4. It had before it document A/AC.198/2031/4.\n");

        Assert.Equal(["item3", "item4"], report.Documents.Select(document => Assert.Single(document.AgendaItems).Value.Split('#')[1]));
    }

    [Theory]
    [InlineData("It had before it document A/AC.198/2031/3. The Committee considered the report of the Chair (A/AC.198/2031/3).", "report of the Chair")]
    [InlineData("The Committee considered the report of the Chair (A/AC.198/2031/3). It had before it document A/AC.198/2031/3.", "report of the Chair")]
    [InlineData("The Committee considered the report of the Chair (A/AC.198/2031/3). It had before it the note on rivers (A/AC.198/2031/3).", "report of the Chair")]
    public void The_first_title_is_kept(string text, string title) => Assert.Equal(title, Assert.Single(EnglishReport.Saying(text).Documents).Title);

    [Theory]
    [InlineData("(a) Human Rights Council decision 26/9;", 0)]
    [InlineData("(a) Human Rights Council resolution 26/9;", 0)]
    [InlineData("(a) Human Rights Council report on rivers;", 1)]
    [InlineData("(a) Report on rivers;", 1)]
    public void A_document_without_a_symbol_is_a_finding_unless_its_number_calls_it(string item, int findings)
    {
        var result = EnglishReport.ParseResult($"I. Documents\n1. The Committee had before it the following documents:\n{item}\n(b) Note by the Secretariat (A/AC.109/L.1880).\n");

        Assert.Equal(findings, result.Diagnostics.Count);
    }
}
