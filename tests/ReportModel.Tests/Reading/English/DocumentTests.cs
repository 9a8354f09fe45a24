namespace ReportModel.Tests.Reading.English;

public class DocumentTests
{
    [Theory]
    [InlineData("It had before it documents FCCC/SBI/2018/3 and Add.1 and FCCC/SBI/2018/5 and the submissions.", "FCCC/SBI/2018/3|FCCC/SBI/2018/3/Add.1|FCCC/SBI/2018/5")]
    [InlineData("The Committee considered a note by the Executive Secretary containing the provisional agenda (FCCC/SBI/2018/1 and Corr.1).", "FCCC/SBI/2018/1: note by the Executive Secretary containing the provisional agenda|FCCC/SBI/2018/1/Corr.1")]
    [InlineData("The Chair introduced the report of the Working Group ( E/CN.3/2025/2).", "E/CN.3/2025/2: report of the Working Group")]
    [InlineData("The Committee adopted its provisional agenda (E/CN.3/2025/1/Rev.1) and approved the provisional programme of work (E/CN.3/2025/L.1/Rev.1).", "E/CN.3/2025/1/Rev.1: provisional agenda|E/CN.3/2025/L.1/Rev.1: provisional programme of work")]
    [InlineData("The Committee had before it the following documents: (a) Annotated provisional agenda (A/CN.9/1); (b) Note by the Secretariat (A/CN.9/2).", "A/CN.9/1: Annotated provisional agenda|A/CN.9/2: Note by the Secretariat")]
    [InlineData("It took note of the information contained in document FCCC/SBI/2018/INF.7.", "FCCC/SBI/2018/INF.7")]
    [InlineData("The Committee had before it the report of the Board (A/CN.9/1) as amended by the note (A/CN.9/2).", "A/CN.9/1: report of the Board|A/CN.9/2")]
    [InlineData("The Committee had before it the report of the Board (A/CN.9/1) and the note of the Chair (A/CN.9/2).", "A/CN.9/1: report of the Board|A/CN.9/2: note of the Chair")]
    public void Documents_are_read_from_running_text(string text, string documents) =>
        Assert.Equal(documents.Split('|'), EnglishReport.Saying(text).Documents.Select(Line));

    [Theory]
    [InlineData("The Committee considered a report of the Chair (see A/C.4/53/SR.7).")]
    [InlineData("The work continued in the areas referred to in document FCCC/SBSTA/2014/2, paragraph 85.")]
    public void What_is_only_cited_was_not_before_the_body(string text) => Assert.Empty(EnglishReport.Saying(text).Documents);

    [Theory]
    [InlineData("It had before it document A/CN.9/5. It considered the report on water (A/CN.9/5).", "A/CN.9/5: report on water")]
    [InlineData("It considered the report on water (A/CN.9/5). It considered the note on fire (A/CN.9/5).", "A/CN.9/5: report on water")]
    public void The_first_title_of_a_document_counts(string text, string document) => Assert.Equal(document, Line(Assert.Single(EnglishReport.Saying(text).Documents)));

    [Theory]
    [InlineData("The Committee had before it the following documents:", 1)]
    [InlineData("The Committee had before it the following documents.", 0)]
    public void What_stands_below_a_sentence_that_has_ended_is_no_list(string text, int documents) => Assert.Equal(
        documents, EnglishReport.Parse($"I. Documents\n1. {text}\n\nReport on rivers (A/CN.9/5)\n\n2. It met.\n").Documents.Count);

    [Fact]
    public void Documents_were_before_the_body_that_is_named()
    {
        var report = EnglishReport.Parse("I. Documents\n1. Before the Commission on the Status of Women were the following documents:\n(a) Note by the Secretariat (A/CN.9/5).\n");

        Assert.Equal("CSW", Assert.Single(Assert.Single(report.Documents).SubmittedTo).Acronym);
    }

    [Fact]
    public void The_name_of_a_body_may_be_long_and_hold_conjunctions()
    {
        var result = EnglishReport.ParseResult("I. Documents\n1. The documents before the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families were the following:\n(a) Note by the Secretariat (A/CN.9/5).\n");

        Assert.Empty(result.Diagnostics);
        Assert.Equal("CMW", Assert.Single(Assert.Single(result.Report.Documents).SubmittedTo).Acronym);
    }

