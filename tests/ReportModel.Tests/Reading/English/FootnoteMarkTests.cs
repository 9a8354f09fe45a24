namespace ReportModel.Tests.Reading.English;

/// <summary>Which numbers in a text are the marks of footnotes, and which symbols of a note are documents.</summary>
public class FootnoteMarkTests
{
    /// <summary>Notes 1 to 3 have symbols of documents; a number is a mark only where it stands as one.</summary>
    [Theory]
    [InlineData("(a) Report on the census (2030);1", "1")]
    [InlineData("(a) Report on the census (2030)1", "1")]
    [InlineData("(a) Report entitled “Rivers”1", "1")]
    [InlineData("(a) Report on 2 rivers;1", "1")]
    [InlineData("(a) 3 reports on rivers;1", "1")]
    [InlineData("(a) Report on the MICS2b survey;1", "1")]
    [InlineData("(a) Report for 2030-2 on rivers;1", "1")]
    [InlineData("(a) .3 degrees: report on heat;1", "1")]
    [InlineData("(a) Reports of the Chair:\n(i) Water 1;\n(ii) Land 3.", "1 3")]
    [InlineData("(a) Report on rivers 1", "1")]
    public void A_mark_stands_behind_a_word(string item, string notes) => Assert.Equal(
        notes.Split(' ').Select(note => $"A/AC.198/2031/{note}"),
        Documents("the following documents:\n" + item, "1 A/AC.198/2031/1.\n2 A/AC.198/2031/2.\n3 A/AC.198/2031/3."));

    [Fact]
    public void Marks_in_a_list_inside_an_item_may_stand_apart() => Assert.Equal(
        ["A/AC.198/2031/1: Reports of the Chair: Water", "A/AC.198/2031/3: Reports of the Chair: Land"],
        Titled("the following documents:\n(a) Reports of the Chair:\n(i) Water 1;\n(ii) Land 3.", "1 A/AC.198/2031/1.\n2 A/AC.198/2031/2.\n3 A/AC.198/2031/3."));

    /// <summary>Extractors join lines of a list; the article with which an entry begins is a part of its title.</summary>
    [Fact]
    public void Entries_on_one_line_have_their_own_titles() => Assert.Equal(
        ["A/AC.198/2031/3: Report of the World Bank on prices", "A/AC.198/2031/4: The state of rivers"],
        Titled("the following documents:\nReport of the World Bank on prices 1 The state of rivers 2", "1 A/AC.198/2031/3.\n2 A/AC.198/2031/4."));

    [Fact]
    public void What_the_note_behind_a_symbol_names_has_not_its_title() => Assert.Equal(
        ["A/AC.198/2031/6: report on water", "A/AC.198/2031/3: ", "A/AC.198/2031/7: note on land"],
        Titled("the report on water (A/AC.198/2031/6),1 and the note on land (A/AC.198/2031/7)", "1 A/AC.198/2031/3."));

    [Fact]
    public void In_running_text_a_number_that_stands_apart_is_none() => Assert.Equal(
        ["A/AC.198/2031/1"],
        Documents("the report of the Secretary-General on Goal 2, prepared in May.1", "1 A/AC.198/2031/1.\n2 A/AC.198/2031/2."));

    [Theory]
    [InlineData("A/AC.198/2031/3 and A/AC.198/2031/4.", "3 4")]
    [InlineData("A/AC.198/2031/3, A/AC.198/2031/4 and A/AC.198/2031/5.", "3 4 5")]
    [InlineData("A/AC.198/2031/3; see also A/AC.198/2031/7.", "3")]
    [InlineData("A/AC.198/2031/3, see A/AC.198/2031/7.", "3")]
    [InlineData("A/AC.198/2031/3 (A/AC.198/2031/7).", "3")]
    [InlineData("and A/AC.198/2031/7.", "")]
    public void A_note_begins_with_the_symbols_of_its_documents(string note, string documents) => Assert.Equal(
        documents.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => $"A/AC.198/2031/{number}"),
        Documents("the following documents:\n(a) Report on rivers;1", "1 " + note));

    [Fact]
    public void A_note_on_the_next_page_is_of_another_mark() => Assert.Equal(
        ["A/AC.198/2031/4"],
        Documents("the following documents:\n(a) Report on water;1\n\f(b) Report on land.2", "1 A/AC.198/2031/3.\n2 A/AC.198/2031/4."));

    [Theory]
    [InlineData("the report on water (A/AC.198/2031/6) and the note on land.1", "6 3")]
    [InlineData("the report of the Chair (A/AC.198/2031/5 and Corr.1)", "5 5/Corr.1")] // the number of a symbol is no mark
    public void Symbols_and_marks_may_stand_in_one_sentence(string text, string documents) => Assert.Equal(
        documents.Split(' ').Select(number => $"A/AC.198/2031/{number}"),
        Documents(text, "1 A/AC.198/2031/3."));

    [Theory]
    [InlineData("(a) Report on the Chair's \"Rivers\"1")]
    [InlineData("(a) Report of the Chairs’1")]
    public void A_mark_stands_behind_quotation_marks_and_apostrophes(string item) => Assert.Equal(["A/AC.198/2031/3"], Documents("the following documents:\n" + item, "1 A/AC.198/2031/3."));

    /// <summary>A document is found where its symbol stands: in the note.</summary>
    [Fact]
    public void A_document_has_the_place_of_its_symbol()
    {
        var source = Assert.Single(Read("the following documents:\n(a) Report on water;1", "1 A/AC.198/2031/3.")).Source;

        Assert.Equal((8, 3, 18), (source.Line, source.Column, source.EndColumn));
    }

    private static IEnumerable<string> Documents(string text, string notes) => Titled(text, notes).Select(document => document.Split(':')[0]);

    private static IEnumerable<string> Titled(string text, string notes) => Read(text, notes).Select(document => $"{document.Symbol}: {document.Title}");

    private static EquatableArray<Document> Read(string text, string notes) => EnglishReport.ParseResult(
        $"I. Introduction\n\f1. The Committee had before it {text}\n\n__________________\n{notes}\n\f2. The session was closed.\n").Report.Documents;
}