    /// <summary>The name of the body that adopted a resolution makes no resolution, and a symbol inside a title is of another document.</summary>
    [Theory]
    [InlineData("Human Rights Council decision 26/9", 0)]
    [InlineData("Human Rights Council report on water", 1)]
    [InlineData("Report of the Chair on A/60/5 and its follow-up", 1)]
    public void What_lacks_its_symbol_is_a_finding(string item, int findings)
    {
        var result = EnglishReport.ParseResult($"I. Documents\n1. The Committee had before it the following documents:\n(a) {item};\n(b) Note by the Secretariat (A/AC.109/L.1880).\n");

        Assert.Equal("A/AC.109/L.1880", Assert.Single(result.Report.Documents).Symbol.ToString());
        Assert.Equal(findings, result.Diagnostics.Count(finding => finding.Id == "RM0026"));
    }

    /// <summary>Main committees list the reports of one author together.</summary>
    [Fact]
    public void Documents_of_one_item_have_its_words_before_their_titles()
    {
        var report = EnglishReport.Parse("""
            I. Documents
            1. For its consideration of the item, the Committee had before it the following documents:
            (a) Reports of the Secretary-General:
            (i) Water (A/55/391 and Corr.1);
            (ii) Land and rivers (A/55/428);
            (b) Reports of the Special Rapporteur on: (i) Air (A/55/1); (ii) Fire (the second) (A/55/2);
            (c) Note by the Secretariat (A/55/3).

            """);

        Assert.Equal(
            [
                "A/55/391: Reports of the Secretary-General: Water", "A/55/391/Corr.1: Reports of the Secretary-General: Water",
                "A/55/428: Reports of the Secretary-General: Land and rivers", "A/55/1: Reports of the Special Rapporteur on: Air",
                "A/55/2: Reports of the Special Rapporteur on: Fire (the second)", "A/55/3: Note by the Secretariat",
            ],
            report.Documents.Select(Line));
    }

    [Fact]
    public void A_resolution_in_a_list_of_documents_lacks_no_symbol() =>
        Assert.Empty(EnglishReport.ParseResult("I. Documents\n1. The Committee had before it the following documents:\n(a) Human Rights Council resolution 26/9;\n(b) Note by the Secretariat (A/AC.109/L.1880).\n").Diagnostics);

    [Fact]
    public void Documents_in_a_list_have_their_symbols_in_brackets()
    {
        var report = EnglishReport.Parse("""
            I. Documents
            1. For its consideration of agenda item 9, the Committee had before it the following documents:
            (a) Chapter of the report of the Special Committee (A/53/23 (Part IV), chap. VII);
            (b) Report of the Secretary-General (A/53/130 and Corr.1);
            (c) Note (revised) by the Secretariat (A/AC.109/L.1880).

            """);

        Assert.Equal(
            [
                "A/53/23 (Part IV): Chapter of the report of the Special Committee", "A/53/130: Report of the Secretary-General", "A/53/130/Corr.1: Report of the Secretary-General",
                "A/AC.109/L.1880: Note (revised) by the Secretariat",
            ],
            report.Documents.Select(Line));
        Assert.All(report.Documents, document => Assert.Equal("A/AC.198/2031/9#item9", Assert.Single(document.AgendaItems).Value));
        Assert.All(report.Documents, document => Assert.Equal("A/AC.198", Assert.Single(document.SubmittedTo).Symbol));
    }

    [Fact]
    public void A_document_for_two_items_is_one_document()
    {
        var report = EnglishReport.Parse("""
            I. One
            1. The Committee considered item 3. It had before it document FCCC/SBI/2018/INF.5.
            II. Two
            2. The Committee considered item 4 (b). It had before it document FCCC/SBI/2018/INF.5.

            """);

        Assert.Equal(["A/AC.198/2031/9#item3", "A/AC.198/2031/9#item4(b)"], Assert.Single(report.Documents).AgendaItems.Select(item => item.Value));
    }

    private static string Line(Document document) => document.Symbol + (document.Title.Length == 0 ? "" : ": " + document.Title);
}
